import { describe, expect, it } from 'vitest'
import { readHours } from './reading.ts'

const cells = ['henkilö', 'päivä', 'tunnit', 'kuvaus']
const row = ['A1', '1.9.2026', '7,25', 'Kokous']
const quoted = (values: readonly string[], delimiter: string) =>
  values.map((value) => (value.includes(delimiter) || value.includes('\n') ? `"${value}"` : value)).join(delimiter)

describe('the delimiter and the header of a file', () => {
  it.each([';', '\t', ','] as const)('are found where cells are parted by %j', async (delimiter) => {
    const { table, source } = await readHours(`${quoted(cells, delimiter)}\n${quoted(row, delimiter)}\n`)
    expect(source).toMatchObject({ delimiter, rows: 1, refusals: [] })
    expect(table.place(0, 'hours')).toMatchObject({ column: 'C', value: '7,25' })
  })

  it('are not misled by the other delimiters in a title or a description', async () => {
    const { source } = await readHours('Työaika, syksy;a,b,c,d,e\nhenkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;a,b\tc\n')
    expect(source).toMatchObject({ delimiter: ';', rows: 1, header: { row: 2, line: 2 } })
  })

  it.each([
    ['Finnish', 'henkilö;päivä;tunnit;työpaketti'],
    ['English', 'person;date;hours;work package'],
    ['mixed', 'Person;Päivä;HOURS;workPackage'],
    ['shouted, without accents and with spaces', ' HENKILO ; Paiva;TUNNIT ;Työ Paketti'],
    ['quoted', '"henkilö";"päivä";"tunnit";"työ-\npaketti"'],
    ['marked as required', 'Henkilö*;Päivä*;Tunnit:;Työpaketti'],
  ])('are known when they are %s', async (_, header) => {
    const { table, source } = await readHours(`${header}\nA1;1.9.2026;7;TP1\n`)
    expect(source).toMatchObject({ refusals: [], ignored: [] })
    expect(table.columns.workPackage.value(0)).toBe('TP1')
  })

  it('are found in any order of the columns', async () => {
    const { table } = await readHours('kuvaus;tunnit;päivä;henkilö\nKokous;7,25;1.9.2026;A1\n')
    expect([table.columns.person.value(0), table.place(0, 'person').column]).toEqual(['A1', 'D'])
  })

  it('are found under titles and empty rows, a title with a line break included', async () => {
    const { table, source } = await readHours(
      `Hanke: IWM;\n;;;\n"Työaika\nsyksy";\n\n${cells.join(';')}\n${row.join(';')}\n`,
    )
    expect(source.header).toMatchObject({ row: 5, line: 6 })
    expect(table.place(0, 'person')).toMatchObject({ line: 7, row: 6, value: 'A1' })
  })

  it('count rows as Excel does below a line sep=;, which Excel obeys and hides', async () => {
    const { table, source } = await readHours(`sep=;\r\n${cells.join(';')}\r\n${row.join(';')}\r\n`)
    expect(source.header).toMatchObject({ row: 1, line: 2 })
    expect(table.place(0, 'person')).toMatchObject({ line: 3, row: 2 })
  })

  it.each([
    ['all rows', 'A1;1.9.2026;7\nA2;2.9.2026;7,25\nhenkilö;päivä;tunnit\n', '2'],
    ['one of several', 'A1;1.9.2026;7\nhenkilö;päivä;tunnit\nA2;2.9.2026;7\n', '1'],
    ['rows with other columns, under a title', 'Tunnit\nA1;;1.9.2026;7\nhenkilö;selite;päivä;tunnit\n', '1'],
  ])('are refused below rows that were sorted above them: %s', async (_, content, rows) => {
    const { source } = await readHours(content)
    expect(source.refusals).toMatchObject([{ reason: 'rows-above-header', about: rows }])
    expect(source.rows).toBe(0)
  })

  it.each([
    'Tulostettu;1.9.2026;\n',
    'Jakso;1.9.2026;30.9.2026\n',
    'Yhteensä;;7,25\n',
    'pakollinen;päivä 31.12.2026;tunnit 7,5\n',
    'Tunnus;1.9.2026;-\n',
  ])('are taken below what is no row of the table: %j', async (above) => {
    const { source } = await readHours(`${above}henkilö;päivä;tunnit\nA2;2.9.2026;7\n`)
    expect([source.rows, source.refusals]).toEqual([1, []])
  })

  it('give nothing where a header stands and no row', async () => {
    const { table, source } = await readHours(cells.join(';'))
    expect([source.rows, table.rows, source.refusals]).toEqual([0, 0, []])
  })

  it('are named with their line where the file is refused', async () => {
    const { source } = await readHours('Otsikko\nhenkilö;laji\nA1;työ\n')
    expect(source.refusals.map(({ reason, about, line }) => [reason, about, line])).toEqual([
      ['missing-column', 'date', 2],
      ['missing-column', 'hours', 2],
    ])
  })
})
