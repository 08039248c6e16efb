import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { cents } from '../../src/money.ts'
import { at, booked, claimOf, deciding, figures, hours, linesOf, only, type Terms } from './claim-of.ts'

type Row = readonly [date: string, category: string, amount: string]

const ledger = async (terms: Terms, ...rows: Row[]) =>
  claimOf({ project: deciding(terms), files: { 'kustannukset.csv': booked(...rows) } })

const periodOf = async (terms: Terms, ...rows: Row[]) =>
  figures(only(await ledger(terms, ...rows)).costs, 'period', 'salaries', 'travel', 'flatRate', 'income', 'net')

describe('cost rows of a period', () => {
  it('40 % × 15,01 € = 6,004 € = 6,00 €', async () => {
    const claim = await claimOf({ project: deciding({ staff: [at(30_01)] }), files: hours('A1 1.9.2026 0,5') })
    expect(figures(only(claim).costs, 'period', 'flatRate', 'net')).toEqual({ flatRate: '6.00', net: '21.01' })
  })

  it('15 % × 0,10 € = 0,015 € = 0,02 €: half a cent goes away from zero', async () => {
    const terms = { funding: { costModel: 'flat-rate-15', salaryModel: 'actual' } } as const
    expect(await periodOf(terms, ['1.9.2026', 'palkat', '0,10'])).toMatchObject({ flatRate: '0.02', net: '0.12' })
  })

  it('15 % × −0,10 € = −0,015 € = −0,02 €: below zero too', async () => {
    const terms = { funding: { costModel: 'flat-rate-15', salaryModel: 'actual' } } as const
    expect(await periodOf(terms, ['1.9.2026', 'palkat', '-0,10'])).toMatchObject({ flatRate: '-0.02', net: '-0.12' })
  })

  it('1 000 + 17 % × 1 000 + 200 of travel = 1 370 €', async () => {
    const terms = { funding: { costModel: 'flat-rate-17', salaryModel: 'actual' } } as const
    expect(await periodOf(terms, ['1.9.2026', 'palkat', '1000'], ['2.9.2026', 'matkat', '200'])).toEqual({
      salaries: '1000.00',
      travel: '200.00',
      flatRate: '170.00',
      income: '0.00',
      net: '1370.00',
    })
  })

  it('1 000 + 200 of travel + 7 % × 1 200 = 1 284 €', async () => {
    const terms = { funding: { costModel: 'flat-rate-7', salaryModel: 'actual' } } as const
    expect(await periodOf(terms, ['1.9.2026', 'palkat', '1000'], ['2.9.2026', 'matkat', '200'])).toMatchObject({
      flatRate: '84.00',
      net: '1284.00',
    })
  })

  it('1 000 + 200 of travel without a flat rate = 1 200 €', async () => {
    const terms = { funding: { costModel: 'actual', salaryModel: 'actual' } } as const
    expect(await periodOf(terms, ['1.9.2026', 'palkat', '1000'], ['2.9.2026', 'matkat', '200'])).toMatchObject({
      flatRate: '0.00',
      net: '1200.00',
    })
  })

  it('300 + 40 % × 300 = 420 €: under flat rate 40 % neither the ledger’s travel nor its salaries are claimed', async () => {
    const files = {
      ...hours('A1 1.9.2026 10'),
      'kustannukset.csv': booked(['1.9.2026', 'palkat', '9999'], ['2.9.2026', 'matkat', '200']),
    }
    const claim = await claimOf({ project: deciding(), files })
    expect(figures(only(claim).costs, 'period', 'salaries', 'travel', 'net')).toEqual({
      salaries: '300.00',
      travel: '0.00',
      net: '420.00',
    })
  })

  it('300 + 120 − 100 of income = 320 €', async () => {
    const files = { ...hours('A1 1.9.2026 10'), 'kustannukset.csv': booked(['1.9.2026', 'tulot', '100']) }
    const claim = await claimOf({ project: deciding(), files })
    expect(figures(only(claim).costs, 'period', 'income', 'net')).toEqual({ income: '100.00', net: '320.00' })
  })

  it('140 000 approved − 420 used = 139 580 € left', async () => {
    const claim = await claimOf({ project: deciding(), files: hours('A1 1.9.2026 10') })
    expect(figures(only(claim).costs, 'left', 'salaries', 'flatRate', 'net')).toEqual({
      salaries: '99700.00',
      flatRate: '39880.00',
      net: '139580.00',
    })
  })

  it('approved net = 100 000 + 40 000 − 500 of income = 139 500 €', async () => {
    const claim = await claimOf({ project: deciding({ budget: { income: 500_00 } }) })
    expect(figures(only(claim).costs, 'budget', 'net')).toEqual({ net: '139500.00' })
  })
})

