/** What each sheet of a claim says. */
import { describe, expect, it } from 'vitest'
import type { Cell, Sheet } from '../../src/report/sheet.ts'
import { claimForm } from '../../src/report/sheets/claim-form.ts'
import { excludedSheet } from '../../src/report/sheets/excluded.ts'
import { excludedRowsSheet } from '../../src/report/sheets/excluded-rows.ts'
import { findingsSheet } from '../../src/report/sheets/findings.ts'
import { inputsSheet } from '../../src/report/sheets/inputs.ts'
import { rulesSheet } from '../../src/report/sheets/rules.ts'
import { salaryLinesSheet } from '../../src/report/sheets/salary-lines.ts'
import { staff } from '../rules/bench.ts'
import { alone, claimOf, decided, firstOf, worked } from './claim-case.ts'
import { foundOne, fullReport } from './full-report.ts'

const values = ({ rows }: Sheet): (string | null)[][] => rows.map((row) => row.map(({ value }) => value))
const rowOf = (sheet: Sheet, label: string): readonly Cell[] => {
  const found = sheet.rows.find(([first]) => first?.value === label)
  if (found === undefined) throw new Error(`no row ${label}`)
  return found
}
const amounts = (sheet: Sheet, label: string): (string | null)[] =>
  rowOf(sheet, label)
    .slice(1)
    .map(({ value }) => value)

describe('the claim form', () => {
  it('has the decision’s own rows in its order', async () => {
    const report = await claimOf({})
    const labels = claimForm(report, firstOf(report)).rows.map(([first]) => first?.value)
    expect(labels).toEqual([
      'Kustannukset',
      '1 Palkkakustannukset',
      '2 Matkakustannukset',
      '3 Muut kustannukset',
      '4 Ostopalvelut',
      'Flat rate 40\u00a0%',
      '5 Tulot (vähennetään kustannuksista)',
      '6 Kertakorvaus hankkeen tuotokset',
      'Nettokustannusarvio yhteensä',
      'Rahoitus',
      '1 Haettava EU- ja valtion rahoitus',
      '2 Omarahoitus: kuntarahoitus',
      '2 Omarahoitus: muu julkinen rahoitus',
      '2 Omarahoitus: yksityinen rahoitus',
      '3 Ulkoinen kuntarahoitus',
      '4 Ulkoinen muu julkinen rahoitus',
      '5 Ulkoinen yksityinen rahoitus',
      'Rahoitussuunnitelma yhteensä',
      'Päätöksen prosentit',
      'EU- ja valtion tuen osuus nettokustannuksista',
      'Flat rate',
    ])
  })

  it('gives the residue cent to the largest own line: 72,70 = 51,92 + 20,77 + 0,01', async () => {
    const own = { ownMunicipal: 20_000_00, ownOtherPublic: 8_000_00 }
    const report = await claimOf({
      project: alone(decided({ unitCost: 33_33, financing: own })),
      files: { 'tyoaika.csv': worked('2027-03-01 7,79') },
    })
    const form = claimForm(report, firstOf(report))
    expect(amounts(form, 'Nettokustannusarvio yhteensä')[2]).toBe('363.50')
    expect(amounts(form, '1 Haettava EU- ja valtion rahoitus')[2]).toBe('290.80')
    expect(amounts(form, '2 Omarahoitus: kuntarahoitus')[2]).toBe('51.93')
    expect(amounts(form, '2 Omarahoitus: muu julkinen rahoitus')[2]).toBe('20.77')
  })

  it('says what the ceiling of the granted support took', async () => {
    const report = await claimOf({
      project: alone(decided({ financing: { support: 5_000_00 } })),
      files: { 'tyoaika.csv': worked('2026-10-01 100', '2027-03-01 77,77') },
    })
    expect(claimForm(report, firstOf(report)).notes[1]).toBe(
      'Myönnetyn tuen katto leikkasi tästä hakemuksesta 973,07 €.'.replace(' €', '\u00a0€'),
    )
  })

  it('is plain for the group where the implementers’ forms are not beside it', async () => {
    const report = await claimOf({})
    expect(
      claimForm(report, 'group')
        .rows.flat()
        .some(({ formula }) => formula !== undefined),
    ).toBe(false)
  })
})

