/** What is said of a day, or of a moment of Excel's first days, where a number should stand. */
import { fact } from '../../lang/fact.ts'
import { formatNumber } from '../../lang/format.ts'
import type { Variant } from '../rule.ts'

export const dayForNumberTexts = {
  'day-for-number': {
    message: {
      fi: 'Sarakkeessa {header} on luvun paikalla päivä: {readings}. Excel tekee päivän luvusta, joka on kirjoitettu pisteellä.',
      en: 'In the column {header} a day stands in place of a number: {readings}. Excel makes a day of a number that is typed with a point.',
    },
    fix: {
      fi: 'Muuta sarakkeen lukumuodoksi Luku ja kirjoita luku uudelleen pilkulla, esim. {example}.',
      en: 'Set the column’s number format to Number and type the number again with a comma, such as {example}.',
    },
  },
  'clock-beyond-day': {
    message: {
      fi: 'Solun lukumuoto on kellonaika, mutta sen arvo on vähintään vuorokausi, joten Excel näyttää muuta kuin solussa on: {readings}.',
      en: 'The cell is formatted as a time of day but holds a day or more, so Excel shows something else than the cell holds: {readings}.',
    },
    fix: {
      fi: 'Jos tunnit on kirjoitettu desimaalilukuna, muuta lukumuodoksi Luku; jos kellonaikana, kirjoita lukumuodoksi (Mukautettu) [t]:mm. Tarkista sitten arvo.',
      en: 'Where hours were typed as a decimal number, set the format to Number; where as a time, set it (Custom) to [h]:mm. Then check the value.',
    },
  },
} satisfies Record<string, Variant>

/** `2026-05-07 (ehkä 7,5)`; the first of a month is also what Excel makes of `7.26`: `2026-07-01 (ehkä 1,7 tai 7,26)`. */
export function dayReading(text: string) {
  const [, year = '', isoMonth, isoDay] = /^\d\d(\d\d)-(\d{2})-(\d{2})$/.exec(text) ?? []
  const [, typedDay, typedMonth] = /^(\d{1,2})\.(\d{1,2})\./.exec(text) ?? []
  const [first, second] = [Number(isoDay ?? typedDay), Number(isoMonth ?? typedMonth)]
  if (Number.isNaN(first)) return fact.text(text)
  const meant = [[first, second], ...(isoDay === '01' ? [[second, year]] : [])]
  return fact.word(text, {
    fi: `${text} (ehkä ${meant.map((parts) => parts.join(',')).join(' tai ')})`,
    en: `${text} (perhaps ${meant.map((parts) => parts.join('.')).join(' or ')})`,
  })
}

const SECONDS_A_DAY = 86_400n
const MILLISECONDS_A_DAY = 86_400_000
const FIRST_1900 = Date.UTC(1899, 11, 31)
const FIRST_1904 = Date.UTC(1904, 0, 1)
const NEVER_WAS = 60

/** `7,33 (kellonaikana 175:55)`: the number of days that the moment is, and the same as hours and minutes. */
export function momentReading(text: string) {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d{2}-\d{2}) (\d+):(\d+)(?::(\d+))?$/.exec(text) ?? []
  const first = date.startsWith('1904') ? FIRST_1904 : FIRST_1900
  const since = (Date.parse(`${date}T00:00:00Z`) - first) / MILLISECONDS_A_DAY
  // Excel counts a 29.2.1900 that never was.
  const days = first === FIRST_1900 && since >= NEVER_WAS ? since + 1 : since
  const total = BigInt(days) * SECONDS_A_DAY + BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)
  const hundredths = (total * 200n + SECONDS_A_DAY) / (2n * SECONDS_A_DAY)
  const number = `${hundredths / 100n}.${twoDigits(hundredths % 100n)}`
  const clock = `${total / 3600n}:${twoDigits((total / 60n) % 60n)}`
  return fact.word(text, {
    fi: `${formatNumber(number, 'fi')} (kellonaikana ${clock})`,
    en: `${formatNumber(number, 'en')} (as a time ${clock})`,
  })
}

function twoDigits(count: bigint): string {
  return String(count).padStart(2, '0')
}
