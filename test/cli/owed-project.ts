/** A project in which everyone owes something: two implementers with every kind of debt, and one who owes nothing. */
import type { Files } from './small-project.ts'

const decision = `project:
  name: Esimerkkihanke
  fund: ESR+
  group: R-00001
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
      - { id: A1, task: Asiantuntija, unitCost: 30.00, fte: 0.5 }
  - id: koulu
    name: Esimerkin koulu
    role: partner
    budget: { salaries: 51600, flatRate: 20640 }
    financing: { support: 57792, ownOtherPublic: 14448 }
    staff:
      - { id: B1, task: Asiantuntija, unitCost: 30.00, fte: 0.5 }
  - id: yhdistys
    name: Esimerkin yhdistys ry
    role: partner
    budget: { salaries: 51600, flatRate: 20640 }
    financing: { support: 57792, ownPrivate: 14448 }
    staff:
      - { id: C1, task: Asiantuntija, unitCost: 30.00, fte: 0.5 }
claimPeriods:
  - { number: 1, start: 2027-01-01, end: 2027-12-31 }
`

const lines = (...all: readonly string[]) => [...all, ''].join('\r\n')
const hoursHeader = 'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä'
const fineHours = (person: string) =>
  lines(
    hoursHeader,
    `${person};8.1.2027;3,75;TP1;Asiantuntija;Aloituskokouksen valmistelu;työ;29.1.2027;P1`,
    `${person};3.2.2027;3,75;TP1;Asiantuntija;Haastattelut;työ;26.2.2027;P1`,
  )
const participantsHeader =
  'osallistuja;sukupuoli;syntymäaika;aloituspäivä;työmarkkina-asema;koulutusaste;kotikunta;työpaketti;lopetuspäivä;tilanne lopettaessa;tutkinto'
const fineParticipants = lines(
  participantsHeader,
  'C-1;nainen;1.5.1994;11.1.2027;työtön;3;Esimerkkilä;TP1;2.3.2027;työssä;ei',
  'C-2;mies;2.5.1984;11.1.2027;työtön;3;Esimerkkilä;TP1;;;',
)
const fineCompanies = lines(
  'y-tunnus;nimi;koko;kunta;aloituspäivä;työpaketti',
  '2472908-2;Esimerkki Oy;pieni;Esimerkkilä;12.1.2027;TP1',
)
const fineCosts = lines('tosite;päivä;kustannuslaji;selite;summa', 'T1;8.1.2027;palkat;Palkka;50,00')

export const owedProject: Files = {
  'hanke.yaml': decision,
  'data/kaupunki/tyoaika.csv': lines(
    hoursHeader,
    'A1;8.1.2027;3,75;TP1;Asiantuntija;Aloituskokouksen valmistelu;työ;29.1.2027;P1',
    'A1;11.1.2027;3,75;TP1;Asiantuntija;Haastattelut;työ;;',
    'A1;12.1.2027;3,75;TP1;Asiantuntija;Haastattelut jatkuivat;työ;;',
    'A1;13.1.2027;1.250;TP1;Asiantuntija;Yhteenveto;työ;29.1.2027;P1',
    'A1;14.1.2027;3,75;TP9;Asiantuntija;Raportti;työ;29.1.2027;P1',
    'A1;16.1.2027;3,75;TP1;Asiantuntija;Messut;työ;29.1.2027;P1',
  ),
  'data/kaupunki/osallistujat.csv': lines(
    participantsHeader,
    'A-1;nainen;1.5.1994;11.1.2027;työtön;3;Esimerkkilä;TP1;2.3.2027;;',
    'A-2;mies;2.5.1984;11.1.2027;työtön;;Esimerkkilä;TP1;;;',
    'A-3;mies;3.5.1974;32.1.2027;työtön;3;Esimerkkilä;TP1;;;',
  ),
  'data/kaupunki/kustannukset.csv': lines(
    'tosite;päivä;kustannuslaji;selite;summa',
    'T9;9.1.2027;tulot;Osallistumismaksu;75,00',
    'T10;9.1.2027;matkat;Juna;32,00',
  ),
  // Without its required column; and no hours at all.
  'data/koulu/osallistujat.csv': lines(
    participantsHeader.replace('aloituspäivä', 'aloitus pvä?'),
    'B-1;nainen;1.5.1994',
  ),
  'data/koulu/kustannukset.csv': lines(
    'tosite;päivä;kustannuslaji;selite;summa',
    'T9;9.1.2027;tulot;Osallistumismaksu;75,00',
  ),
  'data/yhdistys/tyoaika.csv': fineHours('C1'),
  'data/yhdistys/osallistujat.csv': fineParticipants,
  'data/yhdistys/yritykset.csv': fineCompanies,
  'data/yhdistys/kustannukset.csv': fineCosts,
}
