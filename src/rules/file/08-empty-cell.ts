// A row without its day, amount or person cannot be claimed: nobody could later say what was paid.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Table } from '../../read/table.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import { eachValue } from '../each-value.ts'
import type { FileRule } from '../rule.ts'
import { wholeRows } from './each-trouble.ts'

export default {
  id: 'FILE-08',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Rivi, josta puuttuu pakollinen tieto, ei ole maksukelpoinen')],
  missing: 'fires',
  texts: {
    title: { fi: 'Pakollinen solu on täytettävä', en: 'A required cell shall be filled' },
    message: {
      fi: 'Pakollinen solu on tyhjä sarakkeessa {header}.',
      en: 'A required cell is empty in the column {header}.',
    },
    fix: {
      fi: 'Täytä solu Excelissä; jos rivi on turha, poista koko rivi.',
      en: 'Fill in the cell in Excel; where the row is not needed, delete the whole row.',
    },
    why: {
      fi: 'Ilman pakollista tietoa riviä ei voi kohdistaa kauteen, henkilöön tai tositteeseen.',
      en: 'Without a required value the row cannot be assigned to a period, a person or a voucher.',
    },
    example: { fi: 'Rivillä on tunnit mutta ei päivää.', en: 'The row has hours but no day.' },
  },
  check: ({ handedIn: { tables } }) => {
    let checked = 0
    const hits = (Object.values(tables) as unknown as (Table | undefined)[]).flatMap((table) => {
      if (table === undefined) return []
      const where = wholeRows(table)
      return Object.entries(table.definition.columns).flatMap(([id, { required, header }]) => {
        if (!required) return []
        checked += table.rows
        if (!table.columns[id]?.hasEmpty) return []
        const empty = () => ({ actual: fact.text(''), facts: { header: fact.word(id, header) } })
        return eachValue(table, id, { judge: () => undefined, empty, ...(where === undefined ? {} : { where }) }).hits
      })
    })
    return { checked, hits }
  },
} satisfies FileRule
