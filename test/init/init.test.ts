/** `hanke init` lays a project that passes its own check, and never touches a folder that holds anything. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { jsonSchemaText } from '../../src/project/json-schema.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { runCli } from '../cli/run-cli.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hanke-init-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe.each(langs)('init in %s', (lang) => {
  const init = (folder: string) => runCli(['init', folder, '--lang', lang])

  it('lays decision, schema, workbook and a blank file a table and implementer', async () => {
    const folder = join(home, 'uusi')
    const { code, out, err } = await init(folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const blanks = Object.values(tables).map(({ name }) => `${name[lang]}.csv`)
    const guide = lang === 'fi' ? 'texts/ohje.md' : 'texts/guide.md'
    expect(filesIn(folder)).toEqual(
      [
        '.gitignore',
        'hanke.schema.json',
        'hanke.yaml',
        lang === 'fi' ? 'taulukot.xlsx' : 'tables.xlsx',
        lang === 'fi' ? 'data/toimet.csv' : 'data/activities.csv',
        guide,
        ...['kaupunki', 'oppilaitos'].flatMap((id) => blanks.map((name) => `data/${id}/${name}`)),
      ].sort(),
    )
    expect(readFileSync(join(folder, 'hanke.schema.json'), 'utf8')).toBe(jsonSchemaText())
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('reports/\n')
    expect(out).toContain('hanke.yaml')
    expect(out).toContain('data/kaupunki/')
    expect(out).toContain(guide)
  })

  it('lays a project whose check finds no stop, no error and no warning', async () => {
    const folder = join(home, 'uusi')
    await init(folder)
    const { code, out } = await runCli(['check', '--project', folder, '--as-of', '2026-12-31', '--json'])
    expect(JSON.parse(out).counts).toMatchObject({ stop: 0, error: 0, warning: 0 })
    expect(code).toBe(0)
  })

  it('is the same bytes in another folder', async () => {
    const [one, two] = [join(home, 'one'), join(home, 'two')]
    await init(one)
    await init(two)
    for (const path of filesIn(one))
      expect(readFileSync(join(two, path)).equals(readFileSync(join(one, path)))).toBe(true)
  })
})

const others = langs.flatMap((lang) =>
  (
    [
      ['programme', lang === 'fi' ? ['mittarit', 'toimet'] : ['activities', 'measures']],
      ['portfolio', []],
    ] as const
  ).map(([kind, names]) => ({ lang, kind, names })),
)

describe.each(others)('init --kind $kind in $lang', ({ lang, kind, names }) => {
  const init = (folder: string) => runCli(['init', folder, '--lang', lang, '--kind', kind])
  const folder = () => join(home, 'uusi')

  it('lays hanke.yaml, schema, guide, and a workbook and a blank file a table where the kind has tables', async () => {
    const { code, out, err } = await init(folder())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const guide = lang === 'fi' ? 'texts/ohje.md' : 'texts/guide.md'
    const workbook = lang === 'fi' ? 'taulukot.xlsx' : 'tables.xlsx'
    const blanks = names.length === 0 ? [] : [workbook, ...names.map((name) => `data/${name}.csv`)]
    expect(filesIn(folder())).toEqual(['.gitignore', 'hanke.schema.json', 'hanke.yaml', guide, ...blanks].sort())
    for (const name of [guide, ...names.map((name) => `${name}.csv`)]) expect(out).toContain(name)
    expect(out.includes(workbook)).toBe(names.length > 0)
  })

  it('lays a folder whose check finds nothing but what is still to be written', async () => {
    await init(folder())
    const { code, out } = await runCli(['check', '--project', folder(), '--as-of', '2027-12-31', '--json'])
    expect(code).toBe(0)
    const { described, findings } = JSON.parse(out)
    expect(described.kind).toBe(kind)
    const rules = new Set<string>(findings.map(({ rule }: { rule: string }) => rule))
    expect([...rules].sort()).toEqual(kind === 'programme' ? ['MEAS-06', 'TEXT-01'] : ['TEXT-01'])
  })

  it('its guide names the file of every text that is missing', async () => {
    await init(folder())
    const guide = readFileSync(join(folder(), lang === 'fi' ? 'texts/ohje.md' : 'texts/guide.md'), 'utf8')
    const argv = ['report', kind, '--project', folder(), '--as-of', '2027-12-31', '--json', '--lang', lang]
    const { texts } = JSON.parse((await runCli(argv)).out)
    expect(texts.length).toBeGreaterThan(2)
    for (const { path, heading } of texts) {
      expect(guide).toContain(`\`${path}\``)
      // The year in a heading comes from the day of the report.
      if (!/\d/.test(heading)) expect(guide).toContain(heading)
    }
  })
})

describe('the guide to the texts of a project', () => {
  it.each(langs)('names every text of every document, in %s', async (lang) => {
    const folder = join(home, 'uusi')
    await runCli(['init', folder, '--lang', lang])
    const guide = readFileSync(join(folder, lang === 'fi' ? 'texts/ohje.md' : 'texts/guide.md'), 'utf8')
    for (const argv of [['decision'], ['progress', '1'], ['description'], ['figures']]) {
      const { out } = await runCli([
        'report',
        ...argv,
        '--project',
        folder,
        '--json',
        '--lang',
        lang,
        '--as-of',
        '2029-01-31',
      ])
      const { texts, findings } = JSON.parse(out)
      for (const { path } of texts) expect(guide).toContain(`\`${path}\``)
      // It is taken for none of them itself.
      expect(findings.filter(({ rule }: { rule: string }) => rule === 'TEXT-04')).toEqual([])
    }
  })
})

describe('the kind', () => {
  it.each(['ohjelma', 'programme', 'Ohjelma'])('is asked for in either language: %s', async (kind) => {
    expect((await runCli(['alusta', join(home, 'a'), '--kind', kind])).code).toBe(0)
    expect(readFileSync(join(home, 'a/hanke.yaml'), 'utf8')).toContain('kind: programme')
  })

  it('that is not known is refused with those that are, and nothing is written', async () => {
    const { code, out, err } = await runCli(['alusta', join(home, 'a'), '--kind', 'rahasto'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('hanke, ohjelma, verkosto')
    expect(filesIn(home)).toEqual([])
  })
})

describe('init refuses', () => {
  it.each([
    ['a folder that holds a project', 'hanke.yaml', 'on jo hanke'],
    ['a folder that holds other files', 'muistio.docx', 'on jo tiedostoja, esimerkiksi ”muistio.docx”'],
  ])('%s, and leaves it as it was', async (_, name, sentence) => {
    writeFileSync(join(home, name), 'mine')
    const { code, out, err } = await runCli(['alusta', home])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toContain('hanke alusta UUSI-KANSIO')
    expect(filesIn(home)).toEqual([name])
    expect(readFileSync(join(home, name), 'utf8')).toBe('mine')
  })

  it('a file in the place of the folder, and a folder below a file', async () => {
    writeFileSync(join(home, 'a'), '')
    for (const folder of ['a', 'a/b']) {
      const { code, err } = await runCli(['init', join(home, folder)])
      expect(code).toBe(2)
      expect(err).not.toContain('vika')
    }
  })

  it('to run without a folder', async () => {
    expect((await runCli(['init'])).code).toBe(2)
  })

  it('nothing where only a system or Git has been', async () => {
    mkdirSync(join(home, '.git'))
    writeFileSync(join(home, 'desktop.ini'), '')
    expect((await runCli(['init', home])).code).toBe(0)
  })
})
