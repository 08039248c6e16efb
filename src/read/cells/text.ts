/** Free text, and ids that only have to be the same each time. */
import { type CellKind, excelDamageInText } from '../cell.ts'

export const text: CellKind<string> = {
  read: (typed) => {
    const trouble = excelDamageInText(typed)
    return trouble === undefined ? { value: isAscii(typed) ? typed : typed.normalize('NFC') } : { trouble }
  },
  accepts: { fi: 'vapaa teksti', en: 'any text' },
  format: 'text',
}

/** Nothing in it has two forms. */
function isAscii(typed: string): boolean {
  return !/[^ -~]/.test(typed)
}
