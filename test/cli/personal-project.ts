/**
 * A project in which everything that can go wrong with personal data has: every participant has an identity code, an e-mail address and a
 * telephone number, where they belong and where they do not. The codes are published ones of people who do not exist; the names were made up.
 */
import { row, workbookOf } from '../read/workbook-files.ts'
import type { Files } from './small-project.ts'

export const codes = [
  '010594Y9032',
  '010594Y9021',
  '020594X903P',
  '020594X902N',
  '030594W903B',
  '040594V902Y',
  '050594U903M',
  '010516B903X',
]
export const addresses = [
  'vainamo.olematon@posti.example',
  'tuulikki_k@yhtio.example.fi',
  'kuka+hanke@mail.example.org',
]
export const telephones = ['040 123 4567', '+358 50 765 4321', '0451234567', '015-123 4567', '(044) 765 4321']
export const names = ['Väinämö', 'Olematon', 'Tuulikki', 'Keksitynniemi', 'Aslög', 'Påhittad']
/** The birthdays of the codes and others, as people write them. */
export const birthdays = [
  '1.5.1994',
  '01.05.1994',
  '1994-05-01',
  '010594',
  '2.5.1994',
  '2/5/1994',
  '3.5.94',
  '19940504',
  '34455',
]

const [code, code2, code3, code4, code5, code6, code7, code8] = codes
const [address, address2, address3] = addresses
const [mobile, abroad, plain, landline, bracketed] = telephones

const decision = `project:
  name: Esimerkkihanke
  fund: ESR+
  start: 2027-01-01
  end: 2027-12-31
  municipalities: [Esimerkkilä]
funding:
  costModel: flat-rate-40
  salaryModel: unit-cost
  supportRate: 80 %
  tolerance: 2
workPackages:
  - { id: TP1, name: Esimerkkityö, start: 2027-01-01, end: 2027-12-31 }
implementers:
  - id: kaupunki
    name: Esimerkin kaupunki
    role: lead
    budget: { salaries: 51600, flatRate: 20640 }
    financing: { support: 57792, ownMunicipal: 14448 }
    staff:
      - { id: A1, task: Asiantuntija, unitCost: 30.00, fte: 1 }
  - id: koulu
    name: Esimerkin koulu
    role: partner
    budget: { salaries: 51600, flatRate: 20640 }
    financing: { support: 57792, ownOtherPublic: 14448 }
    staff:
      - { id: B1, task: Asiantuntija, unitCost: 30.00, fte: 1 }
indicators:
  targets: { EECO01: 12, unemployed: 6, outsideLabourForce: 2, inEducation: 2, employed: 2, jobSearch: 1, intoEducation: 1, intoEmployment: 2, companies: 3 }
claimPeriods:
  - { number: 1, start: 2027-01-01, end: 2027-06-30 }
  - { number: 2, start: 2027-07-01, end: 2027-12-31 }
sources:
  - { implementer: koulu, table: participants, files: "osallistujat/oma*.csv", columns: { osallistuja: Tunnus, työmarkkina-asema: Asema }, skip: [{ column: Tila, not: [mukana] }] }
`

const participantsHeader =
  'osallistuja;henkilötunnus;sukupuoli;syntymäaika;aloituspäivä;työmarkkina-asema;työttömyyden kesto kk;koulutusaste;kotikunta;kolmannen maan kansalainen;työpaketti;lopetuspäivä;tilanne lopettaessa;tutkinto;työssä 6 kk jälkeen;Nimi;Sähköposti;Lisätiedot'
const lines = (...all: readonly string[]) => [...all, ''].join('\r\n')

