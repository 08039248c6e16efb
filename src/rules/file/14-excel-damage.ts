// Where Excel saved an error instead of the value, the value itself is lost and only the implementer knows it.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { CellKind } from '../../read/cell.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule } from '../rule.ts'
import { eachTrouble } from './each-trouble.ts'

const widen = {
  fi: 'Levennä saraketta tai korjaa kaava Excelissä niin, että oikea arvo näkyy, ja tallenna tiedosto uudelleen.',
  en: 'In Excel widen the column or mend the formula so that the true value shows, and save the file again.',
}
const damaged = {
  message: {
    fi: 'Excel on tallentanut sarakkeeseen {header} virheen ”{actual}” arvon sijasta.',
    en: 'In the column {header} Excel saved the error “{actual}” instead of the value.',
  },
  fix: widen,
}

export default {
  id: 'FILE-14',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Excelin virhearvo ei ole tieto')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Solussa on oltava arvo eikä Excelin virhe', en: 'A cell shall hold a value, not an Excel error' },
    ...damaged,
    why: {
      fi: 'Virhearvosta ei voi päätellä, mitä solussa piti lukea.',
      en: 'From an error nobody can tell what the cell should have said.',
    },
    example: { fi: 'Solussa on ”########” tai ”#PUUTTUU!”.', en: 'The cell says “########” or “#REF!”.' },
  },
  variants: {
    'excel-damage': damaged,
    'damaged-text': { ...damaged, severity: 'warning' },
    'scientific-number': {
      message: {
        fi: 'Excel on lyhentänyt sarakkeen {header} luvun muotoon ”{actual}”, joten osa numeroista voi olla kadonnut.',
        en: 'Excel shortened a number of the column {header} to “{actual}”, so digits may have been lost.',
      },
      fix: {
        fi: 'Muuta sarakkeen lukumuodoksi {format}, kirjoita arvo uudelleen ja tallenna tiedosto.',
        en: 'Set the column’s number format to {format}, type the value again and save the file.',
      },
    },
  },
  // A description that was lost does not make the hours unpayable.
  check: (scene) =>
    eachTrouble(scene, 'FILE-14', (trouble, { column: { required, cell } }) => {
      const { format } = cell
      if (trouble === 'scientific-number') return { facts: { format: numberFormat(format) } }
      return trouble === 'excel-damage' && !required && format === 'text' ? { variant: 'damaged-text' } : {}
    }),
} satisfies FileRule

/** As Excel's list of number formats calls it. */
function numberFormat(format: CellKind<unknown>['format']) {
  if (format === 'hours' || format === 'money')
    return fact.word('number', { fi: 'Luku (kaksi desimaalia)', en: 'Number with two decimals' })
  return format === 'day'
    ? fact.word('date', { fi: 'Päivämäärä', en: 'Date' })
    : fact.word('text', { fi: 'Teksti', en: 'Text' })
}
