/** Where the portfolio has each figure of sources 001 and 002. What the newsletter prints of the same is the same figure. */
import type { Place } from './compare.ts'

const projects = {
  koulutusmallit: 'Joustavat koulutusmallit yhdessä yrityselämän kanssa',
  tyollistyminen: 'Työllistymisen tukeminen paikallisella yhteistyöllä',
  kansainvalistyminen: 'Kansainvälistymisen hyödyntäminen ulkomaisen työvoiman saatavuudessa',
  yritysverkosto: 'Seutukaupunkien yritysverkosto, ml. koordinaatiohanke',
} as const
type Id = keyof typeof projects

const columns = { towns: 'Seutukaupunkeja hankkeessa', budget: 'Suunniteltu budjetti' } as const

const place = (what: string, id: Id, of: keyof typeof columns, shown?: string): Place => ({
  what,
  json: `projects[${id}].${of}.value`,
  ...(shown === undefined ? {} : { shown }),
  at: { table: 'Hankkeet', row: projects[id], column: columns[of] },
})

/** In the machine output the figure says itself that it is not exact. */
const approximate = (what: string, id: Id, of: keyof typeof columns, shown: string): Place => ({
  ...place(what, id, of, shown),
  json: `projects[${id}].${of}.approximate`,
  machine: true,
})

const plan = (what: string, json: string, row: string, shown: string, machine?: boolean): Place => ({
  what,
  json: `plan.${json}`,
  ...(machine === undefined ? {} : { machine }),
  shown,
  at: { table: 'Suunniteltu budjetti ja määräraha', row, column: 'Euroa' },
})

const budgets = [
  ['koulutusmallit', 'first', 'n. 1 700 000'],
  ['tyollistyminen', 'second', 'n. 900 000'],
  ['kansainvalistyminen', 'third', 'n. 900 000'],
  ['yritysverkosto', 'fourth', 'n. 520 000'],
] as const

export const seutukaupungitPlaces: readonly Place[] = [
  plan('appropriation', 'appropriation.value', 'Määräraha', '3 000 000'),
  plan('appropriation', 'appropriation.approximate', 'Määräraha', '3 000 000', false),
  plan('appropriation, in the newsletter', 'appropriation.value', 'Määräraha', '3 000 000'),
  place('towns of the first project', 'koulutusmallit', 'towns'),
  approximate('towns of the first project', 'koulutusmallit', 'towns', 'n. 30'),
  place('towns of the first project, in the newsletter', 'koulutusmallit', 'towns', 'n. 30'),
  place('towns of the second project', 'tyollistyminen', 'towns'),
  place('towns of the third project', 'kansainvalistyminen', 'towns'),
  place('towns of the fourth project', 'yritysverkosto', 'towns'),
  ...budgets.flatMap(([id, word, shown]) => [
    place(`budget of the ${word} project`, id, 'budget', shown),
    approximate(`budget of the ${word} project`, id, 'budget', shown),
  ]),
  place('budget of the first project, in the newsletter', 'koulutusmallit', 'budget', 'n. 1 700 000'),
  place('budgets of the second and third, in the newsletter', 'tyollistyminen', 'budget', 'n. 900 000'),
  place('budgets of the second and third, in the newsletter', 'kansainvalistyminen', 'budget', 'n. 900 000'),
  place('budget of the fourth, in the newsletter', 'yritysverkosto', 'budget', 'n. 520 000'),
  plan('planned together, in millions, about; not printed', 'planned.value', 'Suunniteltu yhteensä', 'n. 4 020 000'),
  plan(
    'planned together, in millions, about; not printed',
    'planned.approximate',
    'Suunniteltu yhteensä',
    'n. 4 020 000',
    true,
  ),
  {
    what: 'planned together, in millions, about; not printed',
    json: 'plan.planned.value',
    shown: 'n. 4 020 000',
    at: { table: 'Hankkeet', row: 'Yhteensä', column: 'Suunniteltu budjetti' },
  },
  plan(
    'above the appropriation, in millions, about; not printed',
    'beyond.value',
    'Katettava muulla rahoituksella',
    'n. 1 020 000',
  ),
  plan(
    'above the appropriation, in millions, about; not printed',
    'beyond.approximate',
    'Katettava muulla rahoituksella',
    'n. 1 020 000',
    true,
  ),
  {
    what: 'above the appropriation, in millions, about; not printed',
    json: 'plan.beyond.value',
    shown: 'n. 1 020 000 € on katettava muulla rahoituksella',
    at: {
      line: '▲ Suunnitellut budjetit ovat yhteensä n. 4 020 000 €, ja määräraha on 3 000 000 €. Suunniteltu ylittää määrärahan: n. 1 020 000 € on katettava muulla rahoituksella.',
    },
  },
]
