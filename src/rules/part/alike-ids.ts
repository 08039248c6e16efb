/**
 * Ids that differ by nothing a person would mean by it: `X-014`, `x-14` and `X 014`, or a Cyrillic `Х` for an `X`. They stay two ids, and two
 * people are counted, unless somebody is asked.
 */
import type { ParticipantsTable } from '../../read/person/person-keys.ts'
import { areTwoPeople } from './two-people.ts'

/** Cyrillic and Greek capitals that look like Latin ones. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТУХІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, at) => [letter, 'ABEKMHOPCTYXIJABEZHIKMNOPTYX'[at] as string]),
)

/**
 * @param where rows that count (1).
 * @returns rows whose id looks like the one of an earlier row and may be the same person's; with them the earlier rows.
 */
export function alikeIds(table: ParticipantsTable, where: Uint8Array): { later: number[]; first: number[] } {
  const byLook = new Map<string, Map<string, number[]>>()
  table.columns.id.values.forEach((id) => {
    const look = id === undefined ? '' : lookOf(id)
    if (id !== undefined && look !== '') byLook.set(look, (byLook.get(look) ?? new Map<string, number[]>()).set(id, []))
  })
  const alike = new Map([...byLook.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]))
  const later: number[] = []
  const first: number[] = []
  if (alike.size === 0) return { later, first }
  for (let row = 0; row < table.rows; row++)
    if (where[row] !== 0) alike.get(table.columns.id.value(row) ?? '')?.push(row)
  for (const ids of byLook.values()) {
    const groups = [...ids.values()].filter((rows) => rows.length > 0)
    const rows = groups.flat()
    if (groups.length < 2 || areTwoPeople(table, rows)) continue
    const [earliest = [], ...others] = groups.sort(([a = 0], [b = 0]) => a - b)
    first.push(...earliest)
    later.push(...others.flat())
  }
  return { later, first }
}

/** `X-014`, as nearly all ids are. */
const plain = /^([A-Za-z]+)[-_. ]?0*(\d+)$/

/** Letters and numbers one after another, whatever parts them: `X-014` is `X|14`, and `X-1-14` not `X-11-4`. */
function lookOf(id: string): string {
  const [, letters, number] = plain.exec(id) ?? []
  if (letters !== undefined && number !== undefined) return `${letters.toUpperCase()}|${number}`
  const parts =
    id
      .normalize('NFKC')
      .toUpperCase()
      .match(/\p{L}+|\d+/gu) ?? []
  return parts
    .map((part) =>
      /^\d/.test(part) ? part.replace(/^0+(?=\d)/, '') : [...part].map((one) => latin[one] ?? one).join(''),
    )
    .join('|')
}
