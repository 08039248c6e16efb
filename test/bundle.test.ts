/** What is shipped, and what of it a command loads. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { inFolder } from './cli/folder.ts'
import { type Files, handingIn, smallProject } from './cli/small-project.ts'
import { HOURS_HEADER, workbookOf } from './read/workbook-files.ts'

const home = join(import.meta.dirname, '..')

/** Files of the bundle that a command line loads, by their names. */
const loadedBy = (...argv: readonly string[]) => loadedIn(smallProject, ...argv)

async function loadedIn(files: Files, ...argv: readonly string[]): Promise<string[]> {
  return inFolder(files, async () => {
    const listing = ['--require', join(home, 'test/list-loaded.cjs')]
    const { stderr } = await promisify(execFile)(process.execPath, [...listing, join(home, 'bin/hanke.js'), ...argv], {
      maxBuffer: 1 << 28,
    })
    return [...new Set(stderr.match(/(?<=dist\/)[\w-]+\.cjs$/gm) ?? [])]
  })
}

const textOf = (name: string) => readFileSync(join(home, 'dist', name), 'utf8')
const knowsExceljs = (name: string) => textOf(name).includes('http://schemas.openxmlformats.org/spreadsheetml')

describe('exceljs', () => {
  it('is in one chunk of the bundle', () => {
    expect(readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.cjs') && knowsExceljs(name))).toHaveLength(
      1,
    )
  })

  it.each([
    ['check', '--as-of', '2027-07-15'],
    ['check', '--out', 'tulos', '--as-of', '2027-07-15'],
    ['claim', '1', '--json', '--as-of', '2027-07-15'],
    ['rules'],
    ['explain', 'TIME-03'],
    ['--version'],
  ])('is not loaded by hanke %s', async (...argv) => {
    const loaded = await loadedBy(...argv.filter((word) => word !== undefined))
    expect(loaded).toContain('hanke.cjs')
    expect(loaded.filter(knowsExceljs)).toEqual([])
  })

  it('is not needed to read a workbook, whose reader no other project loads', async () => {
    const isReader = (name: string) => name.startsWith('read-workbook')
    expect((await loadedBy('check', '--as-of', '2027-07-15')).filter(isReader)).toEqual([])
    const workbook = workbookOf({ sheets: { Tunnit: HOURS_HEADER } })
    const loaded = await loadedIn(handingIn(workbook), 'check', '--as-of', '2027-07-15')
    expect(loaded.filter(isReader)).toHaveLength(1)
    expect(loaded.filter(knowsExceljs)).toEqual([])
  })

  it('is loaded by a claim that writes workbooks', async () => {
    const loaded = await loadedBy('claim', '1', '--as-of', '2027-07-15')
    expect(loaded.filter(knowsExceljs)).toHaveLength(1)
  })
})

