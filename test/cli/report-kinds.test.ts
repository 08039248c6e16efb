/** Programmes, portfolios and figures as their users ask for them; and the same bytes twice, wherever the folder stands. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const endings = ['html', 'json', 'pdf', 'xlsx']

const cases = [
  ['espoo', 'programme', 'ohjelma', 'hanke/programme@1', 'Määräraha'],
  ['seutukaupungit', 'portfolio', 'verkosto', 'hanke/portfolio@1', 'n. 1 020 000'],
  ['seutu-luvut', 'figures', 'luvut', 'hanke/figures@1', 'yli 110'],
] as const

async function outputsOf(fixture: string, folder: string, kind: string, lang: string): Promise<Map<string, Buffer>> {
  return inFolder({}, async (root) => {
    cpSync(join(fixtures, fixture), join(root, folder), { recursive: true })
    const argv = ['raportti', kind, '--project', folder, '--as-of', '2022-12-31', '--lang', lang, '--out', 'out']
    const { code, out, err } = await runCli(argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return new Map([...contents(join(root, 'out')), ['terminal', Buffer.from(out)]])
  })
}

describe.each(cases)('%s', (fixture, english, finnish, schema, figure) => {
  it('is asked for and written in either language', async () => {
    for (const [kind, lang, file] of [
      [english, 'fi', finnish],
      [finnish, 'en', english],
      [finnish.toUpperCase(), 'fi', finnish],
    ] as const) {
      const outputs = await outputsOf(fixture, 'kansio', kind, lang)
      expect([...outputs.keys()].sort()).toEqual([...endings.map((ending) => `${file}.${ending}`), 'terminal'].sort())
      expect(JSON.parse(String(outputs.get(`${file}.json`)))).toMatchObject({ schema, lang, asOf: '2022-12-31' })
      expect(String(outputs.get(`${file}.html`))).toContain(`<html lang="${lang}">`)
      if (lang === 'fi') expect(String(outputs.get('terminal')).replaceAll('\u00a0', ' ')).toContain(figure)
    }
  })

  it('is the same bytes twice, wherever the folder stands', async () => {
    for (const lang of ['fi', 'en']) {
      const first = await outputsOf(fixture, 'kansio', english, lang)
      const second = await outputsOf(fixture, 'toinen kansio/syvällä', english, lang)
      expect([...second.keys()]).toEqual([...first.keys()])
      for (const [path, bytes] of first) expect(second.get(path)?.equals(bytes), path).toBe(true)
    }
  })

  it('as --json is the machine output alone, and no files', async () => {
    await inFolder({}, async (root) => {
      cpSync(join(fixtures, fixture), root, { recursive: true })
      const before = [...contents(root).keys()]
      const { code, out } = await runCli(['report', english, '--as-of', '2022-12-31', '--json'])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ schema })
      expect([...contents(root).keys()]).toEqual(before)
    })
  })

  it('cannot be drawn of a folder that describes something else, and says what can', async () => {
    const other = cases.find(([, kind]) => kind !== english && !(kind === 'figures' && english === 'programme'))
    await inFolder({}, async (root) => {
      cpSync(join(fixtures, fixture), root, { recursive: true })
      const { code, out, err } = await runCli([
        'report',
        english === 'figures' ? 'portfolio' : (other?.[1] ?? ''),
        '--as-of',
        '2022-12-31',
      ])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('Tästä kansiosta voi tehdä:')
      expect(err).toContain(finnish)
    })
  })
})

describe('the figures of a project', () => {
  it('come from its own activities, beside its implementers’ tables', async () => {
    await inFolder({}, async (root) => {
      cpSync(join(fixtures, 'iwm'), join(root, 'iwm'), { recursive: true })
      const { code } = await runCli(['raportti', 'luvut', '--project', 'iwm', '--as-of', '2027-07-15', '--out', 'out'])
      expect(code).toBe(0)
      const { of, inputs } = JSON.parse(readFileSync('out/luvut.json', 'utf8'))
      expect(of).toMatchObject({ kind: 'project', name: 'International Work Mikkeli (IWM)', start: '2026-09-01' })
      expect(inputs.every(({ implementer }: { implementer: string | null }) => implementer === null)).toBe(true)
    })
  })
})

describe('a portfolio whose folder is missing', () => {
  it('ends with 1, names the folder, and draws the rest', async () => {
    await inFolder({}, async (root) => {
      for (const fixture of ['a-portfolio-whose-project-folder-is-missing', 'iwm', 'espoo'])
        cpSync(join(fixtures, fixture), join(root, fixture), { recursive: true })
      const { code, out } = await runCli([
        ...['raportti', 'verkosto', '--project', 'a-portfolio-whose-project-folder-is-missing'],
        ...['--as-of', '2027-07-15', '--out', 'out'],
      ])
      expect(code).toBe(1)
      expect(out).toContain('kansiota ../kadonnut-hanke ei ole')
      const { plan, projects } = JSON.parse(readFileSync('out/verkosto.json', 'utf8'))
      expect(plan.planned).toEqual({ value: '1933272.00', approximate: true, mark: 'about' })
      expect(plan.unplanned).toEqual(['neuvonta', 'kadonnut-hanke', 'espoo'])
      expect(projects.map(({ refusal }: { refusal: string | null }) => refusal)).toEqual([
        null,
        null,
        null,
        'no-folder',
        'not-a-project',
        null,
      ])
      const ids = [...readFileSync('out/verkosto.html', 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })
})
