/** `hanke init DIR`: lays a new project, programme or portfolio into a folder, explained, with blank tables and a guide to its texts. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { en } from '../lang/en.ts'
import { fi, type Words } from '../lang/fi.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { type Kind, kinds } from '../project/kind.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { type BlankFile, blankFiles, blankTables, workbookFile } from '../render/blank-files.ts'
import { textsGuideFile } from '../render/blank-texts.ts'
import { CannotRun } from './cannot-run.ts'
import { exitCode } from './exit-code.ts'
import { narrow, narrowed } from './narrow.ts'
import { shownPath } from './open-project.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'
import { writeAll } from './write-files.ts'

export const init: Work = async (screen, options, given) => {
  const folder = resolve(given)
  const kind = kindAsked(options.kind)
  testEmpty(folder)
  const files = await blankFiles(kind, options.lang)
  makeFolder(folder)
  writeAll(files.map(({ path, content }) => ({ path: join(folder, path), content })))

  const words = wordsOf(options.lang).init
  const { color } = paperOf(screen, options)
  const shown = shownPath(folder)
  const values = {
    workbook: workbookFile(options.lang),
    guide: textsGuideFile(options.lang),
    folder: /\s/.test(shown) ? `"${shown}"` : shown,
  }
  screen.out(`${narrow(filled(words.made[kind], { folder: shown }))}\n\n`)
  for (const [name, meaning] of told(files, kind, options.lang)) {
    const head = `  ${name.padEnd(20)}`
    const [first = '', ...rest] = narrowed(meaning, head)
    screen.out(`${color.bold(head)}${[first.slice(head.length), ...rest].join('\n')}\n`)
  }
  const next: readonly string[] = kind === 'project' ? words.steps : words.stepsOfOthers[kind]
  const steps = next.map((step, at) => `  ${at + 1}. ${filled(step, values)}\n`)
  screen.out(`\n${words.next}\n${narrow(steps.join(''))}`)
  return exitCode.clean
}

/** What is in the folder, a line a file or an implementer's folder. */
function told(files: readonly BlankFile[], kind: Kind, lang: Lang): [name: string, meaning: string][] {
  const { files: words } = wordsOf(lang).init
  const { own, common } = blankTables(kind)
  const listed = (all: readonly TableDefinition[]) => ({
    tables: all.map(({ name }) => `${name[lang]}.csv`).join(', '),
  })
  const folders = new Set(files.map(({ path }) => dirname(path)).filter((path) => path.startsWith('data/')))
  const hasTables = own.length + common.length > 0
  return [
    ['hanke.yaml', kind === 'project' ? words.decision : words[kind]],
    ['hanke.schema.json', words.schema],
    ...(hasTables ? [[workbookFile(lang), words.workbook] satisfies [string, string]] : []),
    ...[...folders].map((path): [string, string] => [`${path}/`, filled(words.folder, listed(own))]),
    ...(common.length === 0
      ? []
      : [
          ['data/', filled(kind === 'project' ? words.common : words.commonProgramme, listed(common))] satisfies [
            string,
            string,
          ],
        ]),
    [textsGuideFile(lang), words.texts],
  ]
}

/** As it is written in `hanke.yaml`, or as people call it in either language. @throws CannotRun where there is none such. */
function kindAsked(given: string | undefined): Kind {
  const typed = (given ?? 'project').trim().toLowerCase()
  const found = kinds.find((kind) => [kind, fi.init.kindNames[kind], en.init.kindNames[kind]].includes(typed))
  if (found !== undefined) return found
  const list = (words: Words) => kinds.map((kind) => words.init.kindNames[kind]).join(', ')
  throw new CannotRun(
    { fi: filled(fi.init.unknownKind, { given: typed }), en: filled(en.init.unknownKind, { given: typed }) },
    {
      fi: filled(fi.init.unknownKindRemedy, { list: list(fi) }),
      en: filled(en.init.unknownKindRemedy, { list: list(en) }),
    },
  )
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
