import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import outsideDays from '../../../src/rules/act/01-outside-days.ts'
import unknownWorkPackage from '../../../src/rules/act/02-unknown-work-package.ts'
import { tryActivities } from '../documents.ts'

describe('ACT-01: an activity shall be of the project’s time', () => {
  it('passes the first day, the last day, a month and a year that the project touches, and no day at all', async () => {
    const lines = ['1.9.2026;työpaja;', '31.5.2029;työpaja;', '9/2026;työpaja;', '2026;työpaja;', ';työpaja;']
    expect(await tryActivities(outsideDays, lines, {}, day('2029-06-30'))).toEqual([])
  })

  it.each(['31.8.2026', '8/2026', '2025', '1.6.2029', '6/2029'])('fires on %s', async (date) => {
    expect(await tryActivities(outsideDays, [`${date};työpaja;`], {}, day('2029-12-31'))).toMatchObject([
      {
        rows: [2],
        column: 'A',
        value: date,
        severity: 'warning',
        message: `Päivä ${date} ei ole ajalla 1.9.2026–31.5.2029, jonka hanke kestää.`,
      },
    ])
  })

  it('tells of a day to come, which is counted already', async () => {
    expect(await tryActivities(outsideDays, ['1.7.2027;työpaja;'])).toMatchObject([{ severity: 'info' }])
    expect(await tryActivities(outsideDays, ['30.6.2027;työpaja;', '6/2027;työpaja;'])).toEqual([])
  })

  it('does not know when a programme without days begins', async () => {
    expect(await tryActivities(outsideDays, ['1990;työpaja;'], { start: null, end: null })).toEqual([])
  })
})

describe('ACT-02: an activity’s work package shall be one of the project’s', () => {
  it('passes one, whatever its case, and none', async () => {
    expect(await tryActivities(unknownWorkPackage, ['1.9.2026;työpaja;TP1', ';työpaja;tp2', ';työpaja;'])).toEqual([])
  })

  it('fires on another', async () => {
    expect(await tryActivities(unknownWorkPackage, [';työpaja;TP7'])).toMatchObject([
      { rows: [2], column: 'C', value: 'TP7', message: 'Työpakettia ”TP7” ei ole; hankkeen työpaketit ovat TP1, TP2.' },
    ])
  })

  it('does not look where there are no work packages', async () => {
    expect(await tryActivities(unknownWorkPackage, [';työpaja;TP7'], { workPackages: null })).toEqual([])
  })
})
