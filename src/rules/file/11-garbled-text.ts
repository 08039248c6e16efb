// A name that was decoded wrongly on its way is another name: the same person or task would be counted as two.
import { fact } from '../../lang/fact.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import type { Project } from '../../project/project.ts'
import type { Column } from '../../read/column.ts'
import { type GarbledWord, garbledWords, marks } from '../../read/garbled.ts'
import { columnNamed } from '../../read/header.ts'
import { shownValue } from '../../read/shown-value.ts'
import type { SourceFile } from '../../read/source-file.ts'
import { columnOf, type Table } from '../../read/table.ts'
import { anyTableIds, type TableDefinition } from '../../read/tables/definition.ts'
import { anyTables as definitions } from '../../read/tables/tables.ts'
import type { Checked, FileRule, Hit, Verdict } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import { hasSureHeader, headerCell } from './header-cell.ts'

const mended = {
  message: {
    fi: 'Kirjaimia on rikkoutunut, kun tiedosto on avattu väärällä merkistöllä: ”{actual}” on luultavasti ”{probable}”.',
    en: 'Letters were broken when the file was opened in a wrong encoding: “{actual}” is probably “{probable}”.',
  },
  fix: {
    fi: 'Korjaa sana Excelissä (Etsi ja korvaa) ja tallenna muodossa CSV UTF-8, tai pyydä tiedosto uudelleen siitä ohjelmasta, jolla se on tehty.',
    en: 'Correct the word in Excel (Find and Replace) and save as CSV UTF-8, or ask for the file again from the program that made it.',
  },
}

export default {
  id: 'FILE-11',
  severity: 'warning',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Rikkoutunutta nimeä tai tunnusta ei tunnisteta samaksi')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tekstin ääkkösten on oltava ehjät', en: 'The letters of a text shall be whole' },
    ...mended,
    why: {
      fi: 'Rikkoutunut nimi tai tehtävä on ohjelmalle eri nimi tai tehtävä, ja maksatuksen liitteissä se näyttää virheeltä.',
      en: 'A broken name or task is another name or task to the program, and in a claim’s attachments it looks like a mistake.',
    },
    example: { fi: 'Kuvauksessa on ”HÃ¤meen” tai ”H?meen”.', en: 'A description says “HÃ¤meen” or “H?meen”.' },
  },
  variants: {
    mended,
    lost: {
      message: {
        fi: 'Kirjaimia on kadonnut, kun tiedosto on avattu väärällä merkistöllä: ”{actual}”.',
        en: 'Letters were lost when the file was opened in a wrong encoding: “{actual}”.',
      },
      fix: {
        fi: 'Kirjoita puuttuvat kirjaimet Excelissä ja tallenna muodossa CSV UTF-8, tai pyydä tiedosto uudelleen siitä ohjelmasta, jolla se on tehty.',
        en: 'Type the missing letters in Excel and save as CSV UTF-8, or ask for the file again from the program that made it.',
      },
    },
  },
  check: ({ handedIn: { tables, sources }, project }) => {
    const known = project === null ? [] : wordsOf(project)
    const parts = [
      ...anyTableIds.map((id) => inHeaders(sources[id] ?? [], definitions[id], known)),
      ...(Object.values(tables) as unknown as (Table | undefined)[]).map((table) => inCells(table, known)),
    ]
    return {
      checked: parts.reduce((sum, { checked }) => sum + checked, 0),
      hits: parts.flatMap(({ hits }) => hits),
    }
  },
} satisfies FileRule

/** One finding a file and variant, with all its header cells. */
function inHeaders(files: readonly SourceFile[], definition: TableDefinition, known: readonly string[]): Checked {
  const hits = files.flatMap((source) => {
    // The first row of people whose file has no header is not told of.
    if (definition.isOfPeople && !hasSureHeader(source, definition)) return []
    const cells = (source.header?.cells ?? []).flatMap((cell, index) => {
      const verdict = verdictOn(garbledHeader(cell, definition) ?? garbledWords(cell, known))
      return verdict === undefined ? [] : [{ index, ...verdict }]
    })
    return ['mended', 'lost'].flatMap((variant): Hit[] => {
      const own = cells.filter((cell) => cell.variant === variant)
      const probable = own.flatMap(({ each }) => each.probable ?? [])
      const facts = { actual: own.map(({ actual }) => actual), ...(variant === 'mended' ? { probable } : {}) }
      return own.length === 0
        ? []
        : [{ spots: own.map(({ index }) => headerCell(source, index, definition)), facts, variant }]
    })
  })
  return { checked: files.reduce((sum, { header }) => sum + (header?.cells.length ?? 0), 0), hits }
}

/** A header of ours that was recognised although letters of it are lost. */
function garbledHeader(cell: string, definition: TableDefinition): GarbledWord[] | undefined {
  const id = /[?\ufffd]/.test(cell) ? columnNamed(cell, definition) : undefined
  return id === undefined ? undefined : [{ word: cell.trim(), probable: columnOf(definition, id)?.header.fi ?? null }]
}

/** Free texts and ids, but none of people's; a word of a list that is not allowed is FILE-07's, which suggests the right one. */
function inCells(table: Table | undefined, known: readonly string[]): Checked {
  const hits: Hit[] = []
  let checked = 0
  if (table?.definition.isOfPeople) return { checked, hits }
  for (const [id, column] of Object.entries<Column<unknown>>(table?.columns ?? {})) {
    const definition = table?.definition.columns[id]
    if (table === undefined || definition?.cell.format !== 'text' || definition.personal) continue
    checked += table.rows
    const verdicts = new Verdicts(table, id)
    const numberOf = new Map<number, number>()
    const isHidden = (text: string): boolean => shownValue(table.definition, id, text) === MASK
    for (const code of column.holding(marks)) {
      const text = column.textOf(code)
      const verdict = verdictOn(garbledWords(text, known), isHidden(text))
      if (verdict !== undefined) numberOf.set(code, verdicts.number(verdict, text))
    }
    if (numberOf.size === 0) continue
    for (let row = 0; row < table.rows; row++) {
      const number = numberOf.get(column.codes[row] as number)
      if (number !== undefined) verdicts.take(row, number)
    }
    hits.push(...verdicts.hits())
  }
  return { checked, hits }
}

type Told = Verdict & Required<Pick<Verdict, 'actual' | 'each' | 'variant'>>

/** @param isHidden where the words are somebody's name: then nothing is said of them, nor what they probably were. */
function verdictOn(words: readonly GarbledWord[], isHidden = false): Told | undefined {
  if (words.length === 0) return undefined
  if (isHidden) return { actual: fact.text(MASK), each: {}, variant: 'lost' }
  const mendable = words.filter(({ probable }) => probable !== null)
  const shown = mendable.length > 0 ? mendable : words
  const listed = (list: readonly (string | null)[]) => fact.text([...new Set(list)].slice(0, 3).join(' '))
  const actual = listed(shown.map(({ word }) => word))
  if (mendable.length === 0) return { actual, each: {}, variant: 'lost' }
  return { actual, each: { probable: listed(mendable.map(({ probable }) => probable)) }, variant: 'mended' }
}

/** Names and tasks of the decision, which the tables write too. */
function wordsOf({ name, municipalities, workPackages, implementers }: Project): string[] {
  return [
    ...[name, ...municipalities, ...workPackages.map((one) => one.name)],
    ...implementers.flatMap((one) => [one.name, ...one.staff.flatMap(({ id, task }) => [id, task])]),
  ]
}
