// A day that is guessed may fall into another claim period or another year of the hour cap, so it is never guessed.

import { addDays, type Day, day } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { formatDay } from '../../lang/format.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import type { FileRule } from '../rule.ts'
import { eachTrouble } from './each-trouble.ts'

const fix = {
  fi: 'Kirjoita päivä muodossa 1.9.2026 tai 2026-09-01.',
  en: 'Write the day as 1.9.2026 or 2026-09-01.',
}

export default {
  id: 'FILE-05',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: ['participants', 'companies', 'hours', 'costs', 'measures', 'activities'],
  basis: [ownReading('Päivää, jolla on kaksi lukutapaa, ei arvata')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Päivän on oltava oikea kalenteripäivä', en: 'A day shall be a real day of the calendar' },
    message: { fi: '”{actual}” ei ole päivä.', en: '“{actual}” is not a day.' },
    fix,
    why: {
      fi: 'Päivä ratkaisee maksatuskauden ja vuoden, johon rivi kuuluu.',
      en: 'The day decides the claim period and the year that the row belongs to.',
    },
    example: { fi: '”31.9.2026”: syyskuussa on 30 päivää.', en: '“31.9.2026”: September has 30 days.' },
  },
  variants: {
    'impossible-day': {
      message: { fi: 'Päivää ei ole kalenterissa: {actual}.', en: 'No such day in the calendar: {actual}.' },
      fix: {
        fi: 'Tarkista, mikä päivä on oikea, ja korjaa solu.',
        en: 'Check which day is right, and correct the cell.',
      },
    },
    'two-digit-year': {
      message: { fi: 'Päivästä puuttuu vuosisata: {actual}.', en: 'A day lacks its century: {actual}.' },
      fix: {
        fi: 'Kirjoita vuosi neljällä numerolla, esim. 1.9.2026.',
        en: 'Write the year with four digits, such as 1.9.2026.',
      },
    },
    'slashed-day': {
      message: {
        fi: 'Päivän voi lukea kahdella tavalla, päivä ensin tai kuukausi ensin: {actual}.',
        en: 'A day has two readings, day first or month first: {actual}.',
      },
      fix,
    },
    'not-declared-day': {
      message: {
        fi: '”{actual}” ei ole {limit}, kuten tiedosto hanke.yaml sanoo (dates).',
        en: '“{actual}” is not {limit}, as hanke.yaml says (dates).',
      },
      fix: {
        fi: 'Tarkista lähteen kohta dates tiedostosta hanke.yaml, tai korjaa päivä Excelissä.',
        en: 'Check the key dates of the source in hanke.yaml, or correct the day in Excel.',
      },
    },
    'not-a-time': {
      message: {
        fi: '”{actual}” ei ole päivä, kuukausi eikä vuosi sarakkeessa {header}.',
        en: '“{actual}” is no day, month or year in the column {header}.',
      },
      fix: {
        fi: 'Kirjoita aika muodossa 31.12.2022, 5/2022 tai 2019.',
        en: 'Write the time as 31.12.2022, 5/2022 or 2019.',
      },
    },
    'day-with-time': {
      message: {
        fi: 'Solussa ”{actual}” on päivän lisäksi kellonaika.',
        en: 'The cell “{actual}” holds a time of day beside the day.',
      },
      fix: {
        fi: 'Jätä soluun vain päivä, esim. Excelissä kaavalla =KOKONAISLUKU(B2).',
        en: 'Keep only the day in the cell, in Excel for example by the formula =INT(B2).',
      },
    },
    'excel-serial': {
      message: {
        fi: 'Päivän paikalla on Excelin järjestysnumero: {reading}.',
        en: 'In place of a day stands Excel’s serial number: {reading}.',
      },
      fix: {
        fi: 'Muuta Excelissä sarakkeen lukumuodoksi Päivämäärä ja tallenna tiedosto uudelleen.',
        en: 'In Excel set the column’s number format to Date and save the file again.',
      },
    },
  },
  check: (scene) =>
    eachTrouble(scene, 'FILE-05', (trouble, unreadable) => {
      const { cell } = unreadable.column
      if (trouble === 'not-declared-day') return { facts: { limit: fact.word(cell.accepts.en, cell.accepts) } }
      return trouble === 'excel-serial'
        ? { each: { reading: unreadable.isShown ? reading(unreadable.text) : fact.text(MASK) } }
        : {}
    }),
} satisfies FileRule

/** `46266 (1.9.2026)`: several cells are told together, and each stands beside what it would mean. */
function reading(text: string) {
  const meant = serialDay(Number.parseInt(text, 10))
  return fact.word(meant, { fi: `${text} (${formatDay(meant, 'fi')})`, en: `${text} (${formatDay(meant, 'en')})` })
}

/** Excel counts 1.1.1900 as day 1, and after it a 29.2.1900 that never was. */
function serialDay(serial: number): Day {
  return addDays(day('1900-01-01'), serial - 2)
}
