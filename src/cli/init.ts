/** `hanke init DIR`: lays a new project into a folder, with an explained decision and blank tables. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { en } from '../lang/en.ts'
import { fi, type Words } from '../lang/fi.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { tables } from '../read/tables/tables.ts'
import { type BlankFile, blankFiles, workbookFile } from '../render/blank-files.ts'
import { CannotRun } from './cannot-run.ts'
import { exitCode } from './exit-code.ts'
import { shownPath } from './open-project.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'
import { writeAll } from './write-files.ts'

export const init: Work = async (screen, options, given) => {
  const folder = resolve(given)
  testEmpty(folder)
  const files = await blankFiles(Object.values(tables), options.lang)
  makeFolder(folder)
  writeAll(files.map(({ path, content }) => ({ path: join(folder, path), content })))

  const words = wordsOf(options.lang).init
  const { color } = paperOf(screen, options)
  const shown = shownPath(folder)
  const values = { workbook: workbookFile(options.lang), folder: /\s/.test(shown) ? `"${shown}"` : shown }
  screen.out(`${filled(words.made, { folder: shown })}\n\n`)
  for (const [name, meaning] of told(files, options.lang)) screen.out(`  ${color.bold(name.padEnd(20))}${meaning}\n`)
  const steps = words.steps.map((step, at) => `  ${at + 1}. ${filled(step, values)}\n`)
  screen.out(`\n${words.next}\n${steps.join('')}`)
  return exitCode.clean
}

/** What is in the folder, a line a file or an implementer's folder. */
function told(files: readonly BlankFile[], lang: Lang): [name: string, meaning: string][] {
  const words = wordsOf(lang).init
  const ofTables = {
    tables: Object.values(tables)
      .map(({ name }) => `${name[lang]}.csv`)
      .join(', '),
  }
  const folders = new Set(files.map(({ path }) => dirname(path)).filter((path) => path !== '.'))
  return [
    ['hanke.yaml', words.files.decision],
    ['hanke.schema.json', words.files.schema],
    [workbookFile(lang), words.files.workbook],
    ...[...folders].map((path): [string, string] => [`${path}/`, filled(words.files.folder, ofTables)]),
  ]
}

/** What a system or Git leaves in a folder that its owner calls empty. */
const NOTHING = /^(\.git|\.DS_Store|desktop\.ini|Thumbs\.db)$/i

/** @throws CannotRun where the folder holds something: nothing of anyone's is ever written over. */
function testEmpty(folder: string): void {
  const shown = shownPath(folder)
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw saying('isFile', 'otherFolder', { folder: shown })
  if (existsSync(join(folder, 'hanke.yaml'))) throw saying('holdsProject', 'otherFolder', { folder: shown })
  const [file] = contents(folder).filter((name) => !NOTHING.test(name))
  if (file !== undefined) throw saying('holdsFiles', 'otherFolder', { folder: shown, file })
}

function contents(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw saying('noFolder', 'noFolderRemedy', { folder: shownPath(folder) })
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw saying('noFolder', 'noFolderRemedy', { folder: shownPath(folder) })
  }
}

type Sentence = 'isFile' | 'holdsProject' | 'holdsFiles' | 'noFolder' | 'noFolderRemedy' | 'otherFolder'

function saying(what: Sentence, remedy: Sentence, values: Readonly<Record<string, string>>): CannotRun {
  const both = (id: Sentence) => ({ fi: said(fi, id, values), en: said(en, id, values) })
  return new CannotRun(both(what), both(remedy))
}

function said({ init: words }: Words, id: Sentence, values: Readonly<Record<string, string>>): string {
  return filled(words[id], values)
}
