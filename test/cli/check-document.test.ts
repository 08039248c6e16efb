/** `hanke check` in folders that no claim is computed from: their own tables and texts are looked at as a project's are. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const DAY = ['--as-of', '2027-07-15']

interface Machine {
  readonly schema: string
  readonly project: null
  readonly described: { readonly kind: string; readonly name: string }
  readonly folders: readonly string[]
  readonly inputs: readonly { readonly path: string }[]
  readonly rules: readonly { readonly id: string; readonly state: string; readonly reason?: string }[]
  readonly findings: readonly { readonly rule: string; readonly message: string }[]
  readonly counts: Readonly<Record<string, number>>
}

async function inFixtures<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  return inFolder({}, (folder) => {
    for (const name of names) cpSync(join(fixtures, name), join(folder, name), { recursive: true })
    return work()
  })
}

async function machine(folder: string, ...more: string[]): Promise<{ code: number; report: Machine }> {
  const { code, out, err } = await runCli(['check', '--json', '--project', folder, ...DAY, ...more])
  expect(err).toBe('')
  return { code, report: JSON.parse(out) as Machine }
}

const rulesOf = ({ findings }: Machine): string[] => [...new Set(findings.map(({ rule }) => rule))].sort()

describe('the clean fixtures', () => {
  it.each([
    ['espoo', 'programme', ['data/mittarit.csv'], ['MEAS-02', 'MEAS-03']],
    ['seutu-luvut', 'programme', ['data/toimet.csv'], []],
    ['seutukaupungit', 'portfolio', [], ['FOLIO-02']],
    ['kasvupalvelut', 'recorded', [], ['INDI-09']],
  ])('%s', async (name, kind, inputs, rules) => {
    const { code, report } = await inFixtures([name], () => machine(name))
    expect(code).toBe(0)
    expect(report).toMatchObject({ schema: 'hanke/check@1', project: null, described: { kind } })
    expect(report.inputs.map(({ path }) => path)).toEqual(inputs)
    expect(rulesOf(report)).toEqual(rules)
    // Texts were looked at too.
    expect(report.rules.map(({ id }) => id)).toContain('TEXT-01')
  })

  it('says what was not checked, and why', async () => {
    const { report } = await inFixtures(['espoo'], () => machine('espoo', '--lang', 'en'))
    const skipped = report.rules.filter(({ state }) => state === 'skipped')
    expect(skipped.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      'ACT-01: the data folder has no activities.csv, or it could not be read',
      'ACT-02: the data folder has no activities.csv, or it could not be read',
    ])
  })
})

describe('a programme full of mistakes', () => {
  const name = 'a-programme-full-of-mistakes'

  it('ends with 1 and tells of its tables, its texts and its measures', async () => {
    const { code, report } = await inFixtures([name], () => machine(name))
    expect(code).toBe(1)
    const expected = ['ACT-01', 'FILE-05', 'FILE-06', 'MEAS-01', 'MEAS-04', 'MEAS-05', 'TEXT-01', 'TEXT-02', 'TEXT-03']
    expect(rulesOf(report)).toEqual(expect.arrayContaining(expected))
    expect(report.counts.error).toBeGreaterThan(5)
  })

  it('says the same in its document as in its check', async () => {
    await inFixtures([name], async () => {
      const { report } = await machine(name)
      const { out } = await runCli(['report', 'programme', '--json', '--project', name, ...DAY])
      const drawn = JSON.parse(out) as Machine
      // The document tells of its own table alone, the check of the activities too.
      const messages = new Set(report.findings.map(({ message }) => message))
      expect(drawn.findings.filter(({ message }) => !messages.has(message))).toEqual([])
      expect(drawn.findings.length).toBeGreaterThan(8)
    })
  })

  it.each([
    ['fi', 'tarkistus', 'KORJATTAVAA: esteitä (■) tai virheitä (✖).', 'Tiedoissa on virheitä, jotka on korjattava'],
    ['en', 'check', 'TO MEND: stops (■) or errors (✖).', 'There are errors to be mended'],
  ])('is printed and written (%s), without a word of payments', async (lang, file, verdict, answer) => {
    await inFixtures([name], async () => {
      const { code, out } = await runCli(['tarkista', '--project', name, '--lang', lang, '--out', 'out', ...DAY])
      expect(code).toBe(1)
      expect(out).toContain(verdict)
      expect([...contents('out').keys()].sort()).toEqual([`${file}.html`, `${file}.json`, `${file}.txt`])
      const page = readFileSync(join('out', `${file}.html`), 'utf8')
      expect(page).toContain(answer)
      for (const text of [out, page]) expect(text).not.toMatch(/ei makseta|maksettavaksi|not paid|claimed/i)
    })
  })
})

describe('a portfolio', () => {
  const name = 'a-portfolio-whose-project-folder-is-missing'

  it('is checked by itself, and names the folders to be checked on their own, as they are typed', async () => {
    await inFixtures([name, 'iwm', 'espoo'], async () => {
      const { code, report } = await machine(name)
      expect(code).toBe(1)
      expect(rulesOf(report)).toEqual(['FOLIO-01', 'FOLIO-02', 'FOLIO-03', 'FOLIO-04', 'TEXT-01'])
      expect(report.folders).toEqual(['../iwm'])
      const { out } = await runCli(['tarkista', '--project', name, ...DAY])
      const [, path = ''] = /hanke tarkista --project (\S+)/.exec(out) ?? []
      expect(path).toBe('iwm')
      expect((await runCli(['tarkista', '--project', path, '--as-of', '2029-06-30'])).code).toBe(1)
    })
  })

  it('whose folders can all be opened has nothing to say of them', async () => {
    await inFixtures(['seutukaupungit'], async () => {
      const { out } = await runCli(['tarkista', '--project', 'seutukaupungit', ...DAY])
      expect(out).not.toContain('--project')
    })
  })
})

describe('what a folder lacks', () => {
  it('measures: said where there are goals, not where there are only activities', async () => {
    await inFixtures(['espoo', 'seutu-luvut'], async () => {
      rmSync('espoo/data/mittarit.csv')
      expect(rulesOf((await machine('espoo')).report)).toContain('MEAS-06')
      expect(rulesOf((await machine('seutu-luvut')).report)).toEqual([])
    })
  })

  it('a text: said with the path that it is to be written to', async () => {
    await inFixtures(['kasvupalvelut'], async () => {
      rmSync('kasvupalvelut/texts/kuvaus/tiivistelma.md')
      const { code, report } = await machine('kasvupalvelut')
      expect(code).toBe(0)
      expect(rulesOf(report)).toEqual(['INDI-09', 'TEXT-01'])
    })
  })
})

describe('personal data', () => {
  const secrets = ['010594Y9032', '040 123 4567', 'vainamo.olematon@posti.example']

  it('in a table or in a file’s name is told of and stands in no output', async () => {
    await inFixtures(['espoo'], async () => {
      const [code = '', telephone, address] = secrets
      const table = readFileSync('espoo/data/mittarit.csv', 'utf8')
      const spoilt = table.replace('Migri', `Migri, ${telephone}, ${address}`).replace(';ei tietoa;;ei', `;${code};;ei`)
      writeFileSync('espoo/data/mittarit.csv', spoilt)
      writeFileSync(`espoo/texts/ohjelma/${code}.md`, 'Teksti.')
      const argv = ['check', '--project', 'espoo', ...DAY]
      const runs = [await runCli(argv), await runCli([...argv, '--json']), await runCli([...argv, '--out', 'out'])]
      expect(runs.map((run) => run.code)).toEqual([1, 1, 1])
      expect(JSON.parse(runs[1]?.out ?? '').findings.map(({ rule }: { rule: string }) => rule)).toContain('PART-16')
      const said = [...runs.map(({ out, err }) => out + err), ...[...contents('out').values()].map(String)]
      for (const secret of secrets) expect(said.filter((text) => text.includes(secret))).toEqual([])
    })
  })
})

describe('what cannot be run', () => {
  it('a broken hanke.yaml: line and remedy, and 2', async () => {
    await inFixtures(['espoo'], async () => {
      const text = readFileSync('espoo/hanke.yaml', 'utf8')
      writeFileSync('espoo/hanke.yaml', text.replace('budget:', 'buget:'))
      const { code, out, err } = await runCli(['tarkista', '--project', 'espoo', ...DAY])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('Tarkoititko "budget"?')
    })
  })

  it('--implementer: there are none', async () => {
    const said = await inFixtures(['espoo'], () =>
      runCli(['check', '--project', 'espoo', '--implementer', 'x', ...DAY]),
    )
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('--implementer')
  })

  it.each([['maksatus', '1'], ['indikaattorit'], ['puutteet']])('%s says what can be run instead', async (...argv) => {
    const said = await inFixtures(['espoo'], () => runCli([...argv, '--project', 'espoo', ...DAY]))
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('hanke tarkista, hanke raportti (ohjelma, luvut)')
  })
})
