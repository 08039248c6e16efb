/** Free text, and ids that only have to be the same each time. */
import { type CellKind, excelDamageInText } from '../cell.ts'

export const text: CellKind<string> = {
  read: (typed) => {
    const trouble = excelDamageInText(typed)
    return trouble === undefined ? { value: isComposed(typed) ? typed : typed.normalize('NFC') } : { trouble }
  },
  accepts: { fi: 'vapaa teksti', en: 'any text' },
  format: 'text',
}

/** Of the letters of Western Europe none is a mark that another could be composed with (Unicode's NFC quick check). */
function isComposed(typed: string): boolean {
  return !/[^\0-\u02ff]/.test(typed)
}
