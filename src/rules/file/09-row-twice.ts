// A row that stands twice was copied by mistake or pasted from two months, and what it tells would be counted twice.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Column } from '../../read/column.ts'
import { shownValue } from '../../read/shown-value.ts'
import type { Table } from '../../read/table.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import { workRows } from '../../read/work-rows.ts'
import type { FileRule, Hit } from '../rule.ts'
import { equalRows } from './equal-rows.ts'

export default {
  id: 'FILE-09',
  severity: 'warning',
  // TIME-13 and COST-04 have told of the same work and the same voucher, and their copies are not paid: absences and staff are left.
  stage: 'day',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Solu solulta sama rivi on luultavasti kopio')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Rivin saa kirjata taulukkoon vain kerran', en: 'A row shall stand in a table only once' },
    message: {
      fi: 'Rivi on taulukossa jo aiemmin, solu solulta samana ({actual}).',
      en: 'The row stands in the table already, cell for cell the same ({actual}).',
    },
    fix: {
      fi: 'Poista toistuva rivi, tai täydennä rivejä niin, että ne erottaa toisistaan.',
      en: 'Delete the repeated row, or complete the rows so that they can be told apart.',
    },
    why: {
      fi: 'Kaksi samanlaista riviä syntyy yleensä, kun rivejä kopioidaan; silloin toinen on liikaa.',
      en: 'Two equal rows usually come from copying, and then one of them is too many.',
    },
    example: {
      fi: 'Sama lomapäivä on kirjattu sekä syyskuun että lokakuun lopussa.',
      en: 'The same day of leave is recorded at the end of both September and October.',
    },
  },
  check: ({ handedIn: { tables }, eligible }) => {
    let checked = 0
    const hits: Hit[] = []
    for (const table of Object.values(tables) as unknown as (Table | undefined)[]) {
      if (table === undefined) continue
      const isWork =
        table === (tables.hours as unknown) && tables.hours !== undefined ? workRows(tables.hours) : undefined
      const found = equalRows(table, eligible(table), isWork)
      checked += found.checked
      if (found.later.length === 0) continue
      const column = Object.keys(table.definition.columns)[0] ?? null
      hits.push({
        spots: [{ table, rows: Uint32Array.from(found.later), column }],
        related: [{ table, rows: found.first, column }],
        facts: { actual: shown(table, column, found.later) },
      })
    }
    return { checked, hits }
  },
} satisfies FileRule

const MOST_SHOWN = 20

function shown(table: Table, id: string | null, rows: readonly number[]) {
  const column = id === null ? undefined : (table.columns[id] as Column<unknown> | undefined)
  const textOf = (row: number): string =>
    id === null || column === undefined ? '' : shownValue(table.definition, id, column.text(row)).trim()
  const texts = new Set(rows.slice(0, MOST_SHOWN).map(textOf))
  return [...texts].map((text) => fact.text(text))
}
