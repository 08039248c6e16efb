/** Euros: `1 234,56`, `1234,56`, `1.234,56`, `-12,5`, each also with `€`. */
import { cents, type Money } from '../../money.ts'
import type { CellKind, Reading } from '../cell.ts'
import { endsInDigit, readHundredths } from './number.ts'

export const moneyCell: CellKind<Money> = {
  read: readMoneyCell,
  accepts: { fi: 'euroja, esim. 1 234,56', en: 'euros such as 1 234,56' },
  format: 'money',
}

function readMoneyCell(typed: string): Reading<Money> {
  const number = readHundredths(endsInDigit(typed) ? typed : typed.replace(/\s?(€|eur|euroa)$/i, ''))
  return 'trouble' in number ? number : { value: cents(number.hundredths) }
}
