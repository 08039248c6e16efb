/** Activities as figures: what is added up, what is not, and what is drawn of it. */
import { describe, expect, it } from 'vitest'
import { drawFigures } from '../../../src/cli/documents/figures.ts'
import { openFolder } from '../../../src/cli/open-folder.ts'
import { day } from '../../../src/day.ts'
import { boardOf } from '../../../src/report/documents/figures/board.ts'
import type { FiguresReport } from '../../../src/report/documents/figures/shape.ts'
import type { Page } from '../../../src/report/page-shape.ts'
import { inFolder } from '../../cli/folder.ts'
import { type Files, smallProject } from '../../cli/small-project.ts'

const head = 'päivä;laji;otsikko;teema;määrä;osallistujia;kaupunkeja;työpaketti'

async function drawn(
  rows: readonly string[],
  files: Files = smallProject,
): Promise<{ report: FiguresReport; page: Page }> {
  return inFolder({ ...files, 'data/toimet.csv': [head, ...rows, ''].join('\n') }, async (folder) => {
    const opened = openFolder(folder)
    if (opened.document.kind !== 'project') throw new Error('not a project')
    const { report, page } = await drawFigures(opened.document, { folder: opened, asOf: day('2027-07-15'), lang: 'fi' })
    return { report: report as FiguresReport, page: page() }
  })
}

const amount = (value: string, mark: 'about' | 'over' | null = null) => ({ value, approximate: mark !== null, mark })
const charts = ({ sections }: Page) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.title] : [])))

describe('activities', () => {
  it('of one kind and theme that are one each stand together; rows with a number of their own stand alone', async () => {
    const { report } = await drawn([
      '8.1.2027;työpaja;Eka;Koulutus;;12;;TP1',
      '9.2.2027;työpaja;Toka;Koulutus;1;8;;TP1',
      '10.2.2027;työpaja;Monta;Koulutus;3;;;TP1',
      '10.3.2027;kysely;;Koulutus;;;;',
    ])
    expect(
      report.themes.map(({ entries }) =>
        entries.map(({ kind, title, count, participants, rows }) => [
          kind,
          title,
          count?.value,
          participants?.value,
          rows,
        ]),
      ),
    ).toEqual([
      [
        ['työpaja', null, '2', '20', 2],
        ['työpaja', 'Monta', '3', undefined, 1],
        ['kysely', null, '1', undefined, 1],
      ],
    ])
    expect(report.total).toEqual(amount('6'))
  })

  it('do not add up towns, nor people where some are not known', async () => {
    const { report } = await drawn(['8.1.2027;vierailu;;;;12;3;', '9.1.2027;vierailu;;;;;3;'])
    expect(report.themes[0]?.entries).toEqual([
      expect.objectContaining({ count: amount('2'), participants: null, towns: null, rows: 2 }),
    ])
  })

  it('keep in every sum that a part is not exact', async () => {
    const { report } = await drawn([
      ';tapahtuma;;A;n. 30;;;TP1',
      ';tapahtuma;;A;5;;;TP1',
      ';uutiskirje;;B;yli 10;;;',
      ';työpaja;;C;4;;;',
    ])
    expect(report.themes.map(({ total }) => total)).toEqual([amount('35', 'about'), amount('10', 'over'), amount('4')])
    expect(report.total).toEqual(amount('49', 'about'))
    expect(report.kinds.map(({ name, count }) => [name, count.value, count.mark])).toEqual([
      ['tapahtuma', '35', 'about'],
      ['uutiskirje', '10', 'over'],
      ['työpaja', '4', null],
    ])
    expect(report.workPackages).toEqual([{ name: 'TP1', count: amount('35', 'about') }])
  })

  it('are told by month where each date is known to the month, else by year', async () => {
    const times = async (...dates: string[]) =>
      (await drawn(dates.map((date) => `${date};työpaja;;;2;;;`))).report.times.map(({ name, count }) => [
        name,
        count.value,
      ])
    expect(await times('8.1.2027', '2/2027', '9.1.2027')).toEqual([
      ['2027-01', '4'],
      ['2027-02', '2'],
    ])
    expect(await times('8.1.2027', '2027')).toEqual([['2027', '4']])
  })

  it('show first the figure that their title is about', async () => {
    const { report } = await drawn([
      ';vertaistapaaminen;Vertaistapaamista;A;10;yli 110;;',
      ';verkosto;Kaupunkia mukana;A;;;4;',
      ';juhla;;A;;;7;',
      ';esite;;A;;;;',
    ])
    const [group] = boardOf(report)
    expect(group?.items.map(({ label, cells }) => [label, cells[0]?.value, cells[0]?.mark])).toEqual([
      ['Vertaistapaamista', '10', undefined],
      ['osallistujaa yhteensä', '110', 'over'],
      ['Kaupunkia mukana', '4', undefined],
      ['juhla: kaupunkia', '7', undefined],
      ['esite', '1', undefined],
    ])
  })
})

describe('pictures of activities', () => {
  it('are drawn of what has two bars or more', async () => {
    const { page } = await drawn(['8.1.2027;työpaja;;Eka;2;;;TP1', '9.2.2027;kysely;;Toka;1;;;TP1'])
    expect(charts(page)).toEqual(['Toimet teemoittain', 'Toimet kuukausittain'])
    expect(charts((await drawn(['8.1.2027;työpaja;;;2;;;', '9.1.2027;kysely;;;1;;;'])).page)).toEqual([
      'Toimet lajeittain',
    ])
    expect(charts((await drawn(['8.1.2027;työpaja;;;2;;;'])).page)).toEqual([])
  })

  it('tell nothing of times where most has no date', async () => {
    const { page } = await drawn(['8.1.2027;a;;;1;;;', '9.2.2027;b;;;1;;;', ';c;;;5;;;'])
    expect(charts(page)).toEqual(['Toimet lajeittain'])
  })
})

describe('bad input', () => {
  it('a count in words is a finding, and the rest is drawn without it', async () => {
    const { report, page } = await drawn([';uutiskirje;;A;monta;;;', ';työpaja;;A;4;;;'])
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['FILE-06', 'error'])
    expect(report.themes[0]?.entries.map(({ count }) => count?.value ?? null)).toEqual([null, '4'])
    expect(report.total).toEqual(amount('4'))
    const board = page.sections[0]?.blocks.find(({ kind }) => kind === 'board')
    expect(board).toMatchObject({ groups: [{ items: [{ cells: [{ value: null, absent: 'unknown' }] }, {}] }] })
  })

  it('no table at all is said', async () => {
    await inFolder(smallProject, async (folder) => {
      const opened = openFolder(folder)
      if (opened.document.kind !== 'project') throw new Error('not a project')
      const { page } = await drawFigures(opened.document, { folder: opened, asOf: day('2027-07-15'), lang: 'fi' })
      expect(JSON.stringify(page())).toContain('Toimia ei ole vielä kirjattu')
    })
  })
})
