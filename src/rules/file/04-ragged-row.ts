// A delimiter inside a text moves every later cell into another column, so none of the row's values can be trusted.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Table } from '../../read/table.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'

const more = {
  message: {
    fi: 'Rivillä on soluja {actual}, otsikkorivillä {limit}.',
    en: 'The row has {actual} cells, the header {limit}.',
  },
  fix: {
    fi: 'Etsi rivin tekstistä erotinmerkki ja poista se, tai kirjoita teksti lainausmerkkeihin.',
    en: 'Find the delimiter inside one of the row’s texts and remove it, or put the text in quotation marks.',
  },
}

export default {
  id: 'FILE-04',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Riviä, jonka sarakkeet ovat siirtyneet, ei makseta')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Rivillä on oltava yhtä monta solua kuin otsikkorivillä',
      en: 'A row shall have as many cells as the header',
    },
    ...more,
    why: {
      fi: 'Kun solut siirtyvät, summa voi olla tositteen paikalla ja päivä toisen päivän paikalla.',
      en: 'Once cells move, an amount may stand for a voucher and one day for another.',
    },
    example: {
      fi: 'Kuvaus ”Ohjausryhmä; muistio” jakautuu puolipisteestä kahdeksi soluksi.',
      en: 'The description “Steering group; minutes” falls into two cells at the semicolon.',
    },
  },
  variants: {
    more,
    fewer: {
      message: more.message,
      fix: {
        fi: 'Täydennä rivin loppu Excelissä ja tallenna tiedosto uudelleen. Jos rivin lopun solut ovat vain tyhjiä, siirrä taulukon viimeiseksi sarake, joka on aina täytetty: Excel jättää tyhjän lopun joskus tallentamatta.',
        en: 'Complete the row in Excel and save the file again. Where its last cells are merely empty, move a column that is always filled to the end: Excel sometimes does not save an empty end.',
      },
    },
  },
  check: ({ handedIn: { tables } }) => {
    let checked = 0
    const hits = (Object.values(tables) as unknown as (Table | undefined)[]).flatMap((table) => {
      if (table === undefined) return []
      checked += table.rows
      const verdicts = new Verdicts(table, null)
      const subtotals = new Set(table.subtotals)
      for (const { row, cells, expected } of table.ragged) {
        if (subtotals.has(row)) continue
        const variant = cells < expected ? 'fewer' : 'more'
        const verdict = { variant, actual: fact.count(cells), facts: { limit: fact.count(expected) } }
        verdicts.take(row, verdicts.number(verdict, ''))
      }
      return verdicts.hits()
    })
    return { checked, hits }
  },
} satisfies FileRule
