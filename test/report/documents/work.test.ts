/** Hours by work package, each case counted by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ProgressReport } from '../../../src/report/documents/progress/shape.ts'
import { inFolder } from '../../cli/folder.ts'
import { runCli } from '../../cli/run-cli.ts'
import { deciding, type Files } from '../../cli/small-project.ts'

const head = 'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä'

/** Rows as `3.2.2027 7,5 TP2`, approved at the end of their month; the work package may be left out. */
function hours(person: string, ...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [date = '', amount = '', of = '', kind = 'työ', approved = '30.11.2027'] = row.split(' ')
    return `${person};${date};${amount};${of === '-' ? '' : of};Asiantuntija;Työ ${date};${kind};${approved === '-' ? '' : approved};P1`
  })
  return [head, ...lines, ''].join('\r\n')
}

/** TP1 runs all year, TP2 from April to September; the periods are the halves of 2027. */
const project: Files = {
  ...deciding((decision) =>
    decision.replace(
      /workPackages:\n.*\n/,
      'workPackages:\n  - { id: TP1, name: Ensimmäinen, start: 2027-01-01, end: 2027-12-31 }\n  - { id: TP2, name: Toinen, start: 2027-04-01, end: 2027-09-30 }\n',
    ),
  ),
  'data/kaupunki/tyoaika.csv': hours(
    'A1',
    '8.1.2027 7,25 TP1',
    '3.2.2027 7,5 TP2', // TP2 had not begun: paid, and outside its time
    '4.2.2027 5 -', // of no work package
    '5.2.2027 6 TP1 työ -', // not approved: not paid
    '8.2.2027 7 TP1 loma', // leave is no hour of its own
    '9.2.2027 7 TP9', // no such work package: not paid
    '30.6.2027 4,5 TP2',
    '1.7.2027 2,25 TP1', // the next period's
    '1.10.2027 1 TP2', // TP2 was over
  ),
  'data/koulu/tyoaika.csv': hours('B1', '8.1.2027 3 TP1'),
}

async function reportOf(files: Files, period: number, ...more: readonly string[]): Promise<ProgressReport> {
  return inFolder(files, async () => {
    const argv = ['report', 'seuranta', String(period), '--json', '--as-of', '2028-02-01', ...more]
    const { out, err } = await runCli(argv)
    expect(err).toBe('')
    return JSON.parse(out) as ProgressReport
  })
}

const figures = ({ work }: ProgressReport) =>
  work.packages.map(({ id, before, period, after, outside }) => [id, before, period, after, outside])

describe('hours by work package', () => {
  it('of the first period: what is paid, and nothing else', async () => {
    const report = await reportOf(project, 1)
    // TP1: 7.25 + 3; TP2: 7.5 (outside) + 4.5; none: 5.
    expect(figures(report)).toEqual([
      ['TP1', '0.00', '10.25', '10.25', '0.00'],
      ['TP2', '0.00', '12.00', '12.00', '7.50'],
      [null, '0.00', '5.00', '5.00', '0.00'],
    ])
    expect(report.work.total).toMatchObject({ before: '0.00', period: '27.25', after: '27.25' })
    expect(report.work.packages[0]?.implementers).toMatchObject({
      kaupunki: { period: '7.25' },
      koulu: { period: '3.00' },
    })
  })

  it('of the second: the first is before it', async () => {
    const report = await reportOf(project, 2)
    expect(figures(report)).toEqual([
      ['TP1', '10.25', '2.25', '12.50', '0.00'],
      ['TP2', '12.00', '1.00', '13.00', '8.50'],
      [null, '5.00', '0.00', '5.00', '0.00'],
    ])
  })

  it('stand against each work package’s own time', async () => {
    const of = ({ work }: ProgressReport) => work.packages.map(({ state, elapsed }) => [state, elapsed])
    // To 30 June: 181 of 365 days; of April to September 91 of 183.
    expect(of(await reportOf(project, 1))).toEqual([
      ['running', '0.4959'],
      ['running', '0.4973'],
      [null, null],
    ])
    expect(of(await reportOf(project, 2))).toEqual([
      ['ended', '1'],
      ['ended', '1'],
      [null, null],
    ])
  })

  it('have person-years of 1720 hours, beside those of the decision', async () => {
    const files = {
      ...project,
      'hanke.yaml': String(project['hanke.yaml']).replace('fund: ESR+', 'fund: ESR+\n  personYears: 2'),
    }
    const { work } = await reportOf(files, 1)
    // 27.25 / 1720 = 0.0158…; half of two person-years.
    expect([work.total.personYearsPeriod, work.planned]).toEqual(['0.02', { period: '1', after: '1' }])
    expect((await reportOf(files, 2)).work.planned).toEqual({ period: '1', after: '2' })
    expect((await reportOf(project, 1)).work.planned).toBeNull()
  })

  it('of who handed in no table are not known, and not zero', async () => {
    const { 'data/koulu/tyoaika.csv': _, ...files } = project
    const { work } = await reportOf(files, 1)
    expect(work.unknown).toEqual(['koulu'])
    expect(work.packages[0]?.implementers).toEqual({
      kaupunki: expect.objectContaining({ period: '7.25' }),
      koulu: null,
    })
  })

  it('of nobody are not known at all: no sum, no picture, and the page says whose are missing', async () => {
    const { 'data/koulu/tyoaika.csv': _, 'data/kaupunki/tyoaika.csv': __, ...files } = project
    const { work } = await reportOf(files, 1)
    expect(work.total).toMatchObject({ before: null, period: null, after: null, personYearsAfter: null })
    expect(work.packages.map(({ after, share, outside }) => [after, share, outside])).toEqual(
      work.packages.map(() => [null, null, null]),
    )
    await inFolder(files, async () => {
      await runCli(['report', 'seuranta', '1', '--as-of', '2028-02-01'])
      const page = readFileSync('reports/seuranta-1.html', 'utf8')
      expect(page).toContain('joten tunnit eivät ole mukana: Esimerkin kaupunki, Esimerkin koulu.')
      expect(page).not.toContain('id="work-chart"')
      expect(page).toContain('id="schedule-chart"')
    })
  })
})
