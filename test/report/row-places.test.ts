import { describe, expect, it } from 'vitest'
import { withoutPersonal } from '../../src/lang/personal-text.ts'
import { rowPlaces } from '../../src/report/row-places.ts'
import { dossierOf } from '../rules/bench.ts'

const header = 'henkilö;päivä;tunnit;kuvaus\n'
const files = {
  'data/a/tyoaika/2027-02.csv': `${header}A1;1.2.2027;7;Ohjaus\nA2;1.2.2027;7;soita 040 123 4567\nA1;2.2.2027;7;Ohjaus\n`,
  'data/a/tyoaika/2027-03 malli@esim.fi.csv': 'tunnit;henkilö;päivä\n7;A1;1.3.2027\n6;A2;1.3.2027\n7;A1;2.3.2027\n',
}

describe('the addresses of a finding’s rows', () => {
  it.each(['person', 'hours', 'description', null])('are those of each row by itself: %s', async (column) => {
    const table = (await dossierOf({ files })).handedIn[0]?.tables.hours
    if (table === undefined) throw new Error('the table was not read')
    const rows = [0, 1, 2, 3, 4, 5]
    const alone = rows.map((row) => {
      const place = table.place(row, (column ?? undefined) as never)
      const { path, header: typed, value } = place
      const masked = (text: string | null) => (text === null ? null : withoutPersonal(text))
      return { ...place, path: withoutPersonal(path), header: masked(typed), value: masked(value) }
    })
    const spot = { table: table as never, rows, column }
    expect(rowPlaces(spot, 100)).toEqual(alone)
    expect(rowPlaces(spot, 4)).toEqual(alone.slice(0, 4))
    expect(alone.map(({ path }) => path)).toContain('data/a/tyoaika/2027-03 •••')
  })
})
