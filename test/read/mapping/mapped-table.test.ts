/** A whole export read by its source: what becomes of headers, constants, codes and rows, and which addresses are kept. */
import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/project/source.ts'
import type { Column } from '../../../src/read/column.ts'
import { dossierOf, project } from '../../rules/bench.ts'
import { skipping, source } from '../../rules/source.ts'

async function read(changes: Partial<Source>, files: Record<string, string>) {
  const dossier = await dossierOf({ project: project({ sources: [source(changes)] }), files })
  const [handedIn] = dossier.handedIn
  const table = handedIn?.tables.hours
  const values = (id: string): unknown[] => {
    const columns: Readonly<Record<string, Column<unknown>>> = { ...table?.columns }
    return Array.from({ length: table?.rows ?? 0 }, (_, row) => columns[id]?.value(row))
  }
  return { dossier, table, sources: handedIn?.sources.hours ?? [], values }
}

describe('a mapped file', () => {
  it('gives our columns under their headers, and keeps their addresses', async () => {
    const { table, values } = await read(
      { columns: { person: 'Tekijä', tunnit: 'Kesto' } },
      { 'tyoaika.csv': 'Otsikko\nKesto;Tekijä;Päivä\n7,5;A1;1.9.2026\n' },
    )
    expect(values('person')).toEqual(['A1'])
    expect(table?.place(0, 'person')).toMatchObject({ line: 3, row: 3, column: 'B', header: 'Tekijä', value: 'A1' })
  })

  it('prints the code as typed, whatever it means', async () => {
    const { table, values } = await read(
      { values: { person: { '12345': 'A1' } } },
      { 'tyoaika.csv': 'henkilö;päivä;tunnit\n12345;1.9.2026;7\n' },
    )
    expect(values('person')).toEqual(['A1'])
    expect(table?.place(0, 'person')).toMatchObject({ column: 'A', value: '12345' })
  })

  it('fills a constant into every row, without an address', async () => {
    const { table, values } = await read(
      { constants: { person: 'A1', työpaketti: 'TP1' } },
      { 'tyoaika.csv': 'päivä;tunnit\n1.9.2026;7\n2.9.2026;6\n' },
    )
    expect(values('person')).toEqual(['A1', 'A1'])
    expect(values('workPackage')).toEqual(['TP1', 'TP1'])
    expect(table?.place(1, 'person')).toMatchObject({ row: 3, column: null, header: null, value: null })
  })

  it('does not read our own header beside the mapped one, nor an ignored one', async () => {
    const { values, sources } = await read(
      { columns: { hours: 'Kesto' }, ignore: ['Laji'] },
      { 'tyoaika.csv': 'henkilö;päivä;Tunnit;Kesto;Laji\nA1;1.9.2026;99;7;tuntematon\n' },
    )
    expect(values('hours')).toEqual([2100])
    expect(values('kind')).toEqual([undefined])
    expect(sources[0]?.ignored.map(({ header }) => header)).toEqual(['Tunnit'])
  })

  it('reads one column of theirs as two of ours', async () => {
    const { values } = await read(
      { columns: { person: 'Kuka', approver: 'Kuka' } },
      { 'tyoaika.csv': 'Kuka;päivä;tunnit\nA1;1.9.2026;7\n' },
    )
    expect([values('person'), values('approver')]).toEqual([['A1'], ['A1']])
  })

  it('is refused where a header of the mapping is missing, optional or only for a condition', async () => {
    const { sources } = await read(
      { columns: { description: 'Selite' }, skip: [{ ...skipping, column: 'Tila', is: ['Luonnos'] }] },
      { 'tyoaika.csv': 'henkilö;päivä;tunnit;Selitys;Tilat\nA1;1.9.2026;7;x;y\n' },
    )
    expect(sources[0]?.refusals.map(({ reason, about, nearest }) => [reason, about, nearest])).toEqual([
      ['missing-mapped-column', 'Selite', 'Selitys'],
      ['missing-mapped-column', 'Tila', 'Tilat'],
    ])
  })

  it.each([
    ['is', { is: ['luonnos'] }, ['OK', '']],
    ['not', { not: ['ok'] }, ['OK']],
    ['empty', { empty: true }, ['OK', 'Luonnos']],
  ])('leaves rows out by the condition %s', async (_, condition, kept) => {
    const { table, values } = await read(
      { columns: { description: 'Tila' }, skip: [{ ...skipping, column: 'Tila', ...condition }] },
      { 'tyoaika.csv': 'henkilö;päivä;tunnit;Tila\nA1;1.9.2026;7;OK\nA1;2.9.2026;6;Luonnos\nA1;3.9.2026;5; \n' },
    )
    expect(values('description').map((value) => value ?? '')).toEqual(kept)
    expect(table?.files[0]?.skipped.reduce((sum, { rows }) => sum + rows, 0)).toBe(3 - kept.length)
  })

  it('is several files by a pattern, in any folder, and they are one place', async () => {
    const rows = 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n'
    const { table, sources } = await read(
      { files: 'Raportti*' },
      {
        'Raportti 1.csv': rows,
        'data/a/arkisto/raportti 2.csv': rows.replace('1.9', '2.9'),
        'Raportti.pdf': 'x',
        'data/b/Raportti 3.csv': rows,
      },
    )
    expect(sources.map(({ path }) => path)).toEqual(['data/a/Raportti 1.csv', 'data/a/arkisto/raportti 2.csv'])
    expect(table?.rows).toBe(2)
  })

  it('beside a file of the table’s own name is a table in two places, and neither is read', async () => {
    const rows = 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n'
    const { table, sources } = await read({ files: 'Raportti*' }, { 'Raportti 1.csv': rows, 'tyoaika.csv': rows })
    expect(table).toBeUndefined()
    expect(sources.map(({ refusals }) => refusals[0]?.reason)).toEqual(['table-twice', 'table-twice'])
  })

  it('leaves the other implementers’ files to the table’s own way', async () => {
    const { dossier } = await read(
      { decimal: '.' },
      {
        'data/b/tyoaika.csv': 'henkilö;päivä;tunnit\nB1;1.9.2026;7,5\n',
        'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;1.9.2026;7.5\n',
      },
    )
    expect(dossier.handedIn.map(({ tables }) => tables.hours?.columns.hours.value(0))).toEqual([2250, 2250])
  })
})
