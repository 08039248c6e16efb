/** `hanke map` on somebody's own list of people: it proposes, and names nobody. Nobody here exists. */
import { describe, expect, it } from 'vitest'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'

const people = [
  'Osallistuja;Hetu;Sukupuoli;Syntynyt;Aloituspäivä;Työmarkkina-asema;Työttömyyden kesto kk;Kotikunta;Muistiinpanot',
  'Esimerkki Esa;010594Y9032;Mies;1.5.1994;1.2.2027;TT;14;Hirvensalmi;soita +44 7700 900123',
  'Kuvitelma Eeva;010594Y9021;Nainen;1.5.1994;3.2.2027;TT;7;Hirvensalmi;eeva@posti.example',
  'Malli Muu;020594X903P;Eevan veli;2.5.1994;5.2.2027;työssä;;Kuopio;',
  '',
].join('\r\n')
const secrets = [
  'Esimerkki',
  'Esa',
  'Kuvitelma',
  'Eeva',
  'Malli',
  '010594',
  '020594',
  '1994',
  'Hirvensalmi',
  'Kuopio',
  '7700',
  'posti',
]

const map = (content: string, ...argv: string[]) =>
  inFolder({ 'asiakkaat.csv': content }, () => runCli(['map', 'asiakkaat.csv', '--table', 'participants', ...argv]))

describe('hanke map of people', () => {
  it.each([['--json'], ['--lang', 'fi'], ['--lang', 'en']])('names nobody %s %s', async (...argv) => {
    const { code, out, err } = await map(people, ...argv.filter((one) => one !== undefined))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('•••')
    for (const secret of secrets) expect(out.includes(secret), `${secret} in\n${out}`).toBe(false)
  })

  it('shows what is nobody’s: days, counts, and codes that several have', async () => {
    const report = JSON.parse((await map(people, '--json')).out)
    expect(report.columns.map(({ column }: { column: string }) => column)).toContain('personalId')
    const [first] = report.preview.first
    expect(JSON.stringify(report.values)).toContain('"TT"')
    const texts = first.cells.map(({ text }: { text: string }) => text)
    expect(texts).toContain('14')
    expect(texts).toContain('2027-02-01')
  })

  it('takes no row of people for a header', async () => {
    const bare = people.split('\r\n').slice(1).join('\r\n')
    const { out, err } = await map(bare, '--lang', 'fi')
    for (const secret of secrets) expect((out + err).includes(secret), `${secret} in\n${out}${err}`).toBe(false)
  })
})
