// A number that is guessed may be a thousand times too large, so one with two readings is refused and both are shown.
import { fact } from '../../lang/fact.ts'
import { formatNumber } from '../../lang/format.ts'
import type { Text } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import type { FileRule } from '../rule.ts'
import { eachTrouble } from './each-trouble.ts'

const decimalComma = {
  fi: 'Kirjoita luku desimaalipilkulla ja ilman tuhaterottimia, esim. 1234,56.',
  en: 'Write the number with a decimal comma and without thousands separators, such as 1234,56.',
}

export default {
  id: 'FILE-06',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: ['hours', 'costs'],
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
    'two-readings': {
      message: {
        fi: 'Luvulla ”{actual}” on kaksi lukutapaa: {readings}.',
        en: 'The number “{actual}” has two readings: {readings}.',
      },
      fix: decimalComma,
    },
    'english-number': {
      message: {
        fi: 'Luku ”{actual}” on kirjoitettu englantilaisittain, desimaalipisteellä; se tarkoittaisi {readings}.',
        en: 'The number “{actual}” is written the English way, with a decimal point; it would mean {readings}.',
      },
      fix: decimalComma,
    },
    'not-by-point': {
      message: {
        fi: '”{actual}” ei ole luku, jonka desimaalimerkki on piste, kuten tiedosto hanke.yaml sanoo (decimal).',
        en: '“{actual}” is not a number with a decimal point, as hanke.yaml says (decimal).',
      },
      fix: {
        fi: 'Tarkista lähteen kohta decimal tiedostosta hanke.yaml, tai korjaa luku Excelissä, esim. 1234.56.',
        en: 'Check the key decimal of the source in hanke.yaml, or correct the number in Excel, such as 1234.56.',
      },
    },
    'too-precise': {
      message: {
        fi: 'Luvussa ”{actual}” on enemmän kuin kaksi desimaalia.',
        en: 'The number “{actual}” has more than two decimals.',
      },
      fix: {
        fi: 'Pyöristä luku Excelissä kahteen desimaaliin, esim. =PYÖRISTÄ(F2;2).',
        en: 'Round the number in Excel to two decimals, such as =ROUND(F2,2).',
      },
    },
    'too-large': {
      message: {
        fi: 'Luku ”{actual}” on liian suuri ollakseen oikea.',
        en: 'The number “{actual}” is too large to be right.',
      },
      fix: {
        fi: 'Tarkista, ettei soluun ole joutunut esimerkiksi tili- tai viitenumero.',
        en: 'Check that the cell does not hold something else, such as an account or reference number.',
      },
    },
  },
  check: (scene) =>
    eachTrouble(scene, 'FILE-06', (trouble, text, { cell }) => {
      if (trouble === 'english-number') return { each: { readings: shown(text.replace(/[^\d.-]/g, '')) } }
      return trouble === 'two-readings' ? { each: { readings: readings(text, cell.format === 'hours') } } : {}
    }),
} satisfies FileRule

/** `1.234` as `1,234 tai 1 234`; in an hours column `7.30` as `7,30 tai 7:30`. */
function readings(text: string, isHours: boolean) {
  const [, sign = '', whole = '', fraction = ''] = /([-\u2212]?)\s?(\d+)[.,](\d+)/.exec(text) ?? []
  const minus = sign === '' ? '' : '-'
  const isClock = isHours && /^[0-5]\d$/.test(fraction)
  const joined = `${minus}${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, '$1')
  const first = numberText(`${minus}${whole}.${fraction}`)
  const second = isClock
    ? { fi: `${minus}${whole}:${fraction}`, en: `${minus}${whole}:${fraction}` }
    : numberText(joined)
  return fact.word(text, { fi: `${first.fi} tai ${second.fi}`, en: `${first.en} or ${second.en}` })
}

function shown(machine: string) {
  return fact.word(machine, numberText(machine))
}

function numberText(machine: string): Text {
  return { fi: formatNumber(machine, 'fi'), en: formatNumber(machine, 'en') }
}
