/** Any decision and any rows, for what must always hold; and how they become what hanke reads. */
import fc from 'fast-check'
import { addDays, type Day, day, daysFromTo } from '../../src/day.ts'
import { cents, rate } from '../../src/money.ts'
import { type CostModel, costModels, type Project, type SalaryModel, salaryModels } from '../../src/project/project.ts'
import { type CostCategory, costCategories } from '../../src/read/tables/costs.ts'
import { type Case, implementer, project, staff } from '../rules/bench.ts'

export interface Staff {
  readonly person: string
  readonly task: string
  readonly unitCost: bigint
  readonly from: string
  readonly to: string
  readonly teaching: boolean
}

export interface Decision {
  readonly costModel: CostModel
  readonly salaryModel: SalaryModel
  /** In millionths. */
  readonly supportRate: bigint
  readonly granted: bigint
  readonly own: readonly [bigint, bigint, bigint]
  readonly lumpSum: bigint
  readonly proven: string | null
  readonly staff: readonly Staff[]
  readonly periods: readonly (readonly [start: string, end: string])[]
}

/** `units` are three-hundredths of an hour. */
export interface HoursRow {
  readonly person: string
  readonly date: string
  readonly units: bigint
  readonly text: string
}

export interface LedgerRow {
  readonly date: string
  readonly category: CostCategory
  readonly amount: bigint
  readonly person: string
}

export interface SomeClaim {
  readonly decision: Decision
  readonly hours: readonly HoursRow[]
  readonly ledger: readonly LedgerRow[]
}

const first = day('2026-09-01')
const last = day('2026-12-31')
const length = daysFromTo(first, last)
const someDay = fc.integer({ min: 0, max: length - 1 }).map((offset) => addDays(first, offset))
const bigCents = (min: number, max: number) => fc.integer({ min, max }).map(BigInt)

/** A1 keeps one task; A2 changes it in mid-month, and with it the unit cost and the side costs. */
const someStaff: fc.Arbitrary<readonly Staff[]> = fc
  .tuple(bigCents(1, 99_99), bigCents(1, 99_99), bigCents(1, 99_99), fc.boolean(), fc.boolean())
  .map(([one, two, three, before, after]) => [
    { person: 'A1', task: 'Ohjaaja', unitCost: one, from: first, to: last, teaching: before },
    { person: 'A2', task: 'Ohjaaja', unitCost: two, from: first, to: '2026-10-14', teaching: before },
    { person: 'A2', task: 'Opettaja', unitCost: three, from: '2026-10-15', to: last, teaching: after },
  ])

/** Two or three periods; their boundaries fall anywhere, in mid-month too. */
const somePeriods = fc
  .uniqueArray(fc.integer({ min: 5, max: length - 5 }), { minLength: 1, maxLength: 2 })
  .map((ends) => {
    const days = ends.sort((a, b) => a - b).map((offset) => addDays(first, offset))
    const starts = [first, ...days.map((end) => addDays(end, 1))]
    return starts.map((start, at) => [start, days[at] ?? last] as const)
  })

export const someDecision: fc.Arbitrary<Decision> = fc.record({
  costModel: fc.constantFrom(...costModels),
  salaryModel: fc.constantFrom(...salaryModels),
  supportRate: fc.constantFrom(800_000n, 750_000n, 333_333n, 1_000_000n, 0n),
  granted: fc.oneof(bigCents(0, 2_000_00), fc.constant(99_999_999n)),
  own: fc.tuple(bigCents(0, 5), bigCents(0, 3_000), bigCents(0, 3)),
  lumpSum: bigCents(0, 50_000_00),
  proven: fc.option(someDay),
  staff: someStaff,
  periods: somePeriods,
})

const person = fc.constantFrom('A1', 'A2')

