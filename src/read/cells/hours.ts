/** Hours: `7,25`, or clock time `7:15`. */
import { type Hours, hundredthsOfHours, minutesOfHours } from '../../money.ts'
import type { CellKind, Reading } from '../cell.ts'
import { endsInDigit, plainHundredths, readHundredths } from './number.ts'

const clock = /^([-\u2212]?)(\d{1,4}):([0-5]\d)$/

export const hoursCell: CellKind<Hours> = {
  read: readHoursCell,
  accepts: { fi: 'tunnit, esim. 7,25 tai 7:15', en: 'hours such as 7,25 or 7:15' },
  format: 'hours',
}

function readHoursCell(typed: string): Reading<Hours> {
  const plain = plainHundredths(typed)
  if (plain !== undefined) return { value: hundredthsOfHours(plain) }
  const byClock = clock.exec(typed)
  if (byClock !== null) {
    const minutes = Number(byClock[2]) * 60 + Number(byClock[3])
    return { value: minutesOfHours(byClock[1] === '' ? minutes : -minutes) }
  }
  const number = readHundredths(endsInDigit(typed) ? typed : typed.replace(/\s?(h|t|tuntia)$/i, ''))
  return 'trouble' in number ? number : { value: hundredthsOfHours(number.hundredths) }
}
