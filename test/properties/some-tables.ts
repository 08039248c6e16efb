/** Rows of hours and costs of several people, months and implementers, as cells; a few of them wrong. */
import fc from 'fast-check'
import { implementer, project, staff } from '../rules/bench.ts'

export type Row = Readonly<Record<string, string>>

/** The tables of one implementer: rows by column id. */
export interface SomeTables {
  readonly hours: readonly Row[]
  readonly costs: readonly Row[]
}

/** Both implementers' tables, by id. */
export type SomeProject = Readonly<Record<'a' | 'b', SomeTables>>

export const decision = project({
  implementers: [
    implementer({ staff: [staff({ id: 'A1' }), staff({ id: 'A2', task: 'Ohjaaja' })] }),
    implementer({ id: 'b', name: 'Toteuttaja B', role: 'partner', staff: [staff({ id: 'B1' })] }),
  ],
})

const one = fc.constantFrom
/** Some days of both periods and one after them; weekends, holidays and days before the project included. */
const date = one(
  ...['2026-08-31', '2026-09-01', '2026-09-12', '2026-11-30', '2026-12-06', '2027-01-18', '2027-02-26'],
  ...['2027-03-01', '2027-03-01', '2027-04-15', '2027-08-31', '2027-09-01'],
)
const description = one(
  '',
  'Kokous',
  'Työpaja; kirjaus',
  'Kahvia, pullaa',
  'Sanoi ”€”',
  'Sanoi "hei"',
  'Kaksi\nriviä',
  ' väli ',
)

const hoursOf = (people: readonly string[]): fc.Arbitrary<Row> =>
  fc.record({
    person: one(...people),
    date,
    hours: one('7,25', '7,25', '0,5', '11', '14,25', '-1,5', '0', '7.5', ''),
    workPackage: one('TP1', 'TP1', 'TP2', 'TP9', ''),
    task: one('', '', 'Ohjaaja'),
    description,
    kind: one('', 'työ', 'työ', 'loma', 'sairaus', 'vuosiloma'),
    approved: one('2027-09-10', '2026-10-01', ''),
    approver: one('P1', 'A1', ''),
  })

const cost: fc.Arbitrary<Row> = fc.record({
  voucher: one('T1', 'T2', 'T3', ''),
  date,
  account: one('4010', ''),
  category: one('palkat', 'matkat', 'muut', 'tulot', 'ulkoinen kunta', 'matka'),
  description,
  amount: one('120,00', '-15,05', '1 234,56', '1.234', '0'),
  person: one('', 'A1'),
})

const tablesOf = (people: readonly string[]): fc.Arbitrary<SomeTables> =>
  fc.record({
    hours: fc.array(hoursOf(people), { minLength: 1, maxLength: 14 }),
    costs: fc.array(cost, { minLength: 1, maxLength: 5 }),
  })

export const someProject: fc.Arbitrary<SomeProject> = fc.record({
  a: tablesOf(['A1', 'A1', 'A2', 'X9']),
  b: tablesOf(['B1']),
})
