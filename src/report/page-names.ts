/** Whose a finding is, by the name that people know. */

/** A check knows implementers by their ids alone. */
export interface Named {
  readonly findings: readonly unknown[]
  readonly implementers?: readonly { readonly id: string; readonly name: string }[]
}

export function nameOf({ implementers = [] }: Named, implementer: string | null): string | null {
  return implementers.find(({ id }) => id === implementer)?.name ?? implementer
}
