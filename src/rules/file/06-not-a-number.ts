// A number that is guessed may be a thousand times too large, so one with two readings is refused and both are shown.
import { type Fact, type Facts, fact } from '../../lang/fact.ts'
import { formatNumber } from '../../lang/format.ts'
import type { Text } from '../../lang/lang.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import type { CellKind, Trouble } from '../../read/cell.ts'
import type { FileRule } from '../rule.ts'
import { dayForNumberTexts, dayReading, momentReading } from './day-for-number.ts'
import { eachTrouble } from './each-trouble.ts'

const decimalComma = {
  fi: 'Kirjoita luku desimaalipilkulla ja ilman tuhaterottimia, esim. {example}.',
  en: 'Write the number with a decimal comma and without thousands separators, such as {example}.',
}

export default {
  id: 'FILE-06',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: ['participants', 'companies', 'hours', 'costs', 'measures', 'activities'],
  basis: [ownReading('Lukua, jolla on kaksi lukutapaa, ei arvata')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Luvulla on oltava vain yksi lukutapa', en: 'A number shall have a single reading' },
    message: { fi: '”{actual}” ei ole luku.', en: '“{actual}” is not a number.' },
    fix: decimalComma,
    why: {
      fi: 'Väärä lukutapa voi tehdä summasta tuhatkertaisen.',
      en: 'The wrong reading may make an amount a thousand times larger.',
    },
    example: {
      fi: '”1.234” voi olla 1,234 tai 1 234.',
      en: '“1.234” may be 1.234 or 1,234.',
    },
  },
  variants: {
    'not-a-number': {
      message: {
        fi: '”{actual}” ei ole luku sarakkeessa {header}.',
        en: '“{actual}” is not a number in the column {header}.',
      },
      fix: decimalComma,
    },
    ...dayForNumberTexts,
    'two-readings': {
      message: {
        fi: 'Luvun voi lukea kahdella tavalla: {readings}.',
        en: 'A number has two readings: {readings}.',
      },
      fix: decimalComma,
    },
    'english-number': {
      message: {
        fi: 'Luku on kirjoitettu englantilaisittain, desimaalipisteellä: {readings}.',
        en: 'A number is written the English way, with a decimal point: {readings}.',
      },
      fix: decimalComma,
    },
    'not-by-point': {
      message: {
        fi: '”{actual}” ei ole luku, jonka desimaalimerkki on piste, kuten tiedosto hanke.yaml sanoo (decimal).',
        en: '“{actual}” is not a number with a decimal point, as hanke.yaml says (decimal).',
      },
      fix: {
        fi: 'Tarkista lähteen kohta decimal tiedostosta hanke.yaml, tai korjaa luku Excelissä, esim. {example}.',
        en: 'Check the key decimal of the source in hanke.yaml, or correct the number in Excel, such as {example}.',
      },
    },
    'too-precise': {
      message: {
        fi: 'Luvussa on enemmän kuin kaksi desimaalia: {actual}.',
        en: 'A number has more than two decimals: {actual}.',
      },
      fix: {
        fi: 'Pyöristä luku kahteen desimaaliin (Excelissä funktio PYÖRISTÄ) ja kirjoita tulos solun arvoksi.',
        en: 'Round the number to two decimals (in Excel the function ROUND) and write the result as the value of the cell.',
      },
    },
    'not-whole': {
      message: {
        fi: 'Sarakkeessa {header} on oltava kokonaisluku, nolla tai suurempi: {actual}.',
        en: 'The column {header} takes a whole number, zero or more: {actual}.',
      },
      fix: {
        fi: 'Kirjoita luku ilman desimaaleja, esim. {example}.',
        en: 'Write a whole number without decimals, such as {example}.',
      },
    },
    'not-a-count': {
      message: {
        fi: '”{actual}” ei ole lukumäärä sarakkeessa {header}.',
        en: '“{actual}” is not a count in the column {header}.',
      },
      fix: {
        fi: 'Kirjoita kokonaisluku tarkasti tai noin, esim. 27, n. 30 tai yli 110. Jos lukua ei tiedetä, jätä solu tyhjäksi.',
        en: 'Write a whole number exactly or about, such as 27, n. 30 or yli 110. Where it is not known, leave the cell empty.',
      },
    },
    'not-a-measure': {
      message: {
        fi: '”{actual}” ei ole mittarin arvo sarakkeessa {header}.',
        en: '“{actual}” is not a value of a measure in the column {header}.',
      },
      fix: {
        fi: 'Kirjoita luku, prosentti, pisteet viidestä tai eurot, esim. 9 563, 43 %, 3,58/5 tai 200 000 €; jos arvoa ei tiedetä, kirjoita ei tietoa. Aika kirjoitetaan omaan sarakkeeseensa.',
        en: 'Write a number, percentage, points of five or euros, such as 9 563, 43 %, 3,58/5 or 200 000 €; where the value is not known, write no data. The time has a column of its own.',
      },
    },
    'too-large': {
      message: {
        fi: 'Luku on liian suuri ollakseen oikea: {actual}.',
        en: 'A number is too large to be right: {actual}.',
      },
      fix: {
        fi: 'Tarkista, ettei soluun ole joutunut esimerkiksi tili- tai viitenumero.',
        en: 'Check that the cell does not hold something else, such as an account or reference number.',
      },
    },
  },
  check: (scene) =>
    eachTrouble(scene, 'FILE-06', (trouble, unreadable) => {
      const { cell } = unreadable.column
      const isHours = cell.format === 'hours'
      const facts = exampleFacts(cell.format, trouble === 'not-by-point')
      const read = readingOf[trouble]
      if (read === undefined) return { facts }
      return { facts, each: { readings: unreadable.isShown ? read(unreadable.text, isHours) : fact.text(MASK) } }
    }),
} satisfies FileRule

