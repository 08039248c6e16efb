/** Sheets that are not read, as each command tells of them: of its own tables alone, for of the others it has read no file. */
import { expect, it } from 'vitest'
import { row, workbookOf } from '../read/workbook-files.ts'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const book = workbookOf({
  sheets: {
    tyoaika: row(1, ['Henkilö', 'Päivä', 'Tunnit']) + row(2, ['A1', '8.1.2027', '7,25']),
    osallistujat: row(1, ['Osallistuja', 'Aloituspäivä']) + row(2, ['X1', '1.2.2027']),
    kustannukset: row(1, ['Tosite', 'Päivä', 'Kustannuslaji', 'Summa']) + row(2, ['1', '8.1.2027', 'muut', '5,00']),
  },
})
const { 'data/kaupunki/tyoaika.csv': _, ...others } = smallProject
const files = { ...others, 'data/kaupunki/tyoaika.xlsx': book, 'data/kaupunki/osallistujat.xlsx': book }

it.each([
  [['check'], ['osallistujat.xlsx', 'tyoaika.xlsx']],
  [['claim', '1'], ['tyoaika.xlsx']],
  [['indicators'], []],
])('%j tells of the costs that are beside what it reads', async (argv, paths) => {
  const { out, err } = await inFolder(files, () => runCli([...argv, '--as-of', '2027-07-15', '--json']))
  expect(err).toBe('')
  const found = JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule === 'FILE-19')
  const told = found.map(({ message, places }: { message: string; places: { path: string }[] }) => {
    expect(message).toContain('Välilehdellä kustannukset')
    return places[0]?.path.replace('data/kaupunki/', '')
  })
  expect(told.sort()).toEqual(paths)
})
