/** Where the programme's monitoring report has each figure of source 004. */
import type { Place } from './compare.ts'

const table = 'Taulukko 1. Mittarit hyötytavoitteittain'
const columns = { baseline: 'Lähtöarvo 2021', current: 'Tilanne 30.12.2022', target: 'Tavoitearvo 2025' } as const
type Moment = keyof typeof columns

/** Each measure by the figures' own words: its goal, its place among the goal's measures, and its row. */
const rows = {
  permits: ['osaajat', 0, 0, 'Työperäiset oleskeluluvat (lukumäärä)'],
  experts: ['osaajat', 1, 0, 'Ulkomaalaistaustaiset johtajat, erityisasiantuntijat ja asiantuntijat (lukumäärä)'],
  jobs: ['yrittaminen', 0, 0, 'Suhdannekehitys (yritystyöpaikkojen määrä) korkean osaamisen toimialoilla'],
  unemployment: ['kohtaanto', 0, 0, 'Työttömien osuus työvoimasta (%)'],
  'of the young': ['kohtaanto', 0, 1, 'nuoret alle 25-v (%)'],
  'of foreigners': ['kohtaanto', 0, 2, 'ulkomaalaiset (%)'],
  recruiting: [
    'kohtaanto',
    1,
    0,
    'Yritysten kokemat rekrytointihaasteet (kuinka moni yritys kokee, että sopivaa työvoimaa ei löydy tai ole saatavilla, %)',
  ],
  'business climate': ['palvelut', 0, 0, 'Espoolaisten yritysten näkemys Espoon yritysilmastosta'],
  premises: ['palvelut', 1, 0, 'Mielikuva toimitilojen saatavuudesta'],
} as const satisfies Record<string, readonly [goal: string, measure: number, part: number, row: string]>
type Row = keyof typeof rows

const pathOf = (row: Row, moment: Moment): string => {
  const [goal, measure, part] = rows[row]
  return `goals[${goal}].measures[${measure}].values[${part}].${moment}`
}

const at = (row: Row, moment: Moment): Place['at'] => ({ table, row: rows[row][3], column: columns[moment] })

const value = (row: Row, moment: Moment, shown?: string): Place => ({
  what: `${row}, ${moment === 'current' ? 'value' : moment}`,
  json: `${pathOf(row, moment)}.value`,
  ...(shown === undefined ? {} : { shown }),
  at: at(row, moment),
})

const time = (what: string, row: Row, moment: Moment, shown: string): Place => ({
  what,
  json: `${pathOf(row, moment)}.time`,
  shown,
  at: at(row, moment),
})

/** A time that stands in the column's heading is that of the figures without a time of their own. */
const heading = (what: string, row: Row, moment: Moment): Place => ({
  what,
  json: `${pathOf(row, moment)}.time`,
  at: { head: table, column: columns[moment] },
})

const goal = (number: number, word: string, id: string, name: string): Place => ({
  what: `number of the ${word} goal`,
  json: `goals[${id}].number`,
  at: { heading: `Hyötytavoite ${number}: ${name}` },
})

const unknown = (moment: Moment): Place => ({
  what: 'baseline, value and target of the permits',
  json: `${pathOf('permits', moment)}.state`,
  machine: 'no-data',
  at: at('permits', moment),
})

const budget = (what: string, json: string, row: string, shown: string): Place => ({
  what,
  json,
  shown,
  at: { table: 'Määräraha ja sen käyttö', row, column: 'Euroa' },
})

export const espooPlaces: readonly Place[] = [
  {
    what: 'day of the report',
    json: 'programme.reported',
    at: { heading: 'Seurantaraportti 31.12.2022' },
  },
  goal(1, 'first', 'osaajat', 'Paras paikka osaajille - asuvat, viihtyvät ja pysyvät perheineen Espoossa'),
  goal(
    2,
    'second',
    'yrittaminen',
    'Paras paikka yrittää - Espoon houkuttelevuus osaamisvaltaisten yritysten kotina kasvaa',
  ),
  goal(3, 'third', 'kohtaanto', 'Espoossa työ ja tekijät kohtaavat'),
  goal(4, 'fourth', 'palvelut', 'Kaupungin palvelut yrityksille paranevat'),
  heading('time of the baselines', 'jobs', 'baseline'),
  heading('time of the values', 'recruiting', 'current'),
  heading('time of the targets', 'jobs', 'target'),
  unknown('baseline'),
  unknown('current'),
  unknown('target'),
  value('experts', 'baseline', '8 741 (2019)'),
  time('experts, time of the baseline', 'experts', 'baseline', '8 741 (2019)'),
  value('experts', 'current', '9 563 (2020)'),
  time('experts, time of the value', 'experts', 'current', '9 563 (2020)'),
  value('experts', 'target'),
  value('jobs', 'baseline'),
  value('jobs', 'current', '42 000 (5/2022)'),
  time('jobs, time of the value', 'jobs', 'current', '42 000 (5/2022)'),
  value('jobs', 'target'),
  value('unemployment', 'baseline'),
  value('of the young', 'baseline'),
  value('of foreigners', 'baseline'),
  value('unemployment', 'current', '8,1 % (11/2022)'),
  value('of the young', 'current', '7,3 % (11/2022)'),
  value('of foreigners', 'current', '19,4 % (11/2022)'),
  time('unemployment, time of the values', 'unemployment', 'current', '8,1 % (11/2022)'),
  {
    ...value('of the young', 'baseline', '9,3 %'),
    what: 'in the name of a measure',
    json: 'goals[kohtaanto].measures[0].name',
    machine: 'Työttömien osuus työvoimasta (%), nuoret alle 25-v (%), ulkomaalaiset (%)',
  },
  value('recruiting', 'baseline'),
  value('recruiting', 'current'),
  value('recruiting', 'target'),
  value('business climate', 'baseline'),
  value('business climate', 'current'),
  value('business climate', 'target'),
  value('premises', 'baseline'),
  value('premises', 'current'),
  value('premises', 'target'),
  budget('appropriation', 'budget.planned.value', 'Määräraha', '200 000'),
  budget('used, about', 'budget.used.value', 'Käytetty', 'n. 190 000'),
  {
    what: 'the year after, in the heading',
    json: 'texts[next].heading',
    machine: 'Ohjelman toiminta vuonna 2023',
    at: { heading: '6 Ohjelman toiminta vuonna 2023' },
  },
]
