/** Yes and no as people write them: `kyllä ei k e yes no y n x 1 0`; and, where it may be asked in vain, `ei tietoa`. */
import { type CellKind, excelDamage } from '../cell.ts'
import { folded } from '../folded.ts'

export type YesNo = 'yes' | 'no'
/** `unknown` is an answer of its own: "ei tietoa" is not "ei". */
export type YesNoUnknown = YesNo | 'unknown'

const yes = { fi: 'kyllä', en: 'yes' }
const no = { fi: 'ei', en: 'no' }
const unknown = { fi: 'ei tietoa', en: 'unknown' }

const spellings: ReadonlyMap<string, YesNo> = new Map([
  ...['kyllä', 'k', 'yes', 'y', 'x', '1'].map((word): [string, YesNo] => [folded(word), 'yes']),
  ...['ei', 'e', 'no', 'n', '0'].map((word): [string, YesNo] => [folded(word), 'no']),
])
const unknowns: ReadonlySet<string> = new Set([unknown.fi, unknown.en].map(folded))

export const yesNoCell: CellKind<YesNo> = {
  read: (typed) => {
    const value = spellings.get(folded(typed))
    return value === undefined ? { trouble: excelDamage(typed) ?? 'not-allowed' } : { value }
  },
  accepts: { fi: 'kyllä, ei', en: 'yes, no' },
  format: 'choice',
  words: [yes, no],
}

export const yesNoUnknownCell: CellKind<YesNoUnknown> = {
  read: (typed) => (unknowns.has(folded(typed)) ? { value: 'unknown' } : yesNoCell.read(typed)),
  accepts: { fi: 'kyllä, ei, ei tietoa', en: 'yes, no, unknown' },
  format: 'choice',
  words: [yes, no, unknown],
}
