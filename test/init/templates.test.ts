/** The blank tables and the data dictionary in `templates/` are made from the definitions: HANKE_ACCEPT=1 writes them anew. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { readTable } from '../../src/read/read-table.ts'
import { allTables as all } from '../../src/read/tables/tables.ts'
import { blankCsv } from '../../src/render/blank-csv.ts'
import { dataDictionary } from '../../src/render/blank-dictionary.ts'
import { expectGolden } from '../golden.ts'
import { sampleText } from './samples.ts'

const pages = { fi: 'tietohakemisto.md', en: 'data-dictionary.md' } as const
const cases = langs.flatMap((lang) => all.map((table) => ({ lang, table, name: `${table.name[lang]}.csv` })))

describe('templates', () => {
  it.each(cases)('$name is up to date', ({ lang, table, name }) => {
    expectGolden(`templates/${name}`, blankCsv(table, lang))
  })

  it.each(langs)('the data dictionary in %s is up to date', (lang) => {
    expectGolden(`templates/${pages[lang]}`, dataDictionary(all, lang))
  })

  it('holds no blank table that the definitions no longer know', () => {
    const known = cases.map(({ name }) => name).sort()
    expect(
      readdirSync('templates')
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    ).toEqual(known)
  })
})

describe('a blank table', () => {
  it.each(cases)('$name opens in columns in Finnish Excel', ({ lang, table }) => {
    const text = blankCsv(table, lang)
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.trim().split(';')).toHaveLength(Object.keys(table.columns).length)
  })

  it.each(cases)('$name, filled, reads back', async ({ lang, table, name }) => {
    const columns = Object.values(table.columns)
    const filled = `${blankCsv(table, lang)}${columns.map(sampleText).join(';')}\r\n`
    const read = await readTable(table, [{ path: `data/a/${name}`, bytes: () => Buffer.from(filled) }])
    expect(read.sources[0]).toMatchObject({ rows: 1, refusals: [], ignored: [], encoding: 'utf-8-bom', delimiter: ';' })
    for (const [id, column] of Object.entries(read.table.columns)) {
      expect(column.trouble(0), id).toBeUndefined()
      expect(column.value(0), id).toBeDefined()
    }
  })
})
