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
    expect(filesIn(folder)).toEqual(
      [
        '.gitignore',
        'hanke.schema.json',
        'hanke.yaml',
        lang === 'fi' ? 'taulukot.xlsx' : 'tables.xlsx',
        ...['kaupunki', 'oppilaitos'].flatMap((id) => blanks.map((name) => `data/${id}/${name}`)),
      ].sort(),
    )
    expect(readFileSync(join(folder, 'hanke.schema.json'), 'utf8')).toBe(jsonSchemaText())
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('reports/\n')
    expect(out).toContain('hanke.yaml')
    expect(out).toContain('data/kaupunki/')
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
