// One invoice is paid once, at one implementer; the second claim of it is double funding.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Table } from '../../read/table.ts'
import type { CostCategory, costsTable } from '../../read/tables/costs.ts'
import { firstOfEqual } from '../first-of-equal.ts'
import type { GroupRule, Hit } from '../rule.ts'

const atTwo = {
  fi: 'Sovi toteuttajien kesken, kumpi hakee laskun maksuun, ja poista rivi toiselta. Jos kyse on eri laskuista, korjaa tositteen numero.',
  en: 'Agree which implementer claims the invoice and remove the row at the other. Where they are two invoices, correct the voucher number.',
}

export default {
  id: 'COST-04',
  severity: 'error',
  stage: 'row',
  scope: 'group',
  reads: ['costs'],
  basis: [ownReading('Sama tosite, päivä ja summa ovat sama kustannus')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tositteen saa hakea maksuun vain kerran', en: 'A voucher shall be claimed only once' },
    message: {
      fi: 'Tosite {actual} ({date}, {amount}) on taulukossa jo aiemmin.',
      en: 'The voucher {actual} ({date}, {amount}) stands in the table already.',
    },
    fix: {
      fi: 'Poista toistuva rivi. Jos rivit ovat eri kirjauksia, erota ne tositteen numerolla, esim. 123-1 ja 123-2.',
      en: 'Delete the repeated row. Where they are two entries, tell them apart by the voucher, such as 123-1 and 123-2.',
    },
    why: {
      fi: 'Kahdesti kirjattu lasku maksettaisiin kahdesti.',
      en: 'An invoice entered twice would be paid twice.',
    },
    example: {
      fi: 'Tosite LA-88120, 14.3.2028, 620,00 € on sekä Xamkin että Miksein otteessa.',
      en: 'The voucher LA-88120 of 2028-03-14, €620.00, stands in the ledgers of both Xamk and Miksei.',
    },
  },
  variants: {
    'two-implementers': {
      message: {
        fi: 'Tosite {actual} ({date}, {amount}) on jo toteuttajan {other} taulukossa.',
        en: 'The voucher {actual} ({date}, {amount}) stands already in the table of {other}.',
      },
      fix: atTwo,
    },
  },
  check: ({ handedIn, eligible }) => {
    const owners = handedIn.flatMap(({ implementer, tables: { costs } }) =>
      costs === undefined ? [] : [{ implementer, costs }],
    )
    const tables = owners.map(({ costs }) => costs)
    const { checked, repeats } = firstOfEqual(tables, ['voucher', 'date', 'amount'], eligible)
    const kept = new Map(
      repeats
        .filter(({ at, first }) => at === first.at)
        .map(({ at, rows, first }) => [`${at} ${first.row}`, keptOf([first.row, ...rows], tables[at] as Costs)]),
    )
    const hits = repeats.flatMap(({ at, rows: repeated, first }): Hit[] => {
      const [own, other] = [owners[at], owners[first.at]]
      const keep = kept.get(`${first.at} ${first.row}`) ?? first.row
      const rows = at === first.at ? [first.row, ...repeated].filter((row) => row !== keep) : repeated
      const [row = 0] = rows
      const columns = own?.costs.columns
      const [date, amount] = [columns?.date.value(row), columns?.amount.value(row)]
      if (own === undefined || other === undefined || date === undefined || amount === undefined) return []
      const facts = {
        actual: fact.text(own.costs.columns.voucher.value(row) ?? ''),
        date: fact.day(date),
        amount: fact.money(amount),
        ...(own === other ? {} : { other: fact.text(other.implementer.name) }),
      }
      return [
        {
          spots: [{ table: own.costs, rows: Uint32Array.from(rows), column: 'voucher' }],
          related: [{ table: other.costs, rows: [keep], column: 'voucher' }],
          facts,
          implementer: own.implementer.id,
          ...(own === other ? {} : { variant: 'two-implementers' }),
        },
      ]
    })
    return { checked, hits }
  },
} satisfies GroupRule

type Costs = Table<typeof costsTable>

const keptFirst: readonly CostCategory[] = ['travel', 'services', 'other', 'salaries', 'income']

/** The first row; where the rows differ in what they are booked as, one that the order of the file does not decide. */
function keptOf(rows: readonly number[], { columns }: Costs): number {
  const key = (row: number): string => {
    const rank = keptFirst.indexOf(columns.category.value(row) ?? 'other')
    return `${rank === -1 ? keptFirst.length : rank} ${columns.person.value(row) ?? ''}`
  }
  return rows.reduce((kept, row) => (key(row) < key(kept) ? row : kept))
}
