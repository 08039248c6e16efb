/** Free text, and ids that only have to be the same each time. */
import type { CellKind } from '../cell.ts'

export const text: CellKind<string> = {
  read: (typed) => ({ value: typed.normalize('NFC') }),
  accepts: { fi: 'vapaa teksti', en: 'any text' },
  format: 'text',
}
