/**
 * The starter decision without its words: a small invented project of one lead implementer and one partner, whose figures agree with each
 * other, so that it passes every check as it stands. `#:` is the place of a section's heading; a key behind `# ` is not in use.
 * Unit costs: 12 × monthly pay × 1.2644 / 1720.
 */
import { unused } from './blank-skeleton-unused.ts'

export const skeleton = `
#: project
# kind: project
project:
  name: Polku työhön
  fund: ESR+
  application: "123456"
  # code: S30001
  group: R-01234
  # programme: Uudistuva ja osaava Suomi
  authority: Itä-Suomen elinvoimakeskus
  priority: "4"
  objective: "4.1"
  # supportType: Kehittämishanke
  start: 2027-01-01
  end: 2028-12-31
  # state: Toiminta käynnissä
  # applicants: Ryhmähanke
  # nationwide: no
  # regions: [Etelä-Savo]
  # subregions: [Mikkelin]
  municipalities: [Esimerkkilä]
  # place:
    # street: Esimerkkikatu 1
    # postcode: "50100"
    # town: Esimerkkilä
  personYears: 2

#: funding
funding:
  costModel: flat-rate-40
  salaryModel: unit-cost
  supportRate: 80 %
  tolerance: 2

#: workPackages
workPackages:
  - id: TP1
    name: Ohjaus ja valmennus
    # description: Ryhmät ja ohjaus
    start: 2027-01-01
    end: 2028-12-31
  - id: TP2
    name: Työnantajayhteistyö
    start: 2027-03-01
    end: 2028-12-31

#: implementers
implementers:
  - id: kaupunki
    name: Esimerkkilän kaupunki
    # businessId: 7654321-2
    role: lead
    budget:
      salaries: 173000
      travel: 0
      other: 0
      services: 0
      flatRate: 69200
      income: 0
      lumpSum: 0
    financing:
      support: 193760
      ownMunicipal: 48440
      ownOtherPublic: 0
      ownPrivate: 0
      externalMunicipal: 0
      externalOtherPublic: 0
      externalPrivate: 0
    staff:
      - id: K1
        task: Projektipäällikkö
        unitCost: 35.29
        fte: 1
        from: 2027-01-01
        to: 2028-12-31
        basis:
          monthlyPay: 4000
          sideCosts: general
      - id: K2
        task: Asiantuntija
        unitCost: 29.99
        fte: 50 %
        from: 2027-01-01
        to: 2028-12-31
        basis:
          monthlyPay: 3400
          sideCosts: general
    # applied:
      # budget:
        # salaries: 180000
        # travel: 0
        # other: 0
        # services: 0
        # flatRate: 72000
        # income: 0
        # lumpSum: 0
      # financing:
        # support: 201600
        # ownMunicipal: 50400
        # ownOtherPublic: 0
        # ownPrivate: 0
        # externalMunicipal: 0
        # externalOtherPublic: 0
        # externalPrivate: 0
    # organisation: Kunta
    # address:
      # street: Esimerkkikatu 1
      # postcode: "50100"
      # town: Esimerkkilä
    # website: https://esimerkki.example
    # contactTitle: projektipäällikkö
    # lumpSumProven: 2028-12-31

  - id: oppilaitos
    name: Esimerkkilän ammattiopisto Oy
    businessId: 1234567-1
    role: partner
    budget:
      salaries: 53100
      flatRate: 21240
    financing:
      support: 59472
      ownOtherPublic: 14868
    staff:
      - id: O1
        task: Ohjaaja
        unitCost: 30.87
        fte: 50 %

#: indicators
indicators:
  targets:
    EECO01: 100
    # EECO02: 60
    # EECO03: 20
    # EECO04: 25
    # EECO05: 15
    # EECO06: 0
    # EECO07: 30
    # EECO08: 20
    # EECO09: 25
    # EECO10: 60
    # EECO11: 15
    # EECO12: 0
    # EECO13: 10
    # EECO14: 15
    # EECO15: 0
    # EECO16: 0
    # EECO17: 10
    # EECO18: 2
    # EECO19: 18
    # EECR01: 15
    # EECR02: 12
    # EECR03: 10
    # EECR04: 30
    # EECR05: 20
    # EECR06: 5
    unemployed: 60
    outsideLabourForce: 15
    inEducation: 10
    employed: 15
    jobSearch: 15
    intoEducation: 12
    qualification: 10
    intoEmployment: 30
    companies: 20
  # smallestShown: 5

#: claimPeriods
claimPeriods:
  - number: 1
    start: 2027-01-01
    end: 2027-06-30
  - number: 2
    start: 2027-07-01
    end: 2027-12-31
  - number: 3
    start: 2028-01-01
    end: 2028-06-30
  - number: 4
    start: 2028-07-01
    end: 2028-12-31

${unused}`
