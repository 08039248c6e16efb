/** Where in an implementer's own files a finding stands: rows as Excel numbers them, file by file. What concerns others' files is left out. */
import { withoutPersonal } from '../lang/personal-text.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import { ownerOf } from '../read/owner.ts'
import type { Table } from '../read/table.ts'
import type { Finding } from '../rules/finding.ts'
import type { FileSpot, RowSpot, Spot } from '../rules/rule.ts'
import { rowRanges } from './row-ranges.ts'

export interface OwedPlace {
  /** From the project folder. */
  readonly path: string
  /** `2-14, 17`; `null` for a whole file. */
  readonly rows: string | null
  /** How many rows; 1 for a whole file. */
  readonly count: number
  /** Letters of the columns, `C` or `C, D`; `null` where it is about whole rows. */
  readonly column: string | null
  readonly header: string | null
}

/** The implementers in whose files the finding stands, or whose it is although nothing of it was handed in. */
export function ownersOf({ implementer, spots }: Finding, { handedIn }: Dossier): readonly HandedIn[] {
  if (implementer !== null) return handedIn.filter((one) => one.implementer.id === implementer)
  return handedIn.filter((one) => spots.some((spot) => isOwn(spot, one)))
}

/** Whether the coordinator mends it: a contradiction of the decision itself, or how `hanke.yaml` describes the files. */
export function isOfDecision({ rule, spots }: Finding): boolean {
  const isFound = spots.every((spot) => 'key' in spot || ('path' in spot && spot.path === 'hanke.yaml'))
  // A month without hours is found in the list of staff, and is still the implementer's to fill.
  return isFound && /^(PLAN|FILE)-/.test(rule.id)
}

export function placesIn(spots: readonly Spot[], owner: HandedIn): OwedPlace[] {
  return merged(
    spots
      .filter((spot) => isOwn(spot, owner))
      .flatMap((spot) => ('rows' in spot ? rowPlaces(spot) : 'path' in spot ? [filePlace(spot)] : [])),
  )
}

function isOwn(spot: Spot, { implementer, tables }: HandedIn): boolean {
  if ('rows' in spot) return (Object.values(tables) as unknown as Table[]).includes(spot.table)
  return 'path' in spot && ownerOf(spot.path) === implementer.id
}

/** One a file that has some of the rows. */
function rowPlaces({ table, rows, column }: RowSpot): OwedPlace[] {
  const ranges = rowRanges(table, rows)
  const places: OwedPlace[] = []
  let at = 0
  for (const { to } of table.files) {
    const from = at
    while (at < rows.length && (rows[at] as number) < to) at += 1
    const range = ranges[places.length]
    if (at === from || range === undefined) continue
    const place = table.place(rows[from] as number, column ?? undefined)
    places.push({ ...range, count: at - from, column: place.column, header: shownHeader(place.header) })
  }
  return places
}

function filePlace({ path, line, row = line, column = null, header = null }: FileSpot): OwedPlace {
  const rows = row === null ? null : String(row)
  return { path: withoutPersonal(path), rows, count: 1, column, header: shownHeader(header) }
}

function shownHeader(header: string | null): string | null {
  return header === null ? null : withoutPersonal(header)
}

/** Cells of one header row are one place. */
function merged(places: readonly OwedPlace[]): OwedPlace[] {
  const alike = new Map<string, OwedPlace>()
  for (const place of places) {
    const key = `${place.path}\u001f${place.rows}`
    const known = alike.get(key)
    alike.set(
      key,
      known === undefined
        ? place
        : { ...known, column: both(known.column, place.column), header: both(known.header, place.header) },
    )
  }
  return [...alike.values()]
}

function both(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.split(', ').includes(other)) return one ?? other
  return `${one}, ${other}`
}