/** Right rows, and every column with what belongs into another one. */
const participants = lines(
  participantsHeader,
  `P1;${code};nainen;1.5.1994;11.1.2027;työtön;14;3;Esimerkkilä;ei;TP1;2.3.2027;työssä;kyllä;;Väinämö Olematon;${address};Soita ${mobile}`,
  `P2;${code2};mies;1.5.1994;11.1.2027;työtön;3;3;Muualla;ei;TP1;2.3.2027;;;;Tuulikki Keksitynniemi;${address2};${abroad}, hetu ${code2}`,
  `${plain};${code3};nainen;2.5.1994;11.1.2027;työssä;;7;${landline};ei;TP9;;;;;Aslög Påhittad;${address3};`,
  `${code4};${code4};mies;1994-05-01;12.1.2027;koulutuksessa;;2;${code4};ei tietoa;${address};;;;;Väinämö Olematon;;`,
  `P5;${code5};Tuulikki Keksitynniemi;2/5/1994;13.1.2027;${mobile};;${code5};Esimerkkilä;${address2};TP1;;;;;;;`,
  `P6;010594Y9033;nainen;3.5.94;1.5.1994;Aslög Påhittad;010594;4;Esimerkkilä;ei;Väinämö Olematon;;työssä;ehkä ${plain};;;;`,
  `P7;${code6};muu;19940504;34455;työelämän ulkopuolella;;5;Esimerkkilä;kyllä;TP1;1.1.2026;opiskelee;kyllä;kyllä;;;`,
  `P8;${code7};nainen;1.5.1994;2.5.1994;työtön;1.5.1994;9;Esimerkkilä;ei;${code7};;;;;;;`,
  `Olematon;Väinämö;010594-9032;1.5.1994;14.1.2027;tyoton;${bracketed};3;Esimerkkilä;ei;TP1;;;;;;;`,
  // Ragged: the cells of a row that begins with its name have moved.
  `Väinämö Olematon;P9;${code8};nainen;1.5.1994;11.1.2027;työtön;14;3;Esimerkkilä;ei;TP1;;;;;Tuulikki;${address3};${mobile};liikaa`,
  `P10;${code8};mies;1.5.1994`,
  // Twice, and once more at the other implementer.
  `P1;${code};nainen;1.5.1994;11.1.2027;työtön;14;3;Esimerkkilä;ei;TP1;2.3.2027;työssä;kyllä;;Väinämö Olematon;${address};Soita ${mobile}`,
  `;${code3};;;;;;;;;;;;;;Aslög Påhittad;;`,
)
const others = lines(
  participantsHeader,
  `X1;${code};mies;2.5.1994;11.1.2027;työssä;;3;Esimerkkilä;ei;TP1;;;;;Väinämö Olematon;${address};`,
  `X2;;;;11.1.2027;työtön;2;;Esimerkkilä;ei;TP1;2.2.2027;työtön työnhakija;;;Tuulikki Keksitynniemi;${address2};${abroad}`,
)

const companies = lines(
  'y-tunnus;nimi;koko;kunta;aloituspäivä;työpaketti;de minimis;tuen päivä;aiempi de minimis;Yhteyshenkilö',
  `${code};Toiminimi ${address};mikro;${mobile};11.1.2027;TP1;310000;11.1.2027;;Aslög Påhittad ${plain}`,
  `2472908-2;Oy ${abroad} Ab;${address2};Esimerkkilä;${code2};${code3};${landline};1.5.2027;x;`,
  `2472908-2;Oy ${abroad} Ab;;Esimerkkilä;2.2.2027;TP1;;;;`,
)

const hours = (person: string) =>
  lines(
    'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä;Osallistujan tiedot',
    `${person};8.1.2027;7,25;TP1;Asiantuntija;Tapaaminen, hetu ${code}, ${address}, ${mobile};työ;29.1.2027;${address2};Väinämö Olematon ${code}`,
    `${person};8.1.2027;7,25;TP1;Asiantuntija;Tapaaminen, hetu ${code}, ${address}, ${mobile};työ;29.1.2027;${address2};`,
    `${code2};9.1.2027;7,25;${abroad};${address3};${plain};${code3};${landline};${person};`,
    `${person};${code4};${code5};TP1;Asiantuntija;HÃ¤n soitti ${mobile};työ;;;`,
    `${mobile};12.1.2027;30;TP1;${code6};;työ;1.1.2027;${person};`,
    `${person};8.1.2027;7,25;TP1`,
    // Names where ids should be, as people write them: unknown to the decision, far too long a day, twice, and approved by themselves.
    'Olematon Väinämö;14.1.2027;7,25;TP1;Asiantuntija;Ohjaus;työ;29.1.2027;Keksitynniemi, Tuulikki',
    'Olematon Väinämö;14.1.2027;7,25;TP1;Asiantuntija;Ohjaus;työ;29.1.2027;Keksitynniemi, Tuulikki',
    'väinämö olematon;15.1.2027;30;TP1;Asiantuntija;Ohjaus;työ;29.1.2027;Väinämö Olematon',
    '10023 Påhittad Aslög;16.1.2027;7,25;TP7;Tuntematon;Ohjaus;työ;29.1.2027;10023 Påhittad Aslög',
    'Tuulikki.Keksitynniemi;16.1.2027;x;TP1;;;loma;;T. Keksitynniemi',
    'Tuulikki.Keksitynniemi;16.1.2027;7,25;TP1;;;loma;;T. Keksitynniemi',
    'Tuulikki.Keksitynniemi;16.1.2027;7,25;TP1;;;loma;;T. Keksitynniemi',
    'PÃ¥hittad AslÃ¶g;17.1.2027;7,25;TP1;Asiantuntija;Ohjaus;työ;29.1.2027;B1',
  )
