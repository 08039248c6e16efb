/** A claim that may be too large says so where it says that it may be sent, and does not net pluses against minuses. */
import { expect, it } from 'vitest'
import { plain } from './everything-said.ts'
import { contents, inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding, handingIn } from './small-project.ts'

const header = 'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;hyväksytty'
const row = (date: string, hours: string, approved: string) =>
  `A1;${date};${hours};TP1;Asiantuntija;Ohjaus ${date};${approved}`
const table = (...rows: readonly string[]) =>
  handingIn([header, row('8.1.2027', '7', '29.1.2027'), ...rows, ''].join('\n'))

/** What the terminal and the page say. */
async function said(files: ReturnType<typeof table>, lang: string): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    const { out } = await runCli(['claim', '1', '--as-of', '2027-07-15', '--lang', lang])
    const made = new Map([...contents(folder)].filter(([path]) => path.endsWith('.html') && !path.includes('koulu')))
    return [out, ...[...made.values()].map((bytes) => bytes.toString('utf8'))].map(plain)
  })
}

/** 4 h and 2 h at 30 € with 40 % on them, neither approved. */
const more = row('3.2.2027', '4', '')
const less = row('8.1.2027', '-2', '')

it.each([
  [
    'fi',
    'kasvaisivat 168,00 € ja pienenisivät 84,00 €',
    'hakemus voi olla liian suuri: korjaa ensin',
    'mutta se voi olla liian suuri',
  ],
  ['en', 'rise by €168.00 and fall by €84.00', 'the claim may be too large: first mend', 'but it may be too large'],
])('tells both sides, on screen and page (%s)', async (lang, both, screen, page) => {
  const [terminal, ...pages] = await said(table(more, less), lang)
  expect(terminal).toContain(plain(both))
  expect(terminal).toContain(plain(screen))
  expect(pages.length).toBeGreaterThan(0)
  for (const one of pages) {
    expect(one).toContain(plain(both))
    expect(one).toContain(plain(page))
  }
})

it.each([
  ['fi', 'kasvaisivat 168,00 €; osaa', 'pienenisivät 84,00 €: hakemus voi olla liian suuri'],
  ['en', 'rise by €168.00; some', 'fall by €84.00: the claim may be too large'],
])('tells one side where there is one, and of too large a claim only then (%s)', async (lang, rises, falls) => {
  const [up] = await said(table(more), lang)
  expect(up).toContain(plain(rises))
  expect(up).not.toMatch(/liian suuri|too large/)
  const [down] = await said(table(less), lang)
  expect(down).toContain(plain(falls))
})

it.each([
  ['fi', 'Toteuttajalta Esimerkin koulu ei ole työaikataulukkoa: sen palkkoja ei haeta'],
  ['en', 'There is no table of hours from Esimerkin koulu: its salaries are not claimed'],
])('names the implementer whose hours are missing (%s)', async (lang, sentence) => {
  const { 'data/koulu/tyoaika.csv': _, ...files } = deciding((same) => same)
  for (const text of await said(files, lang)) expect(text).toContain(plain(sentence))
  for (const text of await said(
    deciding((same) => same),
    lang,
  ))
    expect(text).not.toContain(plain(sentence))
})
