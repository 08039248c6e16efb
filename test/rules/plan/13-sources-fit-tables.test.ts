import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { Source } from '../../../src/project/source.ts'
import rule from '../../../src/rules/plan/13-sources-fit-tables.ts'
import { dossierOf, project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const found = async (...sources: Partial<Source>[]) =>
  (await tryRule(rule, { project: project({ sources: sources.map((one) => source(one)) }) })).map(
    ({ finding: { spots, variant }, severity, message }) => {
      const [spot] = spots
      return [spot !== undefined && 'key' in spot ? spot.key.join('.') : '', variant, severity, message]
    },
  )
const places = async (...sources: Partial<Source>[]) =>
  (await found(...sources)).map(([key, variant]) => [key, variant])

describe('PLAN-13: a source shall name a table and columns that exist', () => {
  it('passes on names in Finnish, in English and by id, whatever their case', async () => {
    expect(
      await found(
        { table: 'Tyoaika', columns: { henkilö: 'a', DATE: 'b', hours: 'c', workPackage: 'd', 'työ paketti': 'e' } },
        { implementer: 'b', constants: { laji: 'työ', date: '1.9.2026' }, values: { kind: { x: 'leave', y: '' } } },
      ),
    ).toEqual([['sources.0.columns.työ paketti', 'column-twice', 'stop', expect.any(String)]])
  })

  it('suggests the nearest name', async () => {
    expect(await found({ columns: { tunit: 'Kesto' } })).toEqual([
      [
        'sources.0.columns.tunit',
        'near',
        'stop',
        'Lähteessä on tuntematon nimi tai arvo ”tunit”. Lähdettä ei käytetty.',
      ],
    ])
  })

  it.each<[string, Partial<Source>, [string, string | null]]>([
    ['an implementer', { implementer: 'kaupunki' }, ['sources.0.implementer', 'unknown-implementer']],
    ['a table', { table: 'palkkalista' }, ['sources.0.table', 'unknown-table']],
    ['a column', { values: { palkkaryhmä: {} } }, ['sources.0.values.palkkaryhmä', null]],
    [
      'a constant and a header for one column',
      { columns: { hours: 'h' }, constants: { tunnit: '7' } },
      ['sources.0.constants.tunnit', 'column-twice'],
    ],
    ['a constant that no cell may hold', { constants: { hours: '7.5' } }, ['sources.0.constants.hours', 'not-a-value']],
    [
      'a value that no cell may hold',
      { values: { kind: { '300': 'vapaalla' } } },
      ['sources.0.values.kind.300', 'not-a-value'],
    ],
    [
      'a sum that the table does not have',
      { expect: { rows: null, hours: null, amount: cents(1) } },
      ['sources.0.expect.amount', 'not-summed'],
    ],
  ])('fires on %s', async (_, one, expected) => {
    expect(await places(one)).toEqual([expected])
  })

  it('fires on the second source of one table', async () => {
    expect(await places({}, { table: 'tyoaika' }, { table: 'costs' })).toEqual([['sources.1.table', 'source-twice']])
  })

  it('keeps a source with a mistake from being used', async () => {
    const sources = [source({ constants: { person: 'A1', hour: '7' } })]
    const { handedIn } = await dossierOf({
      project: project({ sources }),
      files: { 'tyoaika.csv': 'päivä;tunnit\n1.9.2026;7\n' },
    })
    expect(handedIn[0]?.mappings).toEqual({})
    expect(handedIn[0]?.tables.hours).toBeUndefined()
  })
})