const byHundredths = fc
  .tuple(person, someDay, fc.integer({ min: -400, max: 1200 }))
  .map(([who, date, count]): HoursRow => {
    const text = `${count < 0 ? '-' : ''}${Math.floor(Math.abs(count) / 100)},${String(Math.abs(count) % 100).padStart(2, '0')}`
    return { person: who, date, units: BigInt(count) * 3n, text }
  })
const byMinutes = fc.tuple(person, someDay, fc.integer({ min: -240, max: 720 })).map(([who, date, count]): HoursRow => {
  const text = `${count < 0 ? '-' : ''}${Math.floor(Math.abs(count) / 60)}:${String(Math.abs(count) % 60).padStart(2, '0')}`
  return { person: who, date, units: BigInt(count) * 5n, text }
})

export const someHours: fc.Arbitrary<HoursRow[]> = fc.array(fc.oneof(byHundredths, byMinutes), { maxLength: 25 })

export const someLedger: fc.Arbitrary<LedgerRow[]> = fc.array(
  fc.record({
    date: someDay,
    category: fc.constantFrom(...(Object.keys(costCategories) as CostCategory[])),
    amount: bigCents(-500_00, 2_000_00),
    person: fc.constantFrom('A1', 'A2', ''),
  }),
  { maxLength: 25 },
)

export const someClaim: fc.Arbitrary<SomeClaim> = fc.record({
  decision: someDecision,
  hours: someHours,
  ledger: someLedger,
})

/** As hanke is handed it: implementer `a` has the rows; `b` works the same days in the same way, so that a group has two. */
export function caseOf({ decision, hours, ledger }: SomeClaim): Case & { readonly project: Project } {
  const files = {
    'tyoaika.csv': ['henkilö;päivä;tunnit', ...hours.map((row) => `${row.person};${row.date};${row.text}`), ''].join(
      '\n',
    ),
    'kustannukset.csv': ['tosite;päivä;kustannuslaji;summa;henkilö', ...ledger.map(ledgerLine), ''].join('\n'),
  }
  const both = Object.entries(files).flatMap(([name, text]) => ['a', 'b'].map((id) => [`data/${id}/${name}`, text]))
  return { project: projectOf(decision), files: Object.fromEntries(both) }
}

function ledgerLine({ date, category, amount, person: who }: LedgerRow, at: number): string {
  const size = String(amount < 0n ? -amount : amount).padStart(3, '0')
  const text = `${amount < 0n ? '-' : ''}${size.slice(0, -2)},${size.slice(-2)}`
  return [`T${at}`, date, costCategories[category].fi, text, who].join(';')
}

function projectOf(decision: Decision): Project {
  const [ownMunicipal, ownOtherPublic, ownPrivate] = decision.own.map((count) => cents(Number(count)))
  const plain = implementer()
  const a = implementer({
    budget: { ...plain.budget, lumpSum: cents(Number(decision.lumpSum)) },
    financing: {
      ...plain.financing,
      support: cents(Number(decision.granted)),
      ownMunicipal: ownMunicipal ?? cents(0),
      ownOtherPublic: ownOtherPublic ?? cents(0),
      ownPrivate: ownPrivate ?? cents(0),
    },
    lumpSumProven: decision.proven === null ? null : day(decision.proven),
    staff: decision.staff.map(({ person: id, task, unitCost, from, to, teaching }) =>
      staff({
        id,
        task,
        unitCost: cents(Number(unitCost)),
        from: from as Day,
        to: to as Day,
        basis: { monthlyPay: cents(3500_00), sideCosts: teaching ? 'uas-teaching' : 'general' },
      }),
    ),
  })
  return project({
    start: first,
    end: last,
    funding: {
      ...project().funding,
      costModel: decision.costModel,
      salaryModel: decision.salaryModel,
      supportRate: rate(`${Number(decision.supportRate) / 1_000_000}`),
    },
    implementers: [a, { ...a, id: 'b', role: 'partner' }],
    claimPeriods: decision.periods.map(([start, end], at) => ({
      number: at + 1,
      start: start as Day,
      end: end as Day,
    })),
  })
}
