import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { readDossier } from '../../../src/read/dossier.ts'
import notReadable from '../../../src/rules/file/01-not-readable.ts'
import rule from '../../../src/rules/file/18-table-twice.ts'
import { runRules } from '../../../src/rules/run.ts'
import { dossierOf, foundOf, project, tryRule } from '../bench.ts'
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

  it.each([
    '9 (1)',
    '9 - kopio',
    '9 - Copy (2)',
    '9 copy',
    'Copy of 9',
    '9-DESKTOP-AB12CD',
    '9 (Maijan ristiriitainen kopio 2026-10-01)',
  ])('warns of a copy in which something was changed: %s', async (copy) => {
    const files = { 'data/a/tyoaika/9.csv': september, [`data/a/tyoaika/${copy}.csv`]: september.replace(';7', ';6') }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect([found?.severity, found?.finding.variant]).toEqual(['warning', 'copied-name'])
    expect(found?.message).toMatch(
      `data/a/tyoaika/${copy}.csv on nimensä mukaan kopio tiedostosta data/a/tyoaika/9.csv`,
    )
  })

  it.each(['9b', '9-10', '2026 (1)', 'kopiot', '9 Copytime'])('takes %s for a file of its own', async (name) => {
    const files = { 'data/a/tyoaika/9.csv': september, [`data/a/tyoaika/${name}.csv`]: october }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('stops at a file beside a folder, and reads neither', async () => {
    const files = { 'data/a/tyoaika.csv': september, 'data/a/tyoaika/10.csv': october }
    const found = await tryRule(rule, { files })
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['stop', 'data/a/tyoaika.csv ja data/a/tyoaika/ ovat sama taulukko, joten niitä ei luettu.'],
    ])
    expect(found[0]?.messageEn).toBe(
      'data/a/tyoaika.csv and data/a/tyoaika/ are the same table, so they were not read.',
    )
    expect(found[0]?.places.map(({ path }) => path)).toEqual(['data/a/tyoaika.csv', 'data/a/tyoaika/10.csv'])
    expect((await dossierOf({ files })).handedIn[0]?.tables.hours).toBeUndefined()
  })

  it.each([
    ['a Finnish and an English name', { 'data/a/tyoaika.csv': september, 'data/a/hours.csv': october }],
    ['two formats of one file', { 'data/a/tyoaika/9.csv': september, 'data/a/tyoaika/9.xlsx': october }],
    ['a CSV and a workbook', { 'data/a/tyoaika.csv': september, 'data/a/tyoaika.xlsx': october }],
    ['two folders that differ by case', { 'data/a/tyoaika.csv': september, 'data/A/tyoaika.csv': october }],
  ])('stops at %s', async (_, files) => {
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found?.places.map(({ path }) => path)).toEqual(Object.keys(files).sort())
  })

  it('tells of three places at once, and of two months apart', async () => {
    const three = { 'data/a/hours.csv': september, 'data/a/tyoaika.csv': october, 'data/a/tyoaika.xlsx': october }
    expect((await tryRule(rule, { files: three })).map(({ message }) => message)).toEqual([
      'data/a/hours.csv, data/a/tyoaika.csv ja data/a/tyoaika.xlsx ovat sama taulukko, joten niitä ei luettu.',
    ])
    const months = {
      'data/a/tyoaika/9.csv': september,
      'data/a/tyoaika/9.xlsx': october,
      'data/a/tyoaika/10.csv': october,
      'data/a/tyoaika/10.xlsx': september,
    }
    expect((await tryRule(rule, { files: months })).map(({ places }) => places.map(({ path }) => path))).toEqual([
      ['data/a/tyoaika/10.csv', 'data/a/tyoaika/10.xlsx'],
      ['data/a/tyoaika/9.csv', 'data/a/tyoaika/9.xlsx'],
    ])
  })

  it('keeps a file that cannot be opened to its own rule, and still names both', async () => {
    const files = { 'data/a/tyoaika.csv': september, 'data/a/tyoaika.xlsx': october }
    const inputs = Object.entries(files).map(([path, content]) => ({
      path,
      bytes: () => {
        if (path.endsWith('.xlsx')) throw new Error('locked')
        return Buffer.from(content)
      },
    }))
    const { findings } = runRules([notReadable, rule], await readDossier(project(), inputs, day('2029-06-30')))
    expect(findings.map(foundOf).map(({ message, places }) => [message, places.map(({ path }) => path)])).toEqual([
      ['Tiedostoa tyoaika.xlsx ei voi avata.', ['data/a/tyoaika.xlsx']],
      ['data/a/tyoaika.csv ja data/a/tyoaika.xlsx ovat sama taulukko, joten niitä ei luettu.', ['data/a/tyoaika.csv']],
    ])
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
    expect(await tryRule(rule, { files: headless })).toHaveLength(1)
    const sorted = { 'data/a/tyoaika.csv': 'A1;1.9.2026;7\nhenkilö;päivä;tunnit\n', 'data/a/tyoaika.xlsx': september }
    expect(await tryRule(rule, { files: sorted })).toHaveLength(1)
    const sum = { 'data/a/tyoaika.csv': `${empty}Yhteensä;;7\n`, 'data/a/tyoaika.xlsx': september }
    expect(await tryRule(rule, { files: sum })).toHaveLength(1)
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
    const [found, ...more] = await tryRule(rule, { files, project: mapped })
    expect(more).toEqual([])
    expect(found?.message).toBe(
      'data/a/Tuntiraportti 9.csv ja data/a/tyoaika.csv ovat sama taulukko, joten niitä ei luettu.',
    )
    expect(found?.fix).toMatch(/kohdassa sources/)
    expect(rule.variants['with-source'].fix.en).toMatch(/under sources/)
  })

  it('reads a month once where its copy lies beside it', async () => {
    const files = { 'data/a/tyoaika/9 - kopio.csv': september, 'data/a/tyoaika/9.csv': september }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found?.places.map(({ path }) => path)).toEqual(['data/a/tyoaika/9.csv'])
    expect(found?.message).toBe(
      'data/a/tyoaika/9.csv on sama tiedosto kuin data/a/tyoaika/9 - kopio.csv, joten vain data/a/tyoaika/9 - kopio.csv luettiin.',
    )
    expect((await dossierOf({ files })).handedIn[0]?.tables.hours?.rows).toBe(1)
  })
})
