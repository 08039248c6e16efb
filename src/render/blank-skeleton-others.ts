/** The starter files of a programme and of a portfolio without their words, as `blank-skeleton.ts` is a project's. */
export const programmeSkeleton = `
#: programme
kind: programme
programme:
  name: Elinvoimainen Esimerkkilä
  owner: Esimerkkilän kaupunki
  start: 2027-01-01
  end: 2029-12-31
  reported: 2027-12-31

#: goals
goals:
  - id: osaajat
    name: Paras paikka osaajille
  - id: yritykset
    name: Kaupungin palvelut yrityksille paranevat

#: budget
budget:
  planned: 200 000 €
  # used: noin 60 000 €
`

export const portfolioSkeleton = `
#: portfolio
kind: portfolio
portfolio:
  name: Esimerkkiseudun hankeverkosto
  owner: Esimerkkiseudun kehitysyhtiö
  state: hakemusvaiheessa

#: appropriation
appropriation: 3 milj. €

#: projects
projects:
  - id: koulutus
    name: Joustavat koulutusmallit
    lead: Esimerkkilän ammattiopisto Oy
    towns: n. 30
    budget: n. 1,7 milj. €
    # start: 2027-01-01
    # end: 2028-12-31
  - id: tyollisyys
    name: Työllistymisen tukeminen
    lead: Esimerkkilän kaupunki
    towns: 8
    budget: n. 0,9 milj. €
  # - path: ../polku-tyohon
`
