/** Whose row of a participants table is whose: the person is recognised by the identity code, else by the implementer's own id. */
import type { Table } from '../table.ts'
import type { participantsTable } from '../tables/participants.ts'
import { identityOf } from './identity-code.ts'

export type ParticipantsTable = Table<typeof participantsTable>

/**
 * Row → key of its person: `hetu:` and the valid code, or implementer and own id, `xamk/X-014`; `undefined` for a row without either. Keys
 * are personal and stand in no output. A row without a valid code is of the person whose code another row with the same own id has: the
 * code was asked once. Where that id stands beside two codes (PART-10), nobody can tell, and the own id is the key.
 * @param where rows that count (1); without it, all.
 */
export function personKeys(
  { rows, columns: { id, personalId } }: ParticipantsTable,
  implementer: string,
  where?: Uint8Array,
): (string | undefined)[] {
  const validCodes = personalId.values.map((code) =>
    code !== undefined && identityOf(code) !== undefined ? `hetu:${code}` : undefined,
  )
  const byCode = (row: number): string | undefined => validCodes[personalId.codes[row] as number]
  const codesOf = new Map<string, Set<string>>()
  for (let row = 0; row < rows; row++) {
    const [own, key] = [id.value(row), byCode(row)]
    if (own === undefined || key === undefined || where?.[row] === 0) continue
    const codes = codesOf.get(own)
    if (codes === undefined) codesOf.set(own, new Set([key]))
    else codes.add(key)
  }
  const byId = id.values.map((own) => {
    if (own === undefined) return undefined
    const [code, other] = codesOf.get(own) ?? []
    return code !== undefined && other === undefined ? code : `${implementer}/${own}`
  })
  return Array.from({ length: rows }, (_, row) => byCode(row) ?? byId[id.codes[row] as number])
}
