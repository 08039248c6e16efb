/** The command line as people and scripts type it: exit codes, streams, aliases, and options anywhere. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding, type Files, handingIn, smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15'] as const
const run = (argv: readonly string[], files: Files = smallProject) => inFolder(files, () => runCli(argv))
const refused = handingIn('henkilö;päivä\r\nA1;8.1.2027\r\n')
const unreadable = handingIn('henkilö;päivä;tunnit\r\nA1;8.1.2027;7.25\r\n')

describe('the exit code', () => {
  it.each<readonly [number, string, readonly string[], Files]>([
    [0, 'no finding of severity error or stop', ['check', ...asOf], smallProject],
    [1, 'a finding of severity error', ['check', ...asOf], unreadable],
    [1, 'a finding of severity stop', ['check', ...asOf], refused],
    [1, 'a claim with a finding of severity error', ['claim', '1', '--json', ...asOf], unreadable],
    [
      0,
      'a finding only at an implementer that was not asked for',
      ['check', '--implementer', 'koulu', ...asOf],
      refused,
    ],
    [2, 'no project', ['check'], {}],
    [2, 'no such command', ['tee'], smallProject],
    [0, 'a list of the rules', ['rules'], {}],
    [0, 'help', ['--help'], {}],
    [0, 'the version', ['--version'], {}],
  ])('is %i: %s', async (code, _, argv, files) => {
    expect(await run(argv, files)).toMatchObject({ code })
  })
})

describe('the streams', () => {
  it.each([['check'], ['claim', '1'], ['rules'], ['explain', 'TIME-03']])(
    '--json puts JSON and nothing else on stdout, and no file anywhere: %s %s',
    async (...command) => {
      await inFolder(smallProject, async (folder) => {
        const before = listing(folder)
        const { out, err } = await runCli([...command.filter((word) => word !== undefined), '--json', ...asOf])
        expect(JSON.parse(out)).toHaveProperty('schema')
        expect(err).toBe('')
        expect(listing(folder)).toEqual(before)
      })
    },
  )

  it('human text goes to stdout', async () => {
    expect(await run(['check', ...asOf])).toMatchObject({ err: '', out: expect.stringContaining('Esimerkkihanke') })
  })

  it('what keeps hanke from running goes to stderr, with --json too', async () => {
    expect(await run(['check', '--json'], {})).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^hanke: /),
    })
  })

  it('help is in one language, with the words that its explanations use', async () => {
    const commands = ['demo', 'init', 'check', 'map', 'claim', 'report', 'indicators', 'owed', 'rules', 'explain']
    const helpIn = async (lang: string) => {
      let all = ''
      for (const argv of [[], ...commands.map((name) => [name])])
        all += (await run([...argv, '--help', '--lang', lang], {})).out
      return all
    }
    const fi = await helpIn('fi')
    for (const term of ['[valinnat]', '--project <KANSIO>', 'alusta', '<TIEDOSTO>', '<LAJI>', '--as-of <PÄIVÄ>'])
      expect(fi).toContain(term)
    expect(fi).not.toMatch(/[<[](options|command|DIR|FOLDER|FILE|KIND|DATE|TABLE|QUARTER|RULE)[\]>]/)
    expect(fi).toMatch(/Käyttö: hanke map\|kartoita \[valinnat\] <TIEDOSTO>\n/)
    expect(await helpIn('en')).toContain('--project <DIR>')
    expect(await run(['map'], {})).toMatchObject({ code: 2, err: expect.stringContaining('(TIEDOSTO)') })
  })

  it('help goes to stdout, also where no command is given', async () => {
    expect(await run([], {})).toMatchObject({ code: 0, out: expect.stringContaining('Käyttö: hanke'), err: '' })
    expect(await run(['--lang', 'en'], {})).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: hanke'),
      err: '',
    })
    expect(await run(['help', 'claim'], {})).toMatchObject({ code: 0, out: expect.stringContaining('hanke claim') })
  })
})

describe('a command', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ['tarkista', ...asOf],
      ['check', ...asOf],
    ],
    [
      ['maksatus', '1', '--json', ...asOf],
      ['claim', '1', '--json', ...asOf],
    ],
    [['säännöt'], ['rules']],
    [['saannot'], ['rules']],
    [
      ['selitä', 'TIME-03'],
      ['explain', 'TIME-03'],
    ],
    [
      ['selita', 'time-03'],
      ['explain', 'TIME-03'],
    ],
  ])('has its Finnish name, with and without dots: %j', async (alias, command) => {
    const said = await run(alias)
    expect(said).toEqual(await run(command))
    expect(said.out).not.toBe('')
  })

  it('takes its options before it, after it, and with an equals sign', async () => {
    const after = await run(['check', '--lang', 'en', '--json', ...asOf])
    expect(await run(['--lang', 'en', '--json', ...asOf, 'check'])).toEqual(after)
    expect(await run(['--json', 'check', '--lang=en', '--as-of=2027-07-15'])).toEqual(after)
    expect(JSON.parse(after.out)).toMatchObject({ lang: 'en', asOf: '2027-07-15' })
  })

  it('speaks Finnish unless it is asked for English', async () => {
    expect((await run(['check', ...asOf])).out).toContain('Tarkistus')
    expect((await run(['check', '--lang', 'en', ...asOf])).out).toContain('Files read')
    expect(await run(['check', '--lang', 'sv'])).toMatchObject({ code: 2, err: expect.stringContaining('sv') })
  })

  it('takes a day as the tables do, 15.7.2027, and calls it 2027-07-15', async () => {
    expect(JSON.parse((await run(['check', '--json', '--as-of', '15.7.2027'])).out)).toMatchObject({
      asOf: '2027-07-15',
    })
  })

  it('reports only the implementers that are asked for, in the decision’s order, each once', async () => {
    const both = ['--implementer', 'koulu', '--implementer', 'kaupunki', '--implementer', 'koulu']
    const idsOf = async (argv: readonly string[]): Promise<unknown[]> => {
      const { implementers } = JSON.parse((await run(['claim', '1', '--json', ...asOf, ...argv])).out)
      return implementers.map(({ id }: { id: string }) => id)
    }
    expect(await idsOf(both)).toEqual(['kaupunki', 'koulu'])
    expect(await idsOf(['--implementer', 'koulu'])).toEqual(['koulu'])
    expect(await idsOf([])).toEqual(['kaupunki', 'koulu'])
  })
})

describe('the project', () => {
  it('is the nearest folder above with a hanke.yaml', async () => {
    await inFolder({ ...smallProject, 'data/kaupunki/vanhat/': '' }, async () => {
      const here = await runCli(['check', '--json', ...asOf])
      process.chdir('data/kaupunki/vanhat')
      expect(await runCli(['check', '--json', ...asOf])).toEqual(here)
      expect(here.code).toBe(0)
    })
  })

  it('may be named by its folder or by its hanke.yaml', async () => {
    const there = Object.fromEntries(Object.entries(smallProject).map(([path, text]) => [`Oma hanke/${path}`, text]))
    const named = await run(['check', '--json', '--project', 'Oma hanke', ...asOf], there)
    expect(named.code).toBe(0)
    expect(await run(['check', '--json', '--project', 'Oma hanke/hanke.yaml', ...asOf], there)).toEqual(named)
  })

  it.each(['utf16le', 'latin1'] as const)('keeps the ä of a hanke.yaml that Notepad saved in %s', async (encoding) => {
    const text = (smallProject['hanke.yaml'] as string).replace('Esimerkkihanke', 'Työllä elämään')
    const mark = encoding === 'utf16le' ? '\uFEFF' : ''
    const files = { ...smallProject, 'hanke.yaml': Buffer.from(mark + text, encoding) }
    expect(JSON.parse((await run(['check', '--json', ...asOf], files)).out)).toMatchObject({
      project: { name: 'Työllä elämään' },
    })
  })

  it('whose decision has hundreds of mistakes gets the first forty of them and the count of the rest', async () => {
    const wrong = Array.from({ length: 300 }, (_, at) => `virhe${at}: 1\n`).join('')
    const { code, err } = await run(
      ['check'],
      deciding((yaml) => yaml + wrong),
    )
    expect(code).toBe(2)
    expect(err.match(/^ {2}Rivi/gm)).toHaveLength(40)
    expect(err).toContain('(kohtia: 300)')
    expect(err).toContain('260')
  })
})

describe('colour', () => {
  const onTerminal = (argv: readonly string[]) =>
    inFolder(smallProject, () => runCli(argv, { columns: 80, isTerminal: true }))
  const esc = String.fromCharCode(27)
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('is for terminals, unless --no-color or NO_COLOR says no', async () => {
    vi.stubEnv('NO_COLOR', '')
    const coloured = await onTerminal(['check', ...asOf])
    expect(coloured.out).toContain(esc)
    const plain = coloured.out.replace(new RegExp(`${esc}\\[\\d+m`, 'g'), '')
    expect((await onTerminal(['check', '--no-color', ...asOf])).out).toBe(plain)
    expect((await run(['check', ...asOf])).out).toBe(plain)
    vi.stubEnv('NO_COLOR', '1')
    expect((await onTerminal(['check', ...asOf])).out).toBe(plain)
  })

  it('never enters JSON', async () => {
    expect((await onTerminal(['check', '--json', ...asOf])).out).not.toContain(esc)
  })
})
