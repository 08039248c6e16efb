/** The files that the figures come from, with hashes that tell a changed file from the one that was read. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { Input } from '../report.ts'
import type { Sheet } from '../sheet.ts'
import { count, emptyList, text } from './cells.ts'

/** The column that says whether a file was read. */
export const READ = 'E'
const COLUMNS = 6

/** What any report tells of what it read. */
interface WithInputs {
  readonly inputs: readonly Input[]
  readonly lang: Lang
  /** Of `hanke.yaml`, whatever it describes. */
  readonly project: { readonly sha256: string | null }
}

export function inputsSheet({ inputs, lang, project }: WithInputs): Sheet {
  const { inputs: words, tabs } = wordsOf(lang).sheets
  return {
    id: 'inputs',
    tab: tabs.inputs,
    title: words.title,
    notes: project.sha256 === null ? [] : [`hanke.yaml: ${words.sha256} ${project.sha256}`],
    columns: [
      { header: words.file, kind: 'text', width: 38 },
      { header: words.rows, kind: 'number', width: 10 },
      { header: words.encoding, kind: 'text', width: 15, spare: true },
      { header: words.delimiter, kind: 'text', width: 11, spare: true },
      { header: words.read, kind: 'text', width: 12 },
      { header: words.sha256, kind: 'text', width: 68, spare: true },
    ],
    rows:
      inputs.length === 0
        ? [emptyList(words.none, COLUMNS)]
        : inputs.map(({ path, rows, encoding, delimiter, sheet, read, sha256 }) => [
            text(path),
            count(rows),
            text(sheet === null ? encoding : filled(words.sheet, { sheet })),
            text(delimiter === '\t' ? words.tab : (delimiter ?? '')),
            text(read ? words.yes : words.no, read ? {} : { status: 'error' }),
            text(sha256),
          ]),
  }
}
