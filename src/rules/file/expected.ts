/** What `expect:` of a source asserts of its rows, compared with the rows that were read. */
import { type Fact, fact } from '../../lang/fact.ts'
import type { FileSet } from '../../read/dossier.ts'
import type { Mapping } from '../../read/mapping/mapping.ts'
import { isSum, sumOf } from '../../read/sum.ts'
import type { Table } from '../../read/table.ts'
import { tables } from '../../read/tables/tables.ts'
import type { Checked, Hit } from '../rule.ts'
import { sumFact } from './sum-fact.ts'

export function expected({ mappings, sources, tables: read }: FileSet): Checked {
  let checked = 0
  const hits: Hit[] = []
  for (const mapping of Object.values(mappings)) {
    // Where a file was refused, its rows are missing for a reason that has been told.
    if (sources[mapping.table]?.some(({ refusals }) => refusals.length > 0)) continue
    for (const { key, holds, wanted, found } of asserted(
      mapping,
      read[mapping.table] as unknown as Table | undefined,
    )) {
      checked += 1
      if (holds) continue
      const facts = { limit: wanted, actual: found, table: fact.word(mapping.table, tables[mapping.table].name) }
      const spots = [{ key: [...mapping.key, 'expect', key] }]
      hits.push({ spots, facts, variant: key === 'rows' ? 'rows-differ' : 'sum-differs' })
    }
  }
  return { checked, hits }
}

interface Asserted {
  readonly key: 'rows' | 'hours' | 'amount'
  readonly holds: boolean
  readonly wanted: Fact
  readonly found: Fact
}

function asserted({ expect: { rows, hours, amount } }: Mapping, table: Table | undefined): Asserted[] {
  const list: Asserted[] = []
  const sum = (id: string): bigint => (table === undefined ? 0n : sumOf(table, id))
  if (rows !== null) {
    const read = (table?.rows ?? 0) - (table?.subtotals.length ?? 0)
    list.push({ key: 'rows', holds: rows === read, wanted: fact.count(rows), found: fact.count(read) })
  }
  if (hours !== null) {
    const read = sum('hours')
    list.push({
      key: 'hours',
      holds: isSum(hours, read, 'hours'),
      wanted: fact.hours(hours),
      found: sumFact('hours', read),
    })
  }
  if (amount !== null) {
    const read = sum('amount')
    list.push({
      key: 'amount',
      holds: isSum(amount, read, 'money'),
      wanted: fact.money(amount),
      found: sumFact('money', read),
    })
  }
  return list
}