describe('pdfkit', () => {
  const knowsPdfkit = (name: string) => textOf(name).includes('StructTreeRoot')

  it('is in one chunk of the bundle, with the faces beside it', () => {
    expect(readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.cjs') && knowsPdfkit(name))).toHaveLength(1)
    expect(readdirSync(join(home, 'dist/fonts')).sort()).toEqual([
      'LICENSE.txt',
      'bold.ttf',
      'boldItalic.ttf',
      'italic.ttf',
      'regular.ttf',
    ])
  })

  it.each([
    ['check', '--out', 'tulos', '--as-of', '2027-07-15'],
    ['claim', '1', '--as-of', '2027-07-15'],
    ['report', 'decision', '--json', '--as-of', '2027-07-15'],
    ['rules'],
  ])('is not loaded by hanke %s', async (...argv) => {
    const loaded = await loadedBy(...argv.filter((word) => word !== undefined))
    expect(loaded).toContain('hanke.cjs')
    expect(loaded.filter(knowsPdfkit)).toEqual([])
  })

  it('is loaded by a report that is drawn on paper', async () => {
    const loaded = await loadedBy('report', 'decision', '--as-of', '2027-07-15')
    expect(loaded.filter(knowsPdfkit)).toHaveLength(1)
  })
})

describe('a terminal', () => {
  it('is shown that work goes on', async () => {
    await inFolder(smallProject, async () => {
      const code = `Object.assign(process.stderr, { isTTY: true, cursorTo() {}, clearLine() {}, moveCursor() {} })
        process.argv = [process.argv[0], 'hanke', 'check', '--as-of', '2027-07-15']
        require(${JSON.stringify(join(home, 'bin/compiled.js'))}).load('hanke.cjs')`
      const { stderr } = await promisify(execFile)(process.execPath, ['-e', code])
      expect(stderr).toContain('Luetaan taulukoita…')
    })
  })
})

describe('what nearly every run loads', () => {
  it('stands in a few files', async () => {
    const loaded = await loadedBy('check', '--as-of', '2027-07-15')
    expect(loaded.length).toBeGreaterThan(3)
    expect(loaded.length).toBeLessThan(25)
    // The commands that read no tables do not load what the others read them with.
    const size = (names: readonly string[]) => names.reduce((sum, name) => sum + textOf(name).length, 0)
    expect(size(await loadedBy('rules'))).toBeLessThan(0.75 * size(loaded))
    expect(size(await loadedBy('--help'))).toBeLessThan(0.35 * size(loaded))
  })

  it('is ASCII, which is read without being decoded', () => {
    const read = readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.cjs'))
    expect(read.filter((name) => Math.max(...new Set(readFileSync(join(home, 'dist', name)))) > 127)).toEqual([])
  })
})

describe('compiled code', () => {
  const workbook = workbookOf({ sheets: { Tunnit: HOURS_HEADER } })

  /** Runs a command line whose process tells something of itself on standard error. @returns what it told. */
  async function told(telling: string, ...argv: readonly string[]): Promise<string> {
    return inFolder(handingIn(workbook), async () => {
      const started = `process.argv = [process.argv[0], 'hanke', ...${JSON.stringify(argv)}]
        require(${JSON.stringify(join(home, 'bin/compiled.js'))}).load('hanke.cjs')`
      const code = [process.execPath, ['-e', telling + started], { maxBuffer: 1 << 28 }] as const
      const { stderr } = await promisify(execFile)(...code).catch((ended: { code: number; stderr: string }) => {
        if (ended.code !== 1) throw ended
        return ended
      })
      return stderr
    })
  }

  it.each([['rules'], ['check', '--as-of', '2027-07-15'], ['claim', '1', '--json', '--as-of', '2027-07-15']])(
    'is taken by hanke %s',
    async (...argv) => {
      const rejected = `
      const vm = require('node:vm'), { Script } = vm
      vm.Script = class extends Script {
        constructor(source, options) { super(source, options); if (this.cachedDataRejected !== false) console.error('compiled anew: ' + options.filename) }
      }
      `
      // The door itself is not run by the build.
      expect((await told(rejected, ...argv)).match(/[\w-]+\.cjs$/gm) ?? []).toEqual(['hanke.cjs'])
    },
  )

  it.runIf(process.versions.v8.startsWith('11.'))('is taken of the modules of Node too', async () => {
    // Node keeps it for V8's own flags.
    const late = `
      const v8 = require('node:v8'), { setFlagsFromString } = v8
      let times = 0, before
      const tell = () => { if (before) console.error(...process.moduleLoadList.filter((name) => !before.has(name)).map((name) => 'late: ' + name)) }
      v8.setFlagsFromString = (flag) => {
        tell()
        setFlagsFromString(flag)
        before = times++ % 2 === 1 ? new Set(process.moduleLoadList) : undefined
      }
      process.on('exit', () => { tell(); console.error('flags were set ' + times + ' times') })
      `
    const text = await told(late, 'check', '--as-of', '2027-07-15')
    // Once for what a check is, once for its reader of workbooks.
    expect(text).toContain('flags were set 4 times')
    expect(text.match(/late: .*/g) ?? []).toEqual([])
  })
})

describe('the package', () => {
  let packed: string[] = []
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: home,
      maxBuffer: 1 << 26,
    })
    packed = (JSON.parse(stdout) as { files: { path: string }[] }[]).flatMap(({ files }) =>
      files.map(({ path }) => path),
    )
  })

  it('holds the program, the templates and the whole example', () => {
    const shipped = [
      'bin/hanke.js',
      ...under('dist').filter((path) => !path.startsWith('dist/bench/')),
      ...under('templates'),
      'fixtures/iwm/hanke.yaml',
      ...under('fixtures/iwm/data'),
    ]
    expect(shipped.filter((path) => !packed.includes(path))).toEqual([])
    expect(shipped.length).toBeGreaterThan(60)
  })

  it('holds nothing of the tests, the sources and the other fixtures', () => {
    expect(packed.filter((path) => !/^(bin|dist|templates|fixtures\/iwm)\/|^[\w.]+$/.test(path))).toEqual([])
  })

  it('runs the demo from a folder that holds nothing else', async () => {
    await inFolder({}, async (folder) => {
      for (const path of packed) {
        mkdirSync(dirname(join(folder, 'hanke', path)), { recursive: true })
        copyFileSync(join(home, path), join(folder, 'hanke', path))
      }
      const { stdout } = await promisify(execFile)(process.execPath, ['hanke/bin/hanke.js', 'demo'], { cwd: folder })
      expect(stdout).toContain('International Work Mikkeli')
      expect(readdirSync(join(folder, 'iwm/reports'))).toHaveLength(16)
      // The solver of a public report has its WebAssembly with it; the example has mistakes, so the command ends with 1.
      const asked = [
        'indicators',
        '--project',
        'iwm',
        '--quarter',
        '2027Q4',
        '--as-of',
        '2029-06-30',
        '--public',
        '--json',
      ]
      const made = await promisify(execFile)(process.execPath, ['hanke/bin/hanke.js', ...asked], {
        cwd: folder,
        maxBuffer: 1 << 26,
      }).catch((ended: { stdout: string }) => ended)
      expect(JSON.parse(made.stdout).public.hidden.length).toBeGreaterThan(100)
    })
  })
})

function under(folder: string): string[] {
  return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(home.length + 1)}/${entry.name}`)
}
