import { describe, expect, it } from 'vitest'
import { costsRowEffect, hoursRowEffects, netOfPay } from '../../src/claim/row-effect.ts'
import { cents, moneyText, rate } from '../../src/money.ts'
import type { Funding } from '../../src/project/project.ts'
import { dossierOf, implementer, staff } from '../rules/bench.ts'

const funding = (changes: Partial<Funding> = {}): Funding => ({
  costModel: 'flat-rate-40',
  salaryModel: 'unit-cost',
  supportRate: rate('0.8'),
  tolerance: cents(2_00),
  ...changes,
})

async function ledger(row: string, changes: Partial<Funding> = {}): Promise<(string | null)[]> {
  const dossier = await dossierOf({
    files: { 'kustannukset.csv': `tosite;päivä;kustannuslaji;summa;henkilö\nT1;1.10.2026;${row}\n` },
  })
  const costs = dossier.handedIn[0]?.tables.costs
  if (costs === undefined) throw new Error('the case has no ledger')
  const { amount, net } = costsRowEffect(implementer({ staff: [staff()] }), funding(changes), costs, 0)
  return [amount, net].map((one) => (one === null ? null : moneyText(one)))
}

async function worked(rows: string, line = staff()): Promise<(string | null)[]> {
  const dossier = await dossierOf({ files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${rows}\n` } })
  const hours = dossier.handedIn[0]?.tables.hours
  if (hours === undefined) throw new Error('the case has no hours')
  const { amount } = hoursRowEffects(implementer({ staff: [line] }), funding(), hours)(0)
  return [amount, amount === null ? null : netOfPay(funding(), amount)].map((one) =>
    one === null ? null : moneyText(one),
  )
}

describe('what an excluded row of the ledger would have been worth: its euros, and their effect on the net', () => {
  it.each([
    ['a salary row under unit costs: nothing, the claim does not read it', 'palkat;350,00;A1', {}, ['350.00', '0.00']],
    [
      'a salary row that the ledger pays: 350 + 40 % = 490',
      'palkat;350,00;A1',
      { salaryModel: 'actual' },
      ['350.00', '490.00'],
    ],
    [
      'with side costs of 26,44 %: 350 + 92,54 = 442,54, and 40 % of it 177,02',
      'palkat;350,00;A1',
      { salaryModel: 'standard-side-cost' },
      ['350.00', '619.56'],
    ],
    ['a direct cost: itself', 'matkat;100,00;', { costModel: 'flat-rate-17' }, ['100.00', '100.00']],
    [
      'a direct cost under 7 % of direct costs: 107',
      'matkat;100,00;',
      { costModel: 'flat-rate-7' },
      ['100.00', '107.00'],
    ],
    ['income lowers the net', 'tulot;200,00;', {}, ['200.00', '-200.00']],
    ['income with the wrong sign would raise it', 'tulot;-200,00;', {}, ['-200.00', '200.00']],
    ['external financing pays costs and is none', 'ulkoinen kunta;800,00;', {}, ['800.00', '0.00']],
    ['an unreadable sum is not zero', 'matkat;1.234;', {}, [null, null]],
    ['an unreadable category: the euros are known, their effect is not', 'matka;100,00;', {}, ['100.00', null]],
  ] as const)('%s', async (_, row, changes, expected) => {
    expect(await ledger(row, changes)).toEqual(expected)
  })
})

describe('what an excluded row of hours would have been worth', () => {
  it.each([
    ['7,25 h × 30,00 = 217,50, and 40 % more in the net', 'A1;1.10.2026;7,25;', ['217.50', '304.50']],
    ['an absence: nothing', 'A1;1.10.2026;7,25;loma', ['0.00', '0.00']],
    [
      'a day that cannot be read, where the person has one price: known all the same',
      'A1;31.9.2026;1;',
      ['30.00', '42.00'],
    ],
    ['hours that cannot be read: unknown', 'A1;1.10.2026;7.5;', [null, null]],
    ['a person without a unit cost: unknown', 'X9;1.10.2026;7,25;', [null, null]],
  ] as const)('%s', async (_, row, expected) => {
    expect(await worked(row)).toEqual(expected)
  })
})