const costs = lines(
  'tosite;päivä;tili;kustannuslaji;selite;summa;henkilö',
  `${plain};8.1.2027;${code};ostopalvelut;${address};100,00;${code2}`,
  `${plain};8.1.2027;${code};ostopalvelut;${address};100,00;${code2}`,
  `V2;${code3};${abroad};${code4};${mobile};${code5};${address2}`,
  `V3;8.1.2027;4000;tulot;Palautus ${code6};-5,00;Olematon Väinämö`,
  'V4;8.1.2027;4000;palkat;Palkka;1000,00;Keksitynniemi Tuulikki',
  'V4;8.1.2027;4000;palkat;Palkka;1000,00;Keksitynniemi Tuulikki',
)
const staff = lines('henkilö;henkilötunnus', `A1;${code}`, `Väinämö Olematon;1,31E+05`, `;${code2}`)

const participantRow = [code6, code6, 'nainen', '1.5.1994', '11.1.2027', 'Tuulikki Keksitynniemi', address, abroad]
const workbook = workbookOf({
  sheets: {
    [code ?? '']:
      `${row(1, ['Osallistuja', 'Henkilötunnus', 'Sukupuoli', 'Syntymäaika', 'Aloituspäivä', 'Työmarkkina-asema', address ?? '', plain ?? ''])}${row(2, participantRow.map(String))}`,
  },
})
const wrongSheets = workbookOf({ sheets: { [address ?? '']: row(1, ['Väinämö', 'Olematon']), [mobile ?? '']: '' } })
/** Half in UTF-8 and half not: which word has two readings is shown elsewhere. */
const twoEncodings = Buffer.concat([
  Buffer.from(lines(participantsHeader, `P1;${code};nainen;1.5.1994;11.1.2027;työtön;;;;;;;;;;Väinämö Olematon;;`)),
  Buffer.from(`P2;${code2};mies;1.5.1994;11.1.2027;työtön;;;;;;;;;;Påhittad Aslög;;\r\n`, 'latin1'),
])

export const personalProject: Files = {
  'hanke.yaml': decision,
  'data/kaupunki/osallistujat.csv': participants,
  'data/kaupunki/yritykset.csv': companies,
  'data/kaupunki/tyoaika.csv': hours('A1'),
  'data/kaupunki/kustannukset.csv': costs,
  'data/kaupunki/henkilosto.csv': staff,
  [`data/kaupunki/${code} ${mobile}.docx`]: 'muistio',
  'data/koulu/osallistujat/1.csv': others,
  'data/koulu/osallistujat/2 ilman otsikkoa.csv': others.split('\r\n').slice(1).join('\r\n'),
  'data/koulu/osallistujat/3 lainausmerkki.csv': others.replace('Väinämö Olematon', '"Väinämö Olematon'),
  'data/koulu/osallistujat/4.xlsx': workbook,
  'data/koulu/osallistujat/5.xlsx': wrongSheets,
  'data/koulu/osallistujat/6 merkit.csv': twoEncodings,
  [`data/koulu/osallistujat/${code7}.csv`]: others.replace(/X(\d)/g, 'Y$1'),
  [`data/koulu/osallistujat/${address3}.csv`]: lines('osallistuja;osallistuja;aloituspäivä', `P1;${code};11.1.2027`),
  'data/koulu/osallistujat/oma vienti.csv': lines(
    `Tunnus;Asema;aloituspäivä;Tila;${code5};Puhelin ${mobile}`,
    `Z1;Tuulikki Keksitynniemi;11.1.2027;mukana;${code5};${address}`,
    `Z2;työtön;1.6.2027;Aslög Påhittad ${plain};;`,
  ),
  'data/koulu/tyoaika.csv': hours('B1'),
  [`data/koulu/kustannukset/${telephones[2]}.csv`]: costs,
  [`data/${code3}/tyoaika.csv`]: hours('A1'),
  [`data/${address}.csv`]: participants,
  'data/toimet.csv': lines(
    'päivä;laji;otsikko;teema;määrä;osallistujia;kaupunkeja;työpaketti',
    `8.1.2027;työpaja;Ilmoittaudu ${address} tai ${mobile};${code};1;${plain};3;TP1`,
    `${code2};${abroad};;${address2};yksi;12;3;${code3}`,
  ),
  'texts/kuvaus/tiivistelma.md': `# ${code}\n\nSoita **${mobile}** tai kirjoita *${address}*.\n\n- [${address2}](mailto:${address2})\n- 040 **123** 4567\n\n| a | b |\n| - | - |\n| ${code2} | ${abroad} |\n`,
  'texts/kuvaus/kohderyhmat.md': `<a href="mailto:${address}">${mobile}</a>\n\n![${code}](${address}.png)\n`,
  'texts/seuranta/1/TP1.md': `Osallistuja ${code3} soitti numerosta ${landline}.\n`,
  'texts/paatos/sisalto.md': `Lisätietoja: ${address3}, ${bracketed}.\n`,
  [`texts/kuvaus/${code4}.md`]: 'muistio',
  [`texts/luvut/${address}.md`]: 'muistio',
}
