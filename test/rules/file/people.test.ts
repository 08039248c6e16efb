/** Whatever is wrong with a table of people, no finding tells a name, a code, a birth date or a free text of it. Nobody here exists. */
import { describe, expect, it } from 'vitest'
import { fillText } from '../../../src/lang/format.ts'
import { catalogue } from '../../../src/rules/catalogue.ts'
import type { Finding } from '../../../src/rules/finding.ts'
import { runRules } from '../../../src/rules/run.ts'
import { dossierOf } from '../bench.ts'

const header =
  'Osallistuja;Henkilötunnus;Sukupuoli;Syntymäaika;Aloituspäivä;Työmarkkina-asema;Työttömyyden kesto kk;Työpaketti;Kotikunta'
const secrets = ['Esimerkki', 'esimerkki', '010594', '1.5.1994', '1994', 'Kuvitelma', 'Kuvitelm', 'Hämälä', '7700', '@']

async function findingsOf(content: string | Buffer, name = 'osallistujat.csv'): Promise<Finding[]> {
  const { findings } = runRules(catalogue, await dossierOf({ files: { [name]: content } }))
  return [...findings]
}

/** Everything that a report prints of a finding. */
function printed({ rule, variant, facts, spots, related }: Finding): string {
  const texts = (variant === null ? undefined : rule.variants?.[variant]) ?? rule.texts
  const places = [...spots, ...related].flatMap((spot) =>
    'rows' in spot
      ? Array.from(spot.rows, (row) => spot.table.place(row, (spot.column ?? undefined) as never))
      : [spot],
  )
  return JSON.stringify([facts, places, fillText(texts.message, facts, 'fi'), fillText(texts.fix, facts, 'en')])
}

const cases: readonly { what: string; rule: string; content: string | Buffer; name?: string }[] = listed([
  [
    'no header',
    'FILE-02',
    'Esimerkki Esa;010594Y9032;mies;1.5.1994;1.2.2027\nKuvitelma Eeva;010594Y9021;nainen;1.5.1994;1.2.2027\n',
  ],
  [
    'a first row with one word that is a header too',
    'FILE-02',
    'Esimerkki Esa;010594Y9032;maaseutu;1.5.1994;Alotuspäivä 1.5.1994;Esimerkki\n',
  ],
  [
    'a staff table without a header',
    'FILE-02',
    'Esimerkki;010594Y9032;Henkilö\nKuvitelma;010594Y9021;x\n',
    'henkilosto.csv',
  ],
  [
    'a column with a name for a header',
    'FILE-03',
    `${header};Eevan lisätiedot (esa@esimerkki.example)\n;;;;1.2.2027;;;;;x\n`,
  ],
  ['a row with too many cells', 'FILE-04', `${header}\nX1;;;;1.2.2027;työtön;;TP1;Mikkeli;Esimerkki;Kuvitelma\n`],
  [
    'no days',
    'FILE-05',
    `${header}\nX1;;;s. 1.5.1994 Kuvitelmassa;1.5.94;;;;\nX2;;;;34455;;;;\nX3;;;;Esimerkki Esa;;;;\n`,
  ],
  [
    'no numbers',
    'FILE-06',
    `${header}\nX1;;;;1.2.2027;työtön;Esimerkki 1994;;\nX2;;;;1.2.2027;työtön;1.5.1994;;\nX3;;;;1.2.2027;työtön;010594.5;;\n`,
  ],
  [
    'words that are not allowed',
    'FILE-07',
    `${header}\nX1;;Esa Esimerkki;;1.2.2027;työtön 010594Y9032;;;\nX2;;;;1.2.2027;Kuvitelma;;;\n`,
  ],
  ['an empty start', 'FILE-08', `${header}\nEsimerkki;010594Y9032;;1.5.1994;;;;;\n`],
  ['a row twice', 'FILE-09', 'Henkilö;Henkilötunnus\nEsimerkki;010594Y9032\nEsimerkki;010594Y9032\n', 'henkilosto.csv'],
  ['the same header twice', 'FILE-10', `${header};sukupuoli\nEsimerkki;;;;1.2.2027;;;;Kuvitelma;\n`],
  ['broken letters', 'PART-17', `${header}\nX1;;;;1.2.2027;;;HÃ¤mÃ¤lÃ¤ Esimerkki;HÃ¤mÃ¤lÃ¤\n`],
  ['a broken quotation mark', 'FILE-13', `${header}\nX1;;;;1.2.2027;;;"Esimerkki;Kuvitelma\n`],
  ['Excel damage', 'FILE-14', `${header}\n1,31E+05;1,05E+09;;;1.2.2027;;;;Kuvitelma\n`],
  [
    'two encodings',
    'FILE-15',
    Buffer.concat([
      Buffer.from(`${header}\nX1;;;;1.2.2027;;;;Hämälä\n`),
      Buffer.from('X2;;;;1.2.2027;;;;Hämälä\n', 'latin1'),
    ]),
  ],
  ['a total row', 'FILE-16', `${header}\nX1;;;;1.2.2027;;;;Mikkeli\nYhteensä;Esimerkki;;;;;;;Kuvitelma\n`],
  [
    'a note below it',
    'FILE-16',
    `${header}\nX1;;;;1.2.2027;;;;Mikkeli\nYhteensä\nEsimerkki Esa\n;;;;;;;;;Kuvitelma Eeva\n`,
  ],
])

function listed(rows: readonly (readonly [string, string, string | Buffer, string?])[]) {
  return rows.map(([what, rule, content, name]) => ({ what, rule, content, ...(name === undefined ? {} : { name }) }))
}

describe('a table of people', () => {
  it.each(cases)('is kept to itself: $what', async ({ rule, content, name }) => {
    const findings = await findingsOf(content, name)
    expect(findings.map((one) => one.rule.id)).toContain(rule)
    for (const finding of findings) {
      const text = printed(finding)
      for (const secret of secrets) expect(text.includes(secret), `${finding.rule.id}: ${text}`).toBe(false)
    }
  })

  it('still says what can be said: which word was meant, and which day does not exist', async () => {
    const findings = await findingsOf(`${header}\nX1;;;;31.9.2026;tyotn;7.5;TP9;\n`)
    const texts = findings.map(printed).join('\n')
    for (const told of ['31.9.2026', 'tyotn', '”työtön”', '7.5']) expect(texts).toContain(told)
  })
})
