/** A name where a person’s id should be: shown nowhere, while the ids of the decision stay. */
import { expect, it } from 'vitest'
import { plain, textsOf } from './everything-said.ts'
import { contents, inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding } from './small-project.ts'

const ledger = [
  'tosite;päivä;tili;kustannuslaji;selite;summa;henkilö',
  'PA-1;29.1.2027;4000;palkat;Palkka;250,00;A1',
  'PA-2;29.1.2027;4000;palkat;Palkka;250,00;Virtanen Kalevi',
  'PA-3;29.1.2027;4000;palkat;Palkka;250,00;virtanen, maija',
  'PA-4;29.1.2027;4000;palkat;Palkka;250,00;Maksuton Palvelu',
  '',
].join('\r\n')

const paidByLedger = {
  ...deciding((decision) =>
    decision
      .replace('salaryModel: unit-cost', 'salaryModel: actual')
      // An id of the decision that only looks like a name.
      .replace('{ id: A1,', '{ id: Maksuton Palvelu, task: Avustaja, unitCost: 20.00, fte: 1 }\n      - { id: A1,'),
  ),
  'data/kaupunki/kustannukset.csv': ledger,
}

it.each(['fi', 'en'])('hides names of the ledger’s salary rows, and shows the decision’s own ids (%s)', (lang) =>
  inFolder(paidByLedger, async (folder) => {
    const words = ['--as-of', '2027-07-15', '--lang', lang]
    const printed: string[] = []
    for (const argv of [['claim', '1'], ['claim', '1', '--json'], ['check'], ['owed'], ['report', 'seuranta 1']]) {
      const { out, err } = await runCli([...argv.flatMap((word) => word.split(' ')), ...words])
      printed.push(out, err)
    }
    const made = new Map([...contents(folder)].filter(([path]) => !(path in paidByLedger)))
    const all = [...printed, ...textsOf(made).values()].map(plain)
    expect(all.filter((text) => /virtanen|kalevi|maija/.test(text))).toEqual([])
    const { lines } = JSON.parse(printed[2] as string).implementers[0]
    expect(lines.map(({ person }: { person: string }) => person)).toEqual(['A1', 'Maksuton Palvelu', '•••', '•••'])
  }),
)

it.each([
  ['fi', 'Henkilöluettelossa ei ole henkilöä ”•••”', 'Henkilöluettelossa ei ole henkilöä ”Z9”'],
  ['en', 'The staff list has no person “•••”', 'The staff list has no person “Z9”'],
])('hides a name among the hours, but not an unknown id (%s)', async (lang, hidden, shown) => {
  const hours = (person: string) =>
    `henkilö;päivä;tunnit;työpaketti;hyväksytty\r\n${person};8.1.2027;7,25;TP1;29.1.2027\r\n`
  const said = (person: string) =>
    inFolder({ ...deciding((same) => same), 'data/kaupunki/tyoaika.csv': hours(person) }, async () =>
      plain((await runCli(['check', '--as-of', '2027-07-15', '--lang', lang, '--implementer', 'kaupunki'])).out),
    )
  expect(await said('Virtanen Kalevi')).toContain(plain(hidden))
  expect(await said('Z9')).toContain(plain(shown))
})
