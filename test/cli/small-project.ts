/** A project folder of a few lines, for trying what the command line does with it. */

const decision = `project:
  name: Esimerkkihanke
  fund: ESR+
  start: 2027-01-01
  end: 2027-12-31
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
claimPeriods:
  - { number: 1, start: 2027-01-01, end: 2027-06-30 }
  - { number: 2, start: 2027-07-01, end: 2027-12-31 }
`

/** Rows that no rule complains of. */
function hours(person: string): string {
  return [
    'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä',
    `${person};8.1.2027;7,25;TP1;Asiantuntija;Aloituskokouksen valmistelu;työ;29.1.2027;P1`,
    `${person};3.2.2027;7,25;TP1;Asiantuntija;Haastattelut;työ;26.2.2027;P1`,
    '',
  ].join('\r\n')
}

export type Files = Readonly<Record<string, string | Buffer>>

export const smallProject: Files = {
  'hanke.yaml': decision,
  'data/kaupunki/tyoaika.csv': hours('A1'),
  'data/koulu/tyoaika.csv': hours('B1'),
}

/** The small project with other lines in its decision. */
export function deciding(change: (decision: string) => string): Files {
  return { ...smallProject, 'hanke.yaml': change(decision) }
}

/** The small project with another working-time table at `kaupunki`. */
export function handingIn(table: string | Buffer): Files {
  return { ...smallProject, 'data/kaupunki/tyoaika.csv': table }
}
