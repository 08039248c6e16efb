/** A table that stands where nobody reads it is told of by name, with what to do about it. */
import { expect, it } from 'vitest'
import { plain } from './everything-said.ts'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { type Files, smallProject } from './small-project.ts'

const { 'data/koulu/tyoaika.csv': hours = '', ...withoutSchool } = smallProject

const said = (files: Files, lang: string) =>
  inFolder(files, async () => plain((await runCli(['claim', '1', '--as-of', '2027-07-15', '--lang', lang])).out))

it.each([
  [
    'tyoaika.csv',
    'fi',
    'Tiedosto ”tyoaika.csv” on hankkeen kansiossa eikä toteuttajan kansiossa, joten se jäi lukematta.',
  ],
  [
    'Hours.xlsx',
    'en',
    'The file “Hours.xlsx” stands in the project’s folder and not in an implementer’s, so it was not read.',
  ],
  ['data/Tuntiraportti.csv', 'fi', 'Tiedosto ”Tuntiraportti.csv” on suoraan data-kansiossa, joten se jäi lukematta'],
  ['data/Tuntiraportti.csv', 'en', 'The file “Tuntiraportti.csv” stands in the data folder itself, so it was not read'],
  [
    'data/koulu/Raportti_2027.csv',
    'fi',
    'Taulukolta näyttävä tiedosto jäi lukematta, eivätkä sen rivit ole mukana: Raportti_2027.csv.',
  ],
  [
    'data/koulu/Raportti_2027.csv',
    'en',
    'A file that looks like a table was not read, and its rows are not counted: Raportti_2027.csv.',
  ],
])('%s is a warning in a claim (%s)', async (path, lang, message) => {
  const text = await said({ ...withoutSchool, [path]: hours }, lang)
  expect(text).toContain(plain(message))
  expect(text).toContain(
    plain(lang === 'fi' ? 'Toteuttajalta Esimerkin koulu ei ole' : 'no table of hours from Esimerkin koulu'),
  )
})

it('what is no table beside the decision is not told of', async () => {
  const files = { ...smallProject, 'muistio.txt': 'x', 'tyoaika.md': 'x', '~$tyoaika.xlsx': 'x', 'budjetti.xlsx': 'x' }
  expect(await said(files, 'fi')).not.toMatch(/file-17|muistio|budjetti/)
})
