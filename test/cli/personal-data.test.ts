/** Every command over a project full of personal data: none of it stands in any byte of what is printed or written. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { withoutPersonal } from '../../src/lang/personal-text.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { plain, textsOf } from './everything-said.ts'
import { contents, inFolder } from './folder.ts'
import { addresses, birthdays, codes, names, personalProject, telephones } from './personal-project.ts'
import { runCli } from './run-cli.ts'

const asOf = ['--as-of', '2027-07-15']
const dataFiles = Object.keys(personalProject).filter((path) => path.startsWith('data/'))

/** Command → the words after it, of each run. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  demo: [['esimerkki']],
  init: [['uusi']],
  check: [asOf, [...asOf, '--out', 'tarkistus'], [...asOf, '--implementer', 'koulu'], []],
  claim: [
    ['1', ...asOf],
    ['2', ...asOf, '--implementer', 'kaupunki'],
  ],
  owed: [asOf, [...asOf, '--implementer', 'koulu']],
  indicators: [
    ['--quarter', '2027Q1', ...asOf],
    ['--until', '2027-07-15', ...asOf],
    ['--quarter', '2027Q2', '--public', ...asOf],
  ],
  report: ['päätös', 'seuranta 1', 'seuranta 2', 'kuvaus', 'luvut'].map((words) => [...words.split(' '), ...asOf]),
  map: dataFiles.flatMap((path) => [[path], [path, '--table', 'participants'], [path, '--table', 'hours']]),
  rules: [[]],
  explain: catalogue.map(({ id }) => [id]),
}

interface Run {
  readonly argv: readonly string[]
  readonly code: number
  readonly err: string
  readonly texts: ReadonlyMap<string, string>
}

const all: Run[] = []
let secret = ''

beforeAll(async () => {
  const commands = commandNames()
  await inFolder(personalProject, async (folder) => {
    for (const lang of ['fi', 'en'])
      for (const json of [[], ['--json']])
        for (const command of commands)
          for (const words of runs[command] ?? []) {
            // A folder is laid only once.
            const laid = command === 'init' ? [`uusi-${lang}${json}`] : words
            const argv = [command, ...laid, '--lang', lang, ...json]
            const { code, out, err } = await runCli(argv)
            const texts = new Map([
              ['stdout', out],
              ['stderr', err],
            ])
            all.push({ argv, code, err, texts })
          }
    const written = new Map([...contents(folder)].filter(([path]) => !(path in personalProject) && !isExample(path)))
    if (existsSync(join(folder, '.hanke/secret'))) secret = readFileSync(join(folder, '.hanke/secret'), 'utf8').trim()
    all.push({ argv: ['the files'], code: 0, err: '', texts: textsOf(written) })
  })
}, 600_000)

const commandNames = () =>
  program('fi', { ...silent, out: () => {}, err: () => {} }, '', { exitCode: 0 }).commands.map((one) => one.name())
const silent = { columns: 80, isTerminal: false, showsProgress: false }

/** The example that `demo` lays and what `init` makes are no outputs of this project; their reports are. */
function isExample(path: string): boolean {
  return path.startsWith('.hanke/') || /^esimerkki\/(data\/|texts\/|hanke\.yaml$|\.hanke\/)/.test(path)
}

describe('what a project full of personal data says', () => {
  it('is said by every command that hanke has', () => {
    expect(commandNames().filter((name) => !(name in runs))).toEqual([])
    expect(all.length).toBeGreaterThan(400)
    expect([...(all.at(-1)?.texts.keys() ?? [])].filter((path) => path.includes('.xlsx xl/')).length).toBeGreaterThan(
      50,
    )
  })

  it('is said in spite of it: nothing is refused, and nothing breaks', () => {
    for (const { argv, code, err } of all) {
      const line = argv.join(' ')
      expect([line, code === 0 || code === 1 || argv[0] === 'map']).toEqual([line, true])
      expect([line, /henkilötieto|personal data/.test(err)]).toEqual([line, false])
    }
  })

  it.each([
    ['identity codes', codes],
    ['e-mail addresses', addresses],
    ['names', names],
    ['birthdays', birthdays],
  ])('holds no %s', (_, values) => {
    const forbidden = values.map((value) => [value, pattern(value)] as const)
    for (const { argv, texts } of all)
      for (const [where, text] of texts) {
        const said = plain(text)
        for (const [value, found] of forbidden) if (found.test(said)) expect(told(argv, where, said, found)).toBe(value)
      }
  })

  it('holds no telephone numbers, however their digits are parted', () => {
    const digits = telephones.map((number) => number.replace(/\D/g, ''))
    for (const { argv, texts } of all)
      for (const [where, text] of texts) {
        const said = text.replace(/\D/g, '')
        expect([argv.join(' '), where, digits.filter((number) => said.includes(number))]).toEqual([
          argv.join(' '),
          where,
          [],
        ])
      }
  })

  it('holds nothing that looks personal, nor the secret of the pseudonyms', () => {
    for (const { argv, texts } of all)
      for (const [where, text] of texts) {
        expect([argv.join(' '), where, withoutPersonal(text) === text]).toEqual([argv.join(' '), where, true])
        expect(secret !== '' && text.includes(secret)).toBe(false)
      }
  })

  it('still points at the cells, with the value masked', () => {
    const { texts } = all.find(({ argv }) => argv[0] === 'check' && argv.includes('--json')) as Run
    const { findings } = JSON.parse(texts.get('stdout') ?? '')
    const places = findings.flatMap(({ places }: { places: { value: string | null }[] }) => places)
    expect(places.filter(({ value }: { value: string | null }) => value?.includes('•••')).length).toBeGreaterThan(10)
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule)).size).toBeGreaterThan(20)
  })
})

/** Digits and letters alone: not in the middle of a longer number or of a hash. */
function pattern(value: string): RegExp {
  const text = plain(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return /^\d+$/.test(value)
    ? new RegExp(`(?<![\\p{L}\\p{N}.,-])${text}(?![\\p{L}\\p{N}])`, 'u')
    : new RegExp(text, 'u')
}

function told(argv: readonly string[], where: string, said: string, found: RegExp): string {
  const at = said.search(found)
  return `${argv.join(' ')}: ${where}: …${said.slice(Math.max(0, at - 60), at + 60)}…`
}
