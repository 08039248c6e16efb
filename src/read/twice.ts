/** One table handed in twice: rows that are read from both places would be paid twice. */

export interface FilesOfPattern {
  /** What the place is called. */
  readonly place: string
  readonly has: (path: string) => boolean
}

/**
 * @param paths every file of one table of one implementer.
 * @param pattern files that a pattern of the decision took: together they are one place.
 * @param isCommon of a table that stands in `data/` itself rather than in an implementer's folder.
 * @returns each file that stands beside another place of the same table (`tyoaika.csv` and `tyoaika/`, `tyoaika.csv` and `hours.csv`,
 *   `tyoaika/2026-09.csv` and `tyoaika/2026-09.xlsx`), with that other file or folder.
 */
export function standingTwice(
  paths: readonly string[],
  pattern?: FilesOfPattern,
  isCommon?: 'is-common',
): ReadonlyMap<string, string> {
  const above = isCommon === undefined ? 3 : 2
  const places = new Map<string, string[]>()
  for (const path of paths) {
    const place = pattern?.has(path) === true ? pattern.place : placeOf(path, above)
    places.set(place, [...(places.get(place) ?? []), path])
  }
  const twins = new Map<string, string>()
  for (const [place, own] of places) {
    const [other] = [...places].filter(([one]) => one !== place).map(([one, [first]]) => named(one, first, pattern))
    const alike = new Map<string, string[]>()
    for (const path of own) alike.set(stem(path), [...(alike.get(stem(path)) ?? []), path])
    for (const path of own) {
      const twin = other ?? alike.get(stem(path))?.find((one) => one !== path)
      if (twin !== undefined) twins.set(path, twin)
    }
  }
  return twins
}

/** A pattern is nobody's file: the first of those that it took is named. */
function named(place: string, first: string | undefined, pattern: FilesOfPattern | undefined): string {
  return first !== undefined && place === pattern?.place ? first : place
}

/** `data/xamk/tyoaika.csv` itself, or the folder `data/xamk/tyoaika/`. @param depth of the table's own file. */
function placeOf(path: string, depth: number): string {
  const segments = path.split('/')
  return segments.length <= depth ? path : `${segments.slice(0, depth).join('/')}/`
}

function stem(path: string): string {
  return path.replace(/\.[^./]*$/, '').toLowerCase()
}
