/** Where the public description has each figure of source 003. */
import type { Place } from './compare.ts'

const fact = (what: string, json: string, table: string, row: string, shown: string): Place => ({
  what,
  json,
  machine: shown,
  shown,
  isText: true,
  at: { table, row, column: 'Kuvauksessa' },
})

const project = '1 Hanke'
const time = 'Alkaa 1.6.2019 ja päättyy 31.8.2022'
const applicant = '2 Hakijan perustiedot'
const address = 'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa'

const funding = (what: string, json: string, row: string): Place => ({
  what,
  json: `funding.${json}`,
  at: { table: '5 Projektin julkinen rahoitus, euroa', row, column: 'Euroa' },
})

const estimate = (what: string, json: string, number: '7.1' | '7.2', row: string): Place => ({
  what,
  json,
  at: {
    table: `${number} Osallistuvien ${number === '7.1' ? 'yritysten' : 'henkilöiden'} lukumäärä`,
    row,
    column: 'Lukumäärä',
  },
})

type Scores = readonly [direct: number, indirect: number]

/** The source prints both scores in a row, `3 5`; the table has a column for each. */
const effect = (what: string, group: string, id: string, row: string, [direct, indirect]: Scores): Place[] =>
  (
    [
      ['direct', 'Välitön', direct],
      ['indirect', 'Välillinen', indirect],
    ] as const
  ).map(([key, column, score]) => ({
    what,
    json: `sustainability[${group}].effects[${id}].${key}`,
    machine: score,
    shown: String(score),
    at: { table: '8.2 Kestävä kehitys', row, column },
  }))

export const kasvupalvelutPlaces: readonly Place[] = [
  fact('code', 'facts.code', project, 'Hankekoodi', 'S21692'),
  fact('priority axis', 'facts.priority', project, 'Toimintalinja', '3. Työllisyys ja työvoiman liikkuvuus'),
  fact(
    'specific objective',
    'facts.objective',
    project,
    'Erityistavoite',
    '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
  ),
  {
    ...fact('first day', 'project.start', project, 'Suunnitelman mukainen toteutusaika', time),
    machine: '2019-06-01',
  },
  { ...fact('last day', 'project.end', project, 'Suunnitelman mukainen toteutusaika', time), machine: '2022-08-31' },
  fact('business id', 'implementers[keha].businessId', applicant, 'Y-tunnus', '2296962-1'),
  fact(
    'house number',
    'implementers[keha].address.street',
    applicant,
    'Jakeluosoite',
    'Etelä-Savon ELY-keskus, Jääkärinkatu 14',
  ),
  fact('house number', 'facts.place.street', address, 'Jakeluosoite', 'Jääkärinkatu 14'),
  fact('postcode', 'implementers[keha].address.postcode', applicant, 'Postinumero', '50100'),
  fact('postcode', 'facts.place.postcode', address, 'Postinumero', '50100'),
  funding('support granted', 'granted', 'Myönnetty EU- ja valtion rahoitus'),
  funding('support realised', 'realised', 'Toteutunut EU- ja valtion rahoitus'),
  funding('public funding planned', 'plannedPublic', 'Suunniteltu julkinen rahoitus yhteensä'),
  funding('public funding realised', 'realisedPublic', 'Toteutunut julkinen rahoitus yhteensä'),
  {
    what: 'support realised of granted; not printed, the issue asks for it',
    json: 'funding.share',
    machine: '0.86',
    at: { line: 'Myönnetystä rahoituksesta on toteutunut 86 %.' },
  },
  estimate('companies planned', 'companies.planned', '7.1', 'Suunniteltu'),
  estimate('companies recorded', 'companies.realised', '7.1', 'Toteutunut seurantatietojen mukaan'),
  estimate('persons planned', 'persons.planned', '7.2', 'Suunniteltu'),
  ...effect(
    'natural resources, direct and indirect',
    'ecological',
    'resources',
    'Luonnonvarojen käytön kestävyys',
    [3, 5],
  ),
  ...effect('climate risks', 'ecological', 'climate', 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen', [3, 3]),
  ...effect(
    'vegetation and biodiversity',
    'ecological',
    'nature',
    'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
    [0, 0],
  ),
  ...effect(
    'waters, soil and air',
    'ecological',
    'water',
    'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
    [0, 0],
  ),
  ...effect('Natura 2000', 'ecological', 'natura2000', 'Natura 2000 -ohjelman kohteet', [0, 0]),
  ...effect('materials and waste', 'economic', 'materials', 'Materiaalit ja jätteet', [0, 0]),
  ...effect('renewable energy', 'economic', 'energy', 'Uusiutuvien energialähteiden käyttö', [0, 0]),
  ...effect('local economy', 'economic', 'localEconomy', 'Paikallisen elinkeinorakenteen kestävä kehittäminen', [8, 8]),
  ...effect(
    'intangible products and services',
    'economic',
    'services',
    'Aineettomien tuotteiden ja palvelujen kehittäminen',
    [8, 8],
  ),
  ...effect('mobility and logistics', 'economic', 'mobility', 'Liikkuminen ja logistiikka', [0, 0]),
  ...effect('wellbeing', 'social', 'wellbeing', 'Hyvinvoinnin edistäminen', [7, 6]),
  ...effect('equality', 'social', 'equality', 'Tasa-arvon edistäminen', [6, 7]),
  ...effect(
    'equality in society and between cultures',
    'social',
    'inclusion',
    'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
    [6, 7],
  ),
  ...effect('cultural environment', 'social', 'culture', 'Kulttuuriympäristö', [0, 0]),
  ...effect('environmental skills', 'social', 'skills', 'Ympäristöosaaminen', [0, 0]),
]
