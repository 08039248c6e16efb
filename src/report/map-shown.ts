/** What of a file that nobody knows yet a proposal may show: headers and codes, but nothing that could tell who somebody is. */
import { looksLikeName } from '../lang/person-name.ts'
import { MASK } from '../lang/personal-text.ts'
import { shownText } from '../lang/shown-text.ts'
import { isPersonal, masked } from '../read/mapping/proposal/personal.ts'
import type { Proposal } from '../read/mapping/proposal/propose.ts'
import { isSomebodys } from '../read/personal-header.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

/** No column is headed by a day. */
const day = /^(\d{1,2}[./-]\d{1,2}[./-]\d{2}(\d{2})?|\d{4}-\d{2}-\d{2})$/

/** Of a row of data that was taken for a header nothing is shown. */
export function headerShown(proposal: Proposal): (header: string) => string {
  if (!hasSureHeader(proposal)) return () => MASK
  return (header) => (proposal.table.isOfPeople && isSomebodys(header) ? MASK : shownText(header))
}

/** Beyond doubt a header; where people are listed, what was taken for one may be the first of them. */
function hasSureHeader({ table, columns, unused }: Proposal): boolean {
  if ([...columns.map(({ sample }) => sample), ...unused].some(({ header }) => day.test(header))) return false
  return !table.isOfPeople || columns.filter(({ reason }) => reason === 'own-name' || reason === 'synonym').length > 1
}

/** @param value what the code means; `null` where nobody knows. @param rows how many have it. */
export function codeShown(
  { isOfPeople: arePeople }: TableDefinition,
  id: string,
  { code, value, rows }: { readonly code: string; readonly value: string | null; readonly rows: number },
): { code: string; masked: boolean } {
  // A code that nobody knows and only one of the people has may be what was written about that one.
  if (arePeople === true && value === null && rows < 2) return { code: MASK, masked: true }
  const mayName = isOfPeople(id) || value === null
  // However it is written; `masked` knows names by their capitals.
  if (isOfPeople(id) && looksLikeName(code) && !isPersonal(code, true)) return { code: MASK, masked: true }
  return { code: shownText(masked(code, mayName)), masked: isPersonal(code, mayName) }
}

/** A cell of the preview. */
export function cellShown(text: string, id: string): string {
  return shownText(masked(text, isOfPeople(id)))
}

function isOfPeople(id: string): boolean {
  return id === 'person' || id === 'approver' || id === 'personalId'
}
