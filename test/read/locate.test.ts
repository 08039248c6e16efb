import { describe, expect, it } from 'vitest'
import { locate } from '../../src/read/locate.ts'
import { standingTwice } from '../../src/read/twice.ts'

const found = (...paths: string[]) => {
  const files = paths.map((path) => ({ path: `data/${path}`, bytes: () => Buffer.alloc(0) }))
  const { byImplementer, unknown, strangers } = locate(files, ['xamk', 'esedu'])
  const tables = [...byImplementer].flatMap(([id, own]) =>
    [...own].flatMap(([table, list]) => list.map(({ path }) => `${id} ${table} ${path}`)),
  )
  return { tables, unknown, strangers }
}

describe('which file is which table', () => {
  it('goes by the name in either language, whatever its case and accents, as a file or as a folder', () => {
    const paths = [
      'xamk/Työaika.CSV',
      'xamk/costs.tsv',
      'xamk/Henkilöstö.txt',
      'esedu/tyoaika/2026-10.csv',
      'esedu/tyoaika/2026-09.csv',
    ]
    expect(found(...paths).tables).toEqual([
      'xamk staff data/xamk/Henkilöstö.txt',
      'xamk hours data/xamk/Työaika.CSV',
      'xamk costs data/xamk/costs.tsv',
      'esedu hours data/esedu/tyoaika/2026-09.csv',
      'esedu hours data/esedu/tyoaika/2026-10.csv',
    ])
  })

  it('takes a workbook of any age for a table, so that FILE-01 can say what is wrong with it', () => {
    expect(found('xamk/tyoaika.xls', 'esedu/hours.ods').tables).toHaveLength(2)
  })

  it('does not depend on the order in which files are listed', () => {
    const paths = ['xamk/tyoaika/b.csv', 'xamk/tyoaika/a.csv', 'x/y.csv', 'esedu/z.csv']
    expect(found(...paths.toReversed())).toEqual(found(...paths))
  })

  it.each([
    ['tyoajat.csv', 'hours'],
    ['työaika 2027.csv', 'hours'],
    ['kustannus.csv', 'costs'],
    ['henkilöstö2.csv', 'staff'],
    ['notes.txt', null],
    ['kuitit.pdf', null],
  ])('thinks that %s is meant for %s', (name, nearest) => {
    expect(found(`xamk/${name}`).unknown).toEqual([{ implementer: 'xamk', path: `data/xamk/${name}`, nearest }])
  })

  it('passes over what Excel and the system leave behind', () => {
    expect(found('xamk/~$tyoaika.xlsx', 'xamk/.DS_Store', 'Thumbs.db', 'xamk/desktop.ini')).toEqual(found())
  })
})

describe('one table in two places', () => {
  it('is found between files, folders and formats, and not between months', () => {
    const twice = (...paths: string[]) => [...standingTwice(paths.map((path) => `data/a/${path}`)).keys()]
    expect(twice('tyoaika.csv')).toEqual([])
    expect(twice('tyoaika/9.csv', 'tyoaika/10.csv', 'tyoaika/2027/9.csv')).toEqual([])
    expect(twice('tyoaika.csv', 'tyoaika/9.csv')).toHaveLength(2)
    expect(twice('tyoaika/9.csv', 'hours/10.csv')).toHaveLength(2)
    expect(twice('tyoaika/9.csv', 'tyoaika/9.XLSX', 'tyoaika/10.csv')).toHaveLength(2)
  })
})
