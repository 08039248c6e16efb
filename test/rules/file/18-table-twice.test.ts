import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/18-table-twice.ts'
import { dossierOf, project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const september = 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n'
const october = 'henkilö;päivä;tunnit\nA1;1.10.2026;7\n'
const empty = 'henkilö;päivä;tunnit\n'

describe('FILE-18: a table shall stand in one place only', () => {
  it('passes on a folder of months, header-only months among them', async () => {
    const files = {
      'data/a/tyoaika/9.csv': september,
      'data/a/tyoaika/10.csv': october,
      'data/a/tyoaika/11.csv': empty,
      'data/a/tyoaika/12.csv': empty,
    }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('passes where two implementers have the same table', async () => {
    expect(await tryRule(rule, { files: { 'data/a/tyoaika.csv': september, 'data/b/hours.csv': october } })).toEqual([])
  })

  it('stops at a file beside a folder, and reads neither', async () => {
    const files = { 'data/a/tyoaika.csv': september, 'data/a/tyoaika/10.csv': october }
    const found = await tryRule(rule, { files })
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['stop', 'data/a/tyoaika.csv ja data/a/tyoaika/ ovat sama taulukko, joten data/a/tyoaika.csv jäi lukematta.'],
      [
        'stop',
        'data/a/tyoaika/10.csv ja data/a/tyoaika.csv ovat sama taulukko, joten data/a/tyoaika/10.csv jäi lukematta.',
      ],
    ])
    expect(found[0]?.messageEn).toBe(
      'data/a/tyoaika.csv and data/a/tyoaika/ are the same table, so data/a/tyoaika.csv was not read.',
    )
    expect((await dossierOf({ files })).handedIn[0]?.tables.hours).toBeUndefined()
  })

  it.each([
    ['a Finnish and an English name', { 'data/a/tyoaika.csv': september, 'data/a/hours.csv': october }],
    ['two formats of one file', { 'data/a/tyoaika/9.csv': september, 'data/a/tyoaika/9.xlsx': october }],
    ['a CSV and a workbook', { 'data/a/tyoaika.csv': september, 'data/a/tyoaika.xlsx': october }],
    ['two folders that differ by case', { 'data/a/tyoaika.csv': september, 'data/A/tyoaika.csv': october }],
  ])('stops at %s', async (_, files) => {
    expect(await tryRule(rule, { files })).toHaveLength(2)
  })

  const bom = '\uFEFFhenkilö;päivä;tunnit;työpaketti;tehtävä;selite;laji;hyväksytty;hyväksyjä\r\n'
  it.each([
    ['a workbook', { 'data/a/tyoaika.csv': bom, 'data/a/tyoaika.xlsx': september }],
    ['a folder', { 'data/a/tyoaika.csv': bom, 'data/a/tyoaika/9.csv': september }],
    ['its English name', { 'data/a/tyoaika.csv': september, 'data/a/hours.csv': empty }],
    ['a blank of another format, of one month', { 'data/a/tyoaika/9.csv': empty, 'data/a/tyoaika/9.xlsx': september }],
  ])('passes over a blank table beside %s', async (_, files) => {
    expect(await tryRule(rule, { files })).toEqual([])
    const { tables, sources } = (await dossierOf({ files })).handedIn[0] ?? {}
    expect(tables?.hours?.rows).toBe(1)
    expect(sources?.hours.map(({ rows }) => rows).sort()).toEqual([0, 1])
  })

  it('reads one of two blank tables', async () => {
    const files = { 'data/a/tyoaika.csv': empty, 'data/a/hours.csv': empty }
    expect(await tryRule(rule, { files })).toEqual([])
    expect((await dossierOf({ files })).handedIn[0]?.tables.hours?.rows).toBe(0)
  })

  it('does not call a file blank whose rows have no headers, or are left out', async () => {
    const headless = { 'data/a/tyoaika.csv': 'A1;1.9.2026;7\n', 'data/a/tyoaika.xlsx': september }
    expect(await tryRule(rule, { files: headless })).toHaveLength(2)
    const sum = { 'data/a/tyoaika.csv': `${empty}Yhteensä;;7\n`, 'data/a/tyoaika.xlsx': september }
    expect(await tryRule(rule, { files: sum })).toHaveLength(2)
  })

  const mapped = project({ sources: [source({ files: 'Tuntiraportti*', columns: { person: 'Tekijä' } })] })
  const ours = 'Tekijä;Päivä;Tunnit\nA1;1.9.2026;7\n'

  it('passes over a blank table beside an implementer’s own export', async () => {
    const files = { 'data/a/Tuntiraportti 9.csv': ours, 'data/a/tyoaika.csv': bom }
    expect(await tryRule(rule, { files, project: mapped })).toEqual([])
    expect((await dossierOf({ files, project: mapped })).handedIn[0]?.tables.hours?.rows).toBe(1)
  })

  it('names the files where an export and our own table both have rows, and says what to do', async () => {
    const files = { 'data/a/Tuntiraportti 9.csv': ours, 'data/a/tyoaika.csv': september }
    const [first, second] = await tryRule(rule, { files, project: mapped })
    expect([first?.message, second?.message]).toEqual([
      'data/a/Tuntiraportti 9.csv ja data/a/tyoaika.csv ovat sama taulukko, joten data/a/Tuntiraportti 9.csv jäi lukematta.',
      'data/a/tyoaika.csv ja data/a/Tuntiraportti 9.csv ovat sama taulukko, joten data/a/tyoaika.csv jäi lukematta.',
    ])
    expect(second?.fix).toMatch(/kohdassa sources/)
    expect(rule.variants['with-source'].fix.en).toMatch(/under sources/)
  })

  it('reads a month once where its copy lies beside it', async () => {
    const files = { 'data/a/tyoaika/9 - kopio.csv': september, 'data/a/tyoaika/9.csv': september }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found?.places[0]?.path).toBe('data/a/tyoaika/9.csv')
    expect((await dossierOf({ files })).handedIn[0]?.tables.hours?.rows).toBe(1)
  })
})
