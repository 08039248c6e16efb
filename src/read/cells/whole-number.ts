/** A whole number that counts something: `0`, `14`. Neither negative nor with decimals, though `14,0` is 14. */
import type { CellKind, Reading } from '../cell.ts'
import { readHundredths } from './number.ts'

export const wholeNumberCell: CellKind<number> = {
  read: readWholeNumber,
  accepts: { fi: 'kokonaisluku, esim. 14', en: 'a whole number such as 14' },
  format: 'number',
}

function readWholeNumber(typed: string): Reading<number> {
  const number = readHundredths(typed)
  if ('trouble' in number) return number
  const { hundredths } = number
  return hundredths < 0 || hundredths % 100 !== 0 ? { trouble: 'not-whole' } : { value: hundredths / 100 }
}
