/** A defect of hanke itself tells nothing of the tables, whatever its error quotes and wherever it arises. */
import { type ExecFileException, execFile } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contents, inFolder, listing } from './folder.ts'
import { addresses, birthdays, codes, names, personalProject, telephones } from './personal-project.ts'

const asOf = ['--as-of', '2027-07-15']
const personal = [...codes, ...addresses, ...telephones, ...names, ...birthdays]
const quoted = Object.values(personalProject).map(String).join('\n')
const told = /^hanke \d+\.\d+\.\d+: hanke-ohjelmassa on vika.*\n {2}→ .*(?:\n {4}.*)?[0-9a-f]{8}\n$/

class Named extends Error {
  override name = `Error at ${codes[0]}`
}

/** What a library, the language itself, or careless code may throw. */
const thrown: readonly (readonly [string, () => never])[] = [
  ['an error that quotes all cells', () => raise(new Error(quoted))],
  ['an error with a cause', () => raise(new TypeError(addresses[0], { cause: new Error(quoted) }))],
  ['an error whose class quotes', () => raise(new Named(quoted))],
  [
    'an error whose stack quotes',
    () => raise(Object.assign(new Error(), { stack: `Error: ${quoted}\n at ${codes[0]}.js:1:1` })),
  ],
  ['a text', () => raise(quoted)],
  ['an object', () => raise({ person: codes[0], message: quoted })],
  ['nothing', () => raise(undefined)],
]

function raise(what: unknown): never {
  throw what
}

const broken: readonly (readonly [room: string, name: string, argv: readonly string[]])[] = [
  ['../../src/rules/run.ts', 'runRules', ['check', ...asOf]],
  ['../../src/rules/run.ts', 'runRules', ['claim', '1', ...asOf]],
  ['../../src/rules/run.ts', 'runRules', ['owed', '--json', ...asOf]],
  ['../../src/report/findings.ts', 'reportFindings', ['owed', ...asOf]],
  ['../../src/read/read-table.ts', 'readTable', ['check', '--json', ...asOf]],
  ['../../src/render/json.ts', 'renderJson', ['claim', '1', '--json', ...asOf]],
  ['../../src/report/map-report.ts', 'mapReport', ['map', 'data/kaupunki/osallistujat.csv']],
]

afterEach(() => {
  for (const [room] of broken) vi.doUnmock(room)
  vi.resetModules()
})

describe.each(thrown)('%s', (_, fail) => {
  it.each(broken)('in %s %s', async (room, name, argv) => {
    vi.resetModules()
    vi.doMock(room, async (original) => ({ ...(await original<object>()), [name]: fail }))
    const { runCli } = await import('./run-cli.ts')
    await inFolder(personalProject, async (folder) => {
      const before = listing(folder)
      const { code, out, err } = await runCli(argv)
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toMatch(told)
      expect(personal.filter((value) => err.includes(value))).toEqual([])
      expect(listing(folder)).toEqual(before)
    })
  })
})

describe('the program itself', () => {
  const bin = join(import.meta.dirname, '../../bin/hanke.js')
  /** Node runs the code before hanke, as it would run a defect within it. */
  const start = (before: string, argv: readonly string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const node = ['--import', `data:text/javascript,${encodeURIComponent(before)}`, bin, ...argv]
      execFile(process.execPath, node, { maxBuffer: 1 << 28 }, (error: ExecFileException | null, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      )
    })
  const failing = `throw new Error(${JSON.stringify(quoted)})`
  /** Once hanke is there. */
  const later = (code: string) =>
    `const wait = setInterval(() => { if (process.listenerCount('uncaughtException') > 0) { clearInterval(wait); ${code} } }, 1)`

  it.each([
    ['while it works', `JSON.stringify = () => { ${failing} }`],
    ['where nobody waits for it', later(failing)],
    ['in a promise that nobody waits for', later(`(async () => { ${failing} })()`)],
  ])('breaks %s', async (_, before) => {
    await inFolder(personalProject, async (folder) => {
      const files = contents(folder)
      const { code, out, err } = await start(before, ['check', '--json', ...asOf])
      expect(code).toBe(3)
      expect(err).toMatch(told)
      // Where the work was done before anything broke, its output stands.
      expect(personal.filter((value) => `${out}${err}`.includes(value))).toEqual([])
      expect(contents(folder)).toEqual(files)
    })
  })
})
