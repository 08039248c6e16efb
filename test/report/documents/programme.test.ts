/** A programme's measures: how far each has come, and what is said where nobody can tell. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawProgramme } from '../../../src/cli/documents/programme.ts'
import { openFolder } from '../../../src/cli/open-folder.ts'
import { day } from '../../../src/day.ts'
import type { Lang } from '../../../src/lang/lang.ts'
import { partNames } from '../../../src/report/documents/programme/measures.ts'
import { programmePage } from '../../../src/report/documents/programme/page.ts'
import { progressOf } from '../../../src/report/documents/programme/progress.ts'
import type { ProgrammeReport, ReportFigure } from '../../../src/report/documents/programme/shape.ts'
import { measuresSheet } from '../../../src/report/documents/programme/sheets.ts'
import { inFolder } from '../../cli/folder.ts'
import type { Files } from '../../cli/small-project.ts'

const known = (value: string, more: object = {}): ReportFigure => ({
  state: 'known',
  value,
  unit: 'number',
  approximate: false,
  mark: null,
  time: null,
  ...more,
})
const noData: ReportFigure = { state: 'no-data', value: null }
const empty: ReportFigure = { state: 'empty', value: null }

const yaml = `kind: programme
programme: { name: Esimerkkiohjelma, reported: 2026-12-31 }
goals: [{ id: tyo, name: Työ }, { id: palvelut, name: Palvelut }]
`
const head =
  'tavoite;mittari;tietolähde;yksikkö;lähtöarvo;lähtöarvon aika;tilanne;tilanteen aika;tavoitearvo;tavoitteen aika'

async function reportOf(rows: readonly string[], lang: Lang = 'fi', decision = yaml): Promise<ProgrammeReport> {
  const files: Files = { 'hanke.yaml': decision, 'data/mittarit.csv': [head, ...rows, ''].join('\n') }
  return inFolder(files, async (folder) => {
    const opened = openFolder(folder)
    if (opened.document.kind !== 'programme') throw new Error('not a programme')
    const { report } = await drawProgramme(opened.document, { folder: opened, asOf: day('2027-01-15'), lang })
    return report as ProgrammeReport
  })
}

describe('progress towards a target', () => {
  it.each([
    ['8741', '9563', '12000', '0.252', 'nearer'],
    ['39000', '42000', '42000', '1', 'reached'],
    ['39000', '45000', '42000', '2', 'reached'],
    ['43', '48', '38', '-1', 'further'],
    ['43', '40', '38', '0.6', 'nearer'],
    ['3.58', '3.45', '3.9', '-0.406', 'further'],
    ['3.33', '3.34', '3.7', '0.027', 'nearer'],
    ['10', '10', '20', '0', 'same'],
    ['0', '99999', '100000', '0.999', 'nearer'],
    ['-1.5', '-0.5', '0', '0.666', 'nearer'],
    ['100000', '99999', '0', '0', 'nearer'],
  ])('from %s at %s to %s is %s: %s', (baseline, current, target, share, state) => {
    const progress = progressOf({ baseline: known(baseline), current: known(current), target: known(target) })
    expect(progress).toEqual({ share, approximate: false, state, missing: [], reason: null })
  })

  it.each([
    [empty, known('1'), known('2'), ['baseline']],
    [known('1'), noData, known('2'), ['current']],
    [known('1'), known('1'), empty, ['target']],
    [noData, noData, noData, ['baseline', 'current', 'target']],
  ])('is unknown where a value is: %#', (baseline, current, target, missing) => {
    expect(progressOf({ baseline, current, target })).toMatchObject({
      share: null,
      state: 'unknown',
      reason: 'missing',
      missing,
    })
  })

  it('is unknown where a figure cannot be read, and says that rather than that it is missing', () => {
    const unreadable = { state: 'unreadable', value: null } as const
    const figures = { baseline: empty, current: unreadable, target: known('2') }
    expect(progressOf(figures)).toMatchObject({ share: null, reason: 'unreadable', missing: ['baseline', 'current'] })
  })

  it('is unknown between figures in different units, and where there is no way to go', () => {
    const percent = known('43', { unit: 'percent' })
    expect(progressOf({ baseline: percent, current: known('0.48'), target: percent })).toMatchObject({
      share: null,
      reason: 'units',
    })
    expect(progressOf({ baseline: known('5'), current: known('7'), target: known('5') })).toMatchObject({
      share: null,
      reason: 'no-distance',
    })
  })

  it('is as exact as its figures', () => {
    const about = known('9500', { approximate: true, mark: 'about' })
    expect(progressOf({ baseline: known('8000'), current: about, target: known('12000') })).toMatchObject({
      share: '0.375',
      approximate: true,
    })
  })
})

describe('the parts of a measure', () => {
  it.each([
    [
      'Työttömien osuus (%), nuoret alle 25-v (%), ulkomaalaiset (%)',
      3,
      ['Työttömien osuus (%)', 'nuoret alle 25-v (%)', 'ulkomaalaiset (%)'],
    ],
    ['Osuus; naiset, nuoret; miehet', 3, ['Osuus', 'naiset, nuoret', 'miehet']],
    ['Kysely (hyvä, tyydyttävä), oma arvio', 2, ['Kysely (hyvä, tyydyttävä)', 'oma arvio']],
    ['Osuus', 2, ['Osuus (1/2)', 'Osuus (2/2)']],
    ['Johtajat, asiantuntijat', 1, ['Johtajat, asiantuntijat']],
  ])('%s in %i', (name, count, parts) => {
    expect(partNames(name, count)).toEqual(parts)
  })
})

describe('a report of a programme', () => {
  it('tells in the heading the time that most figures have, and beside the others their own', async () => {
    const report = await reportOf([
      'tyo;A;;;1;2021;2;2022;3;2025',
      'tyo;B;;;1;2019;2;5/2022;3;2025',
      'palvelut;C;;;1;2021;2;2022;3;',
    ])
    const { columns, rows } = measuresSheet(report)
    expect(columns.map(({ header }) => header).slice(2, 5)).toEqual(['Lähtöarvo 2021', 'Tilanne 2022', 'Tavoitearvo'])
    const times = rows.filter((row) => row.length > 1).map((row) => row.slice(2, 5).map(({ time = '' }) => time))
    // One target has no time at all, so the heading claims none for it.
    expect(times).toEqual([
      ['', '', '2025'],
      ['2019', '2022-05', '2025'],
      ['', '', ''],
    ])
  })

  it('keeps no data, an empty cell and an unreadable one apart', async () => {
    const report = await reportOf(['tyo;A;;;ei tietoa;;;;noin tusina;'])
    const [value] = report.goals[0]?.measures[0]?.values ?? []
    expect([value?.baseline, value?.current, value?.target].map((figure) => figure?.state)).toEqual([
      'no-data',
      'empty',
      'unreadable',
    ])
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['FILE-06'])
  })

  it('draws a measure whose number is words with everything else around it', async () => {
    const good = 'tyo;A;Lähde;lukumäärä;10;2021;20;2022;30;2025'
    const [clean, broken] = [
      await reportOf([good]),
      await reportOf([good, 'palvelut;B;Lähde;lukumäärä;10;2021;monta;2022;30;2025']),
    ]
    expect(broken.goals[0]).toEqual(clean.goals[0])
    const [value] = broken.goals[1]?.measures[0]?.values ?? []
    expect(value).toMatchObject({
      baseline: { value: '10' },
      target: { value: '30' },
      progress: { share: null, missing: ['current'] },
    })
    expect(broken.findings.find(({ rule }) => rule === 'FILE-06')?.places[0]).toMatchObject({
      row: 3,
      column: 'G',
      value: 'monta',
    })
  })

  it('gives values to no part where some part has none', async () => {
    const report = await reportOf(['tyo;Kaikki, nuoret;;%;"9 %; 8 %";2021;7 %;2022;"5 %; 4 %";2025'])
    const values = report.goals[0]?.measures[0]?.values ?? []
    expect(values.map(({ current }) => current.state)).toEqual(['unreadable', 'unreadable'])
    expect(values.map(({ baseline }) => baseline.value)).toEqual(['9', '8'])
  })

  it('says no data of every part where the cell says it once', async () => {
    const report = await reportOf(['tyo;Kaikki, nuoret;;%;"9 %; 8 %";2021;ei tietoa;;"5 %; 4 %";2025'])
    expect(report.goals[0]?.measures[0]?.values.map(({ current }) => current.state)).toEqual(['no-data', 'no-data'])
  })

  it('takes a bare number for a percentage only where the table says so', async () => {
    const [told, bare] = [await reportOf(['tyo;A;;%;43;;48;;38;']), await reportOf(['tyo;A;;;43 %;;0,48;;38 %;'])]
    expect(told.goals[0]?.measures[0]?.values[0]?.progress.share).toBe('-1')
    expect(bare.goals[0]?.measures[0]?.values[0]?.progress).toMatchObject({ share: null, reason: 'units' })
  })

  it('shows measures of a goal that nobody has, apart', async () => {
    const report = await reportOf(['tyo;A;;;1;;2;;3;', 'muu;B;;;1;;2;;3;'])
    expect([report.goals[0]?.measures.length, report.strays.map(({ name }) => name)]).toEqual([1, ['B']])
  })

  it('marks what is left and its share as the use is marked', async () => {
    const budget = async (planned: string, used: string) =>
      (await reportOf([], 'fi', `${yaml}budget: { planned: ${planned}, used: ${used} }\n`)).budget
    expect(await budget('200 000 €', 'noin 190 000 €')).toEqual({
      planned: { value: '200000.00', approximate: false, mark: null },
      used: { value: '190000.00', approximate: true, mark: 'about' },
      left: { value: '10000.00', approximate: true, mark: 'about' },
      share: { value: '0.95', approximate: true, mark: 'about' },
    })
    expect((await budget('100 000 €', 'yli 60 000 €'))?.share).toEqual({
      value: '0.6',
      approximate: true,
      mark: 'over',
    })
    expect((await budget('noin 100 000 €', 'yli 60 000 €'))?.share?.mark).toBe('about')
    expect((await budget('100 000 €', '60 000 €'))?.share?.approximate).toBe(false)
    expect((await reportOf([], 'fi', `${yaml}budget: { planned: 100 000 € }\n`)).budget).toMatchObject({
      used: null,
      left: null,
      share: null,
    })
    expect((await reportOf([])).budget).toBeNull()
  })

  it('draws a programme with no measures, no texts and no budget', async () => {
    const page = programmePage(await reportOf([]))
    expect(page.sections.map(({ blocks }) => blocks.length > 0)).not.toContain(false)
    expect(page.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))).toEqual([])
  })
})

describe('the programme full of mistakes', () => {
  it('is drawn, and each of them is told', async () => {
    await inFolder({}, async (folder) => {
      cpSync(join(import.meta.dirname, '../../../fixtures/a-programme-full-of-mistakes'), join(folder, 'ohjelma'), {
        recursive: true,
      })
      const opened = openFolder(join(folder, 'ohjelma'))
      if (opened.document.kind !== 'programme') throw new Error('not a programme')
      const drawn = await drawProgramme(opened.document, { folder: opened, asOf: day('2026-12-31'), lang: 'fi' })
      const report = drawn.report as ProgrammeReport
      const rules = new Set(report.findings.map(({ rule }) => rule))
      for (const rule of [
        'FILE-05',
        'FILE-06',
        'MEAS-01',
        'MEAS-02',
        'MEAS-03',
        'MEAS-04',
        'MEAS-05',
        'MEAS-06',
        'TEXT-01',
        'TEXT-02',
        'TEXT-03',
        'TEXT-04',
      ])
        expect(rules, rule).toContain(rule)
      // What the activities' table lacks is told where activities are.
      expect([...rules].filter((rule) => rule.startsWith('ACT'))).toEqual([])
      expect(report.inputs.map(({ path }) => path)).toEqual(['data/mittarit.csv'])
      const measures = [...report.goals.flatMap((goal) => goal.measures), ...report.strays]
      expect(measures).toHaveLength(8)
      const page = drawn.page()
      // A finding quotes the tag as text; among the words it is not.
      const prose = page.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'prose'))
      expect(prose.length).toBeGreaterThan(3)
      expect(JSON.stringify(prose)).not.toContain('script')
      expect(JSON.stringify(page)).not.toMatch(/0[45]0 ?\d/)
    })
  })
})
