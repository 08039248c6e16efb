import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { moneyText } from '../../src/money.ts'
import { at, claimOf, deciding, figures, hours, linesOf, only } from './claim-of.ts'

const byHours = async (unitCost: number, ...rows: string[]) =>
  linesOf(await claimOf({ project: deciding({ staff: [at(unitCost)] }), files: hours(...rows) }))

describe('salary lines from hours', () => {
  it('0,5 h × 30,01 € = 15,005 € = 15,01 €: half a cent goes away from zero', async () => {
    expect(await byHours(30_01, 'A1 1.9.2026 0,5')).toEqual(['Asiantuntija 2026-09: 0.50 × 30.01 = 15.01'])
  })

  it('−0,5 h × 30,01 € = −15,005 € = −15,01 €: below zero too', async () => {
    expect(await byHours(30_01, 'A1 1.9.2026 -0,5')).toEqual(['Asiantuntija 2026-09: -0.50 × 30.01 = -15.01'])
  })

  it('0,49 h × 30,01 € = 14,7049 € = 14,70 €', async () => {
    expect(await byHours(30_01, 'A1 1.9.2026 0,49')).toEqual(['Asiantuntija 2026-09: 0.49 × 30.01 = 14.70'])
  })

  it('(0,5 + 0,5 + 0,5) h × 30,01 € = 45,015 € = 45,02 €: a month is rounded once, not each of its days', async () => {
    expect(await byHours(30_01, 'A1 1.9.2026 0,5', 'A1 2.9.2026 0,5', 'A1 3.9.2026 0,5')).toEqual([
      'Asiantuntija 2026-09: 1.50 × 30.01 = 45.02',
    ])
  })

  it('7:20 + 7:20 + 7:20 = 22 h × 30 € = 660 €', async () => {
    expect(await byHours(30_00, 'A1 1.9.2026 7:20', 'A1 2.9.2026 7:20', 'A1 3.9.2026 7:20')).toEqual([
      'Asiantuntija 2026-09: 22.00 × 30.00 = 660.00',
    ])
  })

  it('7:20 = 7,333… h = 7,33 h × 30 € = 219,90 €: the printed hours can be multiplied again by hand', async () => {
    expect(await byHours(30_00, 'A1 1.9.2026 7:20')).toEqual(['Asiantuntija 2026-09: 7.33 × 30.00 = 219.90'])
  })

  it('10 h × 30 € = 300 € in September, −2 h × 30 € = −60 € in October: a correction stays in its own month', async () => {
    const claim = await claimOf({ project: deciding(), files: hours('A1 30.9.2026 10', 'A1 1.10.2026 -2') })
    expect(linesOf(claim)).toEqual([
      'Asiantuntija 2026-09: 10.00 × 30.00 = 300.00',
      'Asiantuntija 2026-10: -2.00 × 30.00 = -60.00',
    ])
    expect(figures(only(claim).costs, 'period', 'salaries', 'flatRate', 'net')).toEqual({
      salaries: '240.00',
      flatRate: '96.00',
      net: '336.00',
    })
  })

  it('300 € in period 1, −60 € in period 2: 300 − 60 = 240 €, flat rate 120 − 24 = 96 €, support 336 − 67,20 = 268,80 €', async () => {
    const files = hours('A1 1.9.2026 10', 'A1 1.3.2027 -2')
    const { costs, financing } = only(await claimOf({ project: deciding(), files }, 2))
    expect(figures(costs, 'before', 'salaries', 'flatRate', 'net')).toEqual({
      salaries: '300.00',
      flatRate: '120.00',
      net: '420.00',
    })
    expect(figures(costs, 'period', 'salaries', 'flatRate', 'net')).toEqual({
      salaries: '-60.00',
      flatRate: '-24.00',
      net: '-84.00',
    })
    expect(figures(costs, 'after', 'salaries', 'flatRate', 'net')).toEqual({
      salaries: '240.00',
      flatRate: '96.00',
      net: '336.00',
    })
    expect(figures(financing, 'period', 'support', 'ownMunicipal', 'total')).toEqual({
      support: '-67.20',
      ownMunicipal: '-16.80',
      total: '-84.00',
    })
    expect(figures(financing, 'after', 'support', 'ownMunicipal', 'total')).toEqual({
      support: '268.80',
      ownMunicipal: '67.20',
      total: '336.00',
    })
  })

  it('4 h × 30 € until the 14th, 6 h × 40 € from the 15th: a change of task within a month is two lines', async () => {
    const staff = [
      at(30_00, { task: 'Ohjaaja', to: day('2026-09-14') }),
      at(40_00, { task: 'Opettaja', from: day('2026-09-15') }),
    ]
    const files = hours('A1 14.9.2026 4', 'A1 15.9.2026 6')
    expect(linesOf(await claimOf({ project: deciding({ staff }), files }))).toEqual([
      'Ohjaaja 2026-09: 4.00 × 30.00 = 120.00',
      'Opettaja 2026-09: 6.00 × 40.00 = 240.00',
    ])
  })

  it('4 h × 30 € until the 14th, 6 h × 31 € from the 15th: so is a new unit cost of one task', async () => {
    const staff = [at(30_00, { to: day('2026-09-14') }), at(31_00, { from: day('2026-09-15') })]
    for (const task of ['', ' Asiantuntija', ' asiantuntija']) {
      const files = hours(`A1 14.9.2026 4${task}`, `A1 15.9.2026 6${task}`)
      expect(linesOf(await claimOf({ project: deciding({ staff }), files }))).toEqual([
        'Asiantuntija 2026-09: 4.00 × 30.00 = 120.00',
        'Asiantuntija 2026-09: 6.00 × 31.00 = 186.00',
      ])
    }
  })

  it('1 h × 30 € and 1 h × 40 € of two tasks at once; the row that names neither is in no line', async () => {
    const staff = [at(30_00, { task: 'Ohjaaja' }), at(40_00, { task: 'Opettaja' })]
    const files = hours('A1 1.9.2026 1 Ohjaaja', 'A1 1.9.2026 1 Opettaja', 'A1 2.9.2026 1')
    expect(linesOf(await claimOf({ project: deciding({ staff }), files }))).toEqual([
      'Ohjaaja 2026-09: 1.00 × 30.00 = 30.00',
      'Opettaja 2026-09: 1.00 × 40.00 = 40.00',
    ])
  })

  it('3 h until 15.9. and 5 h from 16.9.: a month that two periods share is a line in each', async () => {
    const decision = {
      ...deciding(),
      claimPeriods: [
        { number: 1, start: day('2026-09-01'), end: day('2026-09-15') },
        { number: 2, start: day('2026-09-16'), end: day('2026-12-31') },
      ],
    }
    const files = hours('A1 15.9.2026 3', 'A1 16.9.2026 5')
    expect(linesOf(await claimOf({ project: decision, files }, 1))).toEqual([
      'Asiantuntija 2026-09: 3.00 × 30.00 = 90.00',
    ])
    const second = await claimOf({ project: decision, files }, 2)
    expect(linesOf(second)).toEqual(['Asiantuntija 2026-09: 5.00 × 30.00 = 150.00'])
    expect(figures(only(second).costs, 'before', 'salaries')).toEqual({ salaries: '90.00' })
    expect(figures(only(second).costs, 'after', 'salaries')).toEqual({ salaries: '240.00' })
  })

  it('computes the periods in the order of their numbers, whatever their order in the decision', async () => {
    const plain = deciding()
    const decision = { ...plain, claimPeriods: [...plain.claimPeriods].reverse() }
    const files = hours('A1 1.9.2026 10', 'A1 1.3.2027 5')
    expect(await claimOf({ project: decision, files }, 2)).toMatchObject({
      implementers: [{ costs: { salaries: { before: 300_00, period: 150_00, after: 450_00 } } }],
    })
  })

  it('leaves out absences, excluded rows and days of no period, and knows the hours of all periods: 10 + 5 = 15 h', async () => {
    const rows = ['A1;1.9.2026;10;', 'A1;2.9.2026;7,5;loma', 'A1;3.9.2026;8;', 'A1;31.8.2026;8;', 'A1;1.3.2027;5;']
    const files = { 'tyoaika.csv': ['henkilö;päivä;tunnit;laji', ...rows].join('\n') }
    const third = (table: { rows: number }) => new Uint8Array(table.rows).map((_, row) => (row === 2 ? 0 : 1))
    const claim = await claimOf({ project: deciding(), files }, 2, third)
    expect(figures(only(claim).costs, 'before', 'salaries')).toEqual({ salaries: '300.00' })
    expect(only(claim).hoursAfter).toBe(15 * 300)
  })

  it('a period without rows is zero in every row and has no line', async () => {
    const claim = await claimOf({ project: deciding(), files: hours('A1 1.9.2026 10') }, 2)
    expect(linesOf(claim)).toEqual([])
    const { costs, financing } = only(claim)
    for (const row of [...Object.values(costs), ...Object.values(financing)]) expect(row.period).toBe(0)
    expect(moneyText(costs.net.after)).toBe('420.00')
    expect(moneyText(financing.support.after)).toBe('336.00')
  })

  it('an implementer without tables is zero, and its hours are not known', async () => {
    const one = only(await claimOf({ project: deciding() }))
    expect(one.costs.net).toMatchObject({ before: 0, period: 0, after: 0, left: 140_000_00 })
    expect(one.hoursAfter).toBeNull()
  })
})