/** What is told beside the text itself. */
const readingOf: { readonly [K in Trouble]?: (text: string, isHours: boolean) => Fact } = {
  'english-number': meaning,
  'two-readings': readings,
  'day-for-number': dayReading,
  'clock-beyond-day': momentReading,
}

const remembered = new Map<string, Facts>()

/** The same object each time, so that a million verdicts need not compare what it says. */
function exampleFacts(format: CellKind<unknown>['format'], byPoint: boolean): Facts {
  const name = `${format} ${byPoint}`
  const facts = remembered.get(name) ?? { example: example(format, byPoint) }
  remembered.set(name, facts)
  return facts
}

function example(format: CellKind<unknown>['format'], byPoint: boolean) {
  if (format === 'number') return fact.text('14')
  const isHours = format === 'hours'
  if (byPoint) return fact.text(isHours ? '7.5' : '1234.56')
  return isHours ? fact.word('7,5', { fi: '7,5 tai 7:30', en: '7,5 or 7:30' }) : fact.text('1234,56')
}

/** `1.234 (1,234 tai 1 234)`; in an hours column `7.30 (7,30 tai 7:30)`. Each number stands beside its own readings. */
function readings(text: string, isHours: boolean) {
  const [, sign = '', whole = '', fraction = ''] = /([-\u2212]?)\s?(\d+)[.,](\d+)/.exec(text) ?? []
  const minus = sign === '' ? '' : '-'
  const isClock = isHours && /^[0-5]\d$/.test(fraction)
  const joined = `${minus}${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, '$1')
  const first = numberText(`${minus}${whole}.${fraction}`)
  const second = isClock
    ? { fi: `${minus}${whole}:${fraction}`, en: `${minus}${whole}:${fraction}` }
    : numberText(joined)
  return fact.word(text, {
    fi: `${text} (${first.fi} tai ${second.fi})`,
    en: `${text} (${first.en} or ${second.en})`,
  })
}

/** `1,234.56 (1 234,56)`. */
function meaning(text: string) {
  const machine = text.replace(/[^\d.-]/g, '')
  const { fi, en } = numberText(machine)
  return fact.word(machine, { fi: `${text} (${fi})`, en: text === en ? text : `${text} (${en})` })
}

function numberText(machine: string): Text {
  return { fi: formatNumber(machine, 'fi'), en: formatNumber(machine, 'en') }
}
