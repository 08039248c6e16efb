// One invoice is paid once, at one implementer; the second claim of it is double funding.
import { type Facts, fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Implementer } from '../../project/project.ts'
import { ascending } from '../ascending.ts'
import { firstOfEqual } from '../first-of-equal.ts'
import type { GroupRule, Hit } from '../rule.ts'
import { type Costs, type Entries, entriesAmong } from './entries.ts'

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
  basis: [ownReading('Sama tosite, päivä ja summa ovat sama kustannus, ellei selite tai henkilö erota niitä')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tositteen saa hakea maksuun vain kerran', en: 'A voucher shall be claimed only once' },
    message: {
      fi: 'Tosite {actual} ({date}, {amount}) on taulukossa jo aiemmin.',
      en: 'The voucher {actual} ({date}, {amount}) stands in the table already.',
    },
    fix: {
      fi: 'Poista toistuva rivi. Jos rivit ovat eri kuluja, erota ne selitteellä tai tositteen numerolla, esim. 123-1 ja 123-2.',
      en: 'Delete the repeated row. Where they are two costs, tell them apart by the description or by the voucher, such as 123-1 and 123-2.',
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
    'other-line': {
      severity: 'warning',
      message: {
        fi: 'Tosite {actual} ({date}, {amount}) on taulukossa myös toisella selitteellä tai henkilöllä. Rivit lasketaan eri kuluiksi.',
        en: 'The voucher {actual} ({date}, {amount}) stands in the table with another description or person too. The rows count as different costs.',
      },
      fix: {
        fi: 'Jos kulu on sama, poista toinen rivi. Jos kuluja on monta, mitään ei tarvitse tehdä; säilytä tositteen erittely.',
        en: 'Where the cost is the same, delete one of the rows. Where they are several costs, nothing has to be done; keep the voucher’s breakdown.',
      },
    },
  },
  check: ({ handedIn, eligible }) => {
    const owners = handedIn.flatMap(({ implementer, tables: { costs } }) =>
      costs === undefined ? [] : [{ implementer, costs }],
    )
    const tables = owners.map(({ costs }) => costs)
    const { checked, repeats } = firstOfEqual(tables, ['voucher', 'date', 'amount'], eligible)
    const entries = new Map(
      repeats
        .filter(({ at, first }) => at === first.at)
        .map(({ at, rows, first }) => [`${at} ${first.row}`, entriesAmong(tables[at] as Costs, [first.row, ...rows])]),
    )
    const hits = repeats.flatMap(({ at, rows, first }): Hit[] => {
      const [own, other] = [owners[at], owners[first.at]]
      if (own === undefined || other === undefined) return []
      const kept: Entries = entries.get(`${first.at} ${first.row}`) ?? [{ kept: first.row, copies: [] }]
      if (own === other) return [...copiesIn(own, kept), ...linesBeside(own, kept)]
      const facts = { ...factsOf(own.costs, rows[0] ?? 0), other: fact.text(other.implementer.name) }
      return [{ ...hitOf(own, rows, facts, [other.costs, [kept[0].kept]]), variant: 'two-implementers' }]
    })
    return { checked, hits }
  },
} satisfies GroupRule

interface Owner {
  readonly implementer: Implementer
  readonly costs: Costs
}

function copiesIn(own: Owner, entries: Entries): Hit[] {
  const repeated = entries.filter(({ copies }) => copies.length > 0)
  const rows = ascending(repeated.flatMap(({ copies }) => copies))
  const [row] = rows
  if (row === undefined) return []
  return [hitOf(own, rows, factsOf(own.costs, row), [own.costs, ascending(repeated.map(({ kept }) => kept))])]
}

function linesBeside(own: Owner, [{ kept }, ...others]: Entries): Hit[] {
  if (others.length === 0) return []
  const rows = ascending(others.map((one) => one.kept))
  return [{ ...hitOf(own, rows, factsOf(own.costs, kept), [own.costs, [kept]]), variant: 'other-line' }]
}

function factsOf({ columns: { voucher, date, amount } }: Costs, row: number): Facts {
  const [day, sum] = [date.value(row), amount.value(row)]
  return {
    actual: fact.text(voucher.value(row) ?? ''),
    ...(day === undefined ? {} : { date: fact.day(day) }),
    ...(sum === undefined ? {} : { amount: fact.money(sum) }),
  }
}

function hitOf({ implementer, costs }: Owner, rows: readonly number[], facts: Facts, kept: [Costs, number[]]): Hit {
  return {
    spots: [{ table: costs, rows: Uint32Array.from(rows), column: 'voucher' }],
    related: [{ table: kept[0], rows: kept[1], column: 'voucher' }],
    facts,
    implementer: implementer.id,
  }
}
