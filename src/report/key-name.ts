/** A value of `hanke.yaml` as people call it: items by their own id or by a number from 1, never from 0. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { KeyPath } from '../project/yaml-address.ts'

interface WithId {
  readonly id: string
}

/** Lists of a `hanke.yaml` of any kind whose items have an id of their own. */
export interface Listed {
  readonly implementers?: readonly (WithId & { readonly staff?: readonly WithId[] })[]
  readonly workPackages?: readonly WithId[]
  readonly claimPeriods?: readonly { readonly number: number }[]
  /** Of a programme. */
  readonly goals?: readonly WithId[]
  /** Of a portfolio. */
  readonly projects?: readonly WithId[]
}

/** `xamk: financing.support`, `maksatuskausi 1: end`, `xamk: henkilö X1: to`; what stands in no list is its dotted key. */
export function keyName(path: KeyPath, listed: Listed, lang: Lang): string {
  const words: Readonly<Record<string, string>> = wordsOf(lang).keys
  const items: string[] = []
  let rest: string[] = []
  for (const [depth, part] of path.entries()) {
    if (typeof part === 'string') {
      rest.push(part)
      continue
    }
    const list = rest.pop() ?? ''
    const id = idOf(path.slice(0, depth + 1), listed) ?? String(part + 1)
    const item = list === 'implementers' ? id : `${words[list] ?? list} ${id}`
    items.push([...rest, item].join('.'))
    rest = []
  }
  return [...items, ...(rest.length === 0 ? [] : [rest.join('.')])].join(': ')
}

/** The item's own id, in the order of the file. */
function idOf([list, at, inner, line]: KeyPath, listed: Listed): string | undefined {
  if (typeof at !== 'number') return undefined
  switch (list) {
    case 'claimPeriods':
      return listed.claimPeriods?.[at]?.number.toString()
    case 'workPackages':
    case 'goals':
    case 'projects':
      return listed[list]?.[at]?.id
    case 'implementers':
      if (inner === undefined) return listed.implementers?.[at]?.id
      return inner === 'staff' && typeof line === 'number' ? listed.implementers?.[at]?.staff?.[line]?.id : undefined
    default:
      return undefined
  }
}
