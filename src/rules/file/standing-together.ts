/** Refused files of one table that stand in each other's way: they are one mistake, with one remedy. */
import type { RefusedFile } from './each-refusal.ts'

export type Together = readonly [RefusedFile, ...RefusedFile[]]

/** @returns the files, in groups: a file and the folder beside it with all its files, two formats of a month, a copy alone. */
export function standingTogether(files: readonly RefusedFile[]): readonly Together[] {
  let groups: Together[] = []
  for (const file of files) {
    const near = groups.filter((group) => group.some((one) => areTwins(one, file)))
    groups = [...groups.filter((group) => !near.includes(group)), [file, ...near.flat()]]
  }
  return groups
}

/** The places that the files of a group stand in, sorted: a folder is named in place of its files. */
export function placesOf(group: Together): readonly string[] {
  const twins = group.map(twinOf)
  const alone = group.map(({ source }) => source.path).filter((path) => !twins.some((twin) => holds(twin, path)))
  return [...new Set([...twins, ...alone])].sort()
}

/** The file or folder that a file stands beside. */
function twinOf({ refusals: [{ about }] }: RefusedFile): string {
  return about ?? ''
}

function areTwins(one: RefusedFile, other: RefusedFile): boolean {
  if (one.table !== other.table) return false
  return holds(twinOf(one), other.source.path) || holds(twinOf(other), one.source.path)
}

function holds(place: string, path: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : place === path
}