describe('salaries from the ledger', () => {
  const basis = { monthlyPay: cents(3500_00), sideCosts: 'uas-teaching' } as const
  const withSideCosts = { costModel: 'flat-rate-40', salaryModel: 'standard-side-cost' } as const
  const person = (...rows: string[]) => ({
    'kustannukset.csv': ['tosite;päivä;kustannuslaji;summa;henkilö', ...rows.map((row, n) => `T${n};${row}`), ''].join(
      '\n',
    ),
  })

  it('3 500 + 26,44 % × 3 500 = 3 500 + 925,40 = 4 425,40 €', async () => {
    const files = person('30.9.2026;palkat;3500;A1')
    const claim = await claimOf({ project: deciding({ funding: withSideCosts }), files })
    expect(linesOf(claim)).toEqual(['Asiantuntija 2026-09: 4425.40'])
    expect(figures(only(claim).costs, 'period', 'salaries', 'flatRate')).toEqual({
      salaries: '4425.40',
      flatRate: '1770.16',
    })
  })

  it('3 500 + 20,42 % × 3 500 = 3 500 + 714,70 = 4 214,70 € for a teacher without holiday bonus', async () => {
    const decision = deciding({ funding: withSideCosts, staff: [at(30_00, { basis })] })
    expect(linesOf(await claimOf({ project: decision, files: person('30.9.2026;palkat;3500;A1') }))).toEqual([
      'Asiantuntija 2026-09: 4214.70',
    ])
  })

  it('12,50 + 26,44 % × 12,50 = 12,50 + 3,305 = 15,81 €, and −12,50 − 3,305 = −15,81 €', async () => {
    const files = person('30.9.2026;palkat;12,50;A1', '31.10.2026;palkat;-12,50;A1')
    expect(linesOf(await claimOf({ project: deciding({ funding: withSideCosts }), files }))).toEqual([
      'Asiantuntija 2026-09: 15.81',
      'Asiantuntija 2026-10: -15.81',
    ])
  })

  it('1 000 + 500 = 1 500 € a person and month as paid, in the decision’s order and then by month; strangers last', async () => {
    const rows = [
      '31.10.2026;palkat;700;A1',
      '5.9.2026;palkat;40;Z9',
      '15.9.2026;palkat;1000;A1',
      '30.9.2026;palkat;500;A1',
      '30.9.2026;palkat;300;A0',
    ]
    const staff = [at(30_00), at(30_00, { id: 'A0', task: 'Ohjaaja' })]
    const decision = deciding({ funding: { salaryModel: 'actual' }, staff })
    const expected = [
      'Asiantuntija 2026-09: 1500.00',
      'Asiantuntija 2026-10: 700.00',
      'Ohjaaja 2026-09: 300.00',
      ' 2026-09: 40.00',
    ]
    expect(linesOf(await claimOf({ project: decision, files: person(...rows) }))).toEqual(expected)
    expect(linesOf(await claimOf({ project: decision, files: person(...rows.toReversed()) }))).toEqual(expected)
  })

  it('100 × 1,2644 = 126,44 € until the 14th, 100 × 1,2042 = 120,42 € from the 15th: the task of the day decides', async () => {
    const staff = [
      at(30_00, { task: 'Asiantuntija', to: day('2026-09-14') }),
      at(30_00, { task: 'Lehtori', from: day('2026-09-15'), basis }),
    ]
    const files = person('14.9.2026;palkat;100;A1', '15.9.2026;palkat;100;A1')
    expect(linesOf(await claimOf({ project: deciding({ funding: withSideCosts, staff }), files }))).toEqual([
      'Asiantuntija 2026-09: 126.44',
      'Lehtori 2026-09: 120.42',
    ])
  })

  it('200 000 rows of 0,01 € = 2 000 €: a ledger may be as long as it likes', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `T${at};1.9.2026;matkat;0,01`)
    const files = { 'kustannukset.csv': ['tosite;päivä;kustannuslaji;summa', ...rows].join('\n') }
    const claim = await claimOf({ project: deciding({ funding: { costModel: 'actual' } }), files })
    expect(figures(only(claim).costs, 'period', 'travel')).toEqual({ travel: '2000.00' })
  })
})

describe('a lump sum', () => {
  const terms = (lumpSumProven: string | null): Terms => ({
    funding: { costModel: 'lump-sum' },
    budget: { salaries: 0, flatRate: 0, lumpSum: 50_000_00 },
    financing: { support: 40_000_00, ownMunicipal: 10_000_00 },
    implementer: { lumpSumProven: lumpSumProven === null ? null : day(lumpSumProven) },
  })
  const files = hours('A1 1.9.2026 10')

  it('50 000 × 80 % = 40 000 € in the period in which its output was accepted; hours are in no line', async () => {
    const claim = await claimOf({ project: deciding(terms('2027-02-28')), files })
    expect(linesOf(claim)).toEqual([])
    const { costs, financing } = only(claim)
    expect(figures(costs, 'period', 'salaries', 'lumpSum', 'net')).toEqual({
      salaries: '0.00',
      lumpSum: '50000.00',
      net: '50000.00',
    })
    expect(figures(financing, 'period', 'support', 'ownMunicipal')).toEqual({
      support: '40000.00',
      ownMunicipal: '10000.00',
    })
  })

  it('0 € where its output is not accepted, or only in the next period', async () => {
    for (const proven of [null, '2027-03-01']) {
      const claim = await claimOf({ project: deciding(terms(proven)), files })
      expect(figures(only(claim).costs, 'period', 'net')).toEqual({ net: '0.00' })
    }
  })

  it('50 000 € before, 0 € in the period after it', async () => {
    const { costs } = only(await claimOf({ project: deciding(terms('2027-02-28')), files }, 2))
    expect(figures(costs, 'before', 'lumpSum')).toEqual({ lumpSum: '50000.00' })
    expect(figures(costs, 'period', 'lumpSum')).toEqual({ lumpSum: '0.00' })
  })
})
