// Rows that the decision's file leaves out are told, so that a condition written too widely is seen at once.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { FileSet } from '../../read/dossier.ts'
import type { Mapping } from '../../read/mapping/mapping.ts'
import type { Table } from '../../read/table.ts'
import { tableIds } from '../../read/tables/definition.ts'
import type { FileRule, Hit } from '../rule.ts'

export default {
  id: 'FILE-21',
  severity: 'info',
  stage: 'file',
  scope: 'file',
  reads: tableIds,
  basis: [ownReading('Ehdolla pois jätetyt rivit kerrotaan aina')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Ehdolla pois jätetyt rivit on tiedettävä',
      en: 'Rows left out by a condition shall be known',
    },
    message: {
      fi: 'Lähteen ehto jätti pois rivejä {count}: sarakkeen ”{header}” arvo on {actual}.',
      en: 'A condition of the source left out {count} rows: the column “{header}” says {actual}.',
    },
    fix: {
      fi: 'Tarkista, että rivit kuuluvatkin pois. Ehto on tiedoston hanke.yaml kohdassa skip.',
      en: 'Check that these rows belong out. The condition stands in hanke.yaml under skip.',
    },
    why: {
      fi: 'Liian väljä ehto jättäisi maksettavia tunteja tai kustannuksia pois huomaamatta.',
      en: 'A condition written too widely would leave payable hours or costs out unnoticed.',
    },
    example: {
      fi: 'Ehto jättää pois rivit, joiden Tila on Luonnos.',
      en: 'The condition leaves out rows whose Status is Draft.',
    },
  },
  check: ({ handedIn }) => {
    const mappings = Object.values(handedIn.mappings)
    return { checked: mappings.length, hits: mappings.flatMap((mapping) => skippedBy(handedIn, mapping)) }
  },
} satisfies FileRule

/** One hit a condition, at the first of its rows; the first of each other file is related. */
function skippedBy({ tables }: FileSet, { skip, table: id, key }: Mapping): Hit[] {
  const table = tables[id] as unknown as Table | undefined
  return skip.flatMap(({ column }, condition) => {
    const found = (table?.files ?? []).flatMap(({ source: { path }, skipped }) =>
      skipped.filter((one) => one.condition === condition).map((one) => ({ path, ...one })),
    )
    const count = found.reduce((sum, { rows }) => sum + rows, 0)
    const values = [...new Set(found.flatMap((one) => [...one.values.keys()]))]
    const facts = {
      count: fact.count(count),
      header: fact.text(column),
      actual: values.map((value) => (value === '' ? nothing : fact.text(`”${value}”`))),
    }
    const [spot, ...others] = found.map(({ path, first }) => ({ path, ...first }))
    if (spot === undefined) return []
    return [{ spots: [spot], facts, related: [...others, { key: [...key, 'skip', condition] }] }]
  })
}

const nothing = fact.word('empty', { fi: 'tyhjä', en: 'empty' })