describe('salary lines', () => {
  it('end with their sum, and with one for each person where there are several', async () => {
    const table = `${worked('2027-03-01 7,5')}\nA2;2027-03-01;2`
    const one = decided()
    const report = await claimOf({
      project: alone({ ...one, staff: [...one.staff, staff({ id: 'A2' })] }),
      files: { 'tyoaika.csv': table },
    })
    const sheet = salaryLinesSheet(report, firstOf(report))
    expect(values(sheet)).toEqual([
      ['A1', 'Asiantuntija', '2027-03', '7.50', '30.00', '225.00'],
      ['A2', 'Asiantuntija', '2027-03', '2.00', '30.00', '60.00'],
      ['Yhteensä', null, null, '9.50', null, '285.00'],
      ['Henkilöittäin'],
      ['A1', null, null, '7.50', null, '225.00'],
      ['A2', null, null, '2.00', null, '60.00'],
    ])
  })

  it('say that there are none', async () => {
    const report = await claimOf({})
    expect(values(salaryLinesSheet(report, firstOf(report)))[0]).toEqual(['Kaudella ei ole palkkarivejä.'])
  })
})

describe('excluded rows', () => {
  it('are summed by finding; what cannot be known stays empty, and the sheet says so', async () => {
    const report = await fullReport()
    const sheet = excludedSheet(report, firstOf(report))
    expect(values(sheet).map((row) => row.slice(1, 6))).toEqual([
      ['Työpäivän on oltava hankkeen aikana', '1', '7.50', '225.00', '315.00'],
      ['Luvulla on oltava vain yksi lukutapa', '2', null, null, null],
      ['sen verran kuin tiedetään', '3', '7.50', '225.00', '315.00'],
    ])
    expect(sheet.notes.at(-1)).toContain('Se ei ole nolla')
  })

  it('are listed one by one with their address, and beyond that as ranges', async () => {
    const report = await fullReport()
    expect(values(excludedRowsSheet(report, firstOf(report))).map((row) => row.slice(2))).toEqual([
      ['data/a/tyoaika.csv', '3', 'A1', '1.8.2026', '7.50', '225.00'],
      ['data/a/tyoaika.csv', '4', '=A1', '2.3.2027', null, null],
      ['data/a/tyoaika.csv', '4, 6', null, null, null, null],
    ])
  })
})

describe('findings', () => {
  const placesOf = (changes: Parameters<typeof foundOne>[0]): string | null | undefined =>
    findingsSheet({ findings: [foundOne(changes)], lang: 'fi' }).rows[0]?.[3]?.value
  const at = (row: number | null, column: string | null = 'F', path = 'data/a/tyoaika.csv') => ({
    path,
    line: row,
    row: path === 'hanke.yaml' ? null : row,
    column,
    header: path === 'hanke.yaml' ? 'project.end' : null,
    value: null,
  })

  it('say where: a cell, a row, a value of hanke.yaml, a whole file', () => {
    expect(placesOf({ places: [at(128)] })).toBe('data/a/tyoaika.csv F128')
    expect(placesOf({ places: [at(128, null)] })).toBe('data/a/tyoaika.csv rivi 128')
    expect(placesOf({ places: [at(40, null, 'hanke.yaml')] })).toBe('hanke.yaml rivi 40 (project.end)')
    expect(placesOf({ places: [at(null, null)] })).toBe('data/a/tyoaika.csv')
  })

  it('name a file once, and tell how many places are not shown', () => {
    const places = Array.from({ length: 14 }, (_, index) => at(index + 2))
    expect(placesOf({ places, rows: 14 })).toBe(
      'data/a/tyoaika.csv F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13\nja 2 muuta',
    )
  })

  it('show all rows as ranges where there are very many', () => {
    expect(placesOf({ rows: 900, ranges: [{ path: 'data/a/tyoaika.csv', rows: '2-901' }] })).toBe(
      'data/a/tyoaika.csv rivit 2-901',
    )
  })
})

describe('rules and inputs', () => {
  it('tell what was not checked and why', async () => {
    const [ran, skipped] = values(rulesSheet(await fullReport()))
    expect(ran?.slice(3)).toEqual(['tarkistettu', '3', '1', 'Taulukko puuttuu, joten ei tarkistettu: b.'])
    expect(skipped?.slice(3)).toEqual(['ei tarkistettu', null, null, 'taulukko puuttuu'])
  })

  it('tell each file’s hash, and a tab by its name', async () => {
    const report = await fullReport()
    const inputs = report.inputs.map((input) => ({ ...input, delimiter: '\t', read: false }))
    const [row] = inputsSheet({ ...report, inputs }).rows
    expect(row?.map(({ value }) => value).slice(0, 5)).toEqual([
      'data/a/tyoaika.csv',
      '2',
      'utf-8',
      'sarkain',
      'ei luettu',
    ])
    expect(row?.[5]?.value).toMatch(/^[0-9a-f]{64}$/)
  })
})
