/** An implementer in `hanke.yaml`: its printed budget and financing, and its staff. */
import * as z from 'zod'
import { noMoney, rate } from '../money.ts'
import { organisationFacts } from './facts-schema.ts'
import { type CostRow, type FinancingRow, sideCostKinds } from './project.ts'
import { implementerId, listOf, maybe, maybeDate, maybeText, money, share, text } from './scalars.ts'

/** A row that is left blank is zero; a key without a value is an unfinished file, and refused. @param euros as whose they are. */
function rows<R extends string>(titles: Readonly<Record<R, string>>, euros: string) {
  const row = (title: string) => money.default(noMoney).describe(`${title}, ${euros}; oletus 0`)
  return z.strictObject(
    Object.fromEntries(Object.entries<string>(titles).map(([id, title]) => [id, row(title)])) as Record<
      R,
      ReturnType<typeof row>
    >,
  )
}

const costTitles: Readonly<Record<CostRow, string>> = {
  salaries: 'Palkkakustannukset',
  travel: 'Matkakustannukset',
  other: 'Muut kustannukset',
  services: 'Ostopalvelut',
  flatRate: 'Kustannusmallin prosenttiosuus (flat rate)',
  income: 'Tulot',
  lumpSum: 'Kertakorvaus',
}

const financingTitles: Readonly<Record<FinancingRow, string>> = {
  support: 'EU:n ja valtion rahoitus',
  ownMunicipal: 'Omarahoitus: kunta',
  ownOtherPublic: 'Omarahoitus: muu julkinen',
  ownPrivate: 'Omarahoitus: yksityinen',
  externalMunicipal: 'Ulkopuolinen rahoitus: kunta',
  externalOtherPublic: 'Ulkopuolinen rahoitus: muu julkinen',
  externalPrivate: 'Ulkopuolinen rahoitus: yksityinen',
}

const approved = 'euroa päätöksen mukaan'
const asked = 'haettuja euroja'

const applied = z.strictObject({
  budget: maybe(rows(costTitles, asked)).describe('Haetut kustannukset'),
  financing: maybe(rows(financingTitles, asked)).describe('Haettu rahoitus'),
})

const basis = z
  .strictObject({
    monthlyPay: money.describe('Kuukausipalkka, josta tuntitaksa on laskettu, euroa'),
    sideCosts: z.enum(sideCostKinds).describe('Sivukulut: general 26,44 % tai uas-teaching 20,42 %'),
  })
  .describe('Tuntitaksan peruste (ei pakollinen)')

const staffMember = z.strictObject({
  id: text.describe('Henkilön tunnus, sama kuin työaikataulukossa; ei henkilötietoja'),
  task: text.describe('Tehtävä päätöksen mukaan'),
  unitCost: money.describe('Tuntitaksa, euroa tunnilta'),
  fte: share.default(rate('1')).describe('Työajan osuus kokoaikaisesta: 1, 0.5 tai 50 %; oletus 1'),
  from: maybeDate.describe('Ensimmäinen päivä hankkeessa; oletus hankkeen alku'),
  to: maybeDate.describe('Viimeinen päivä hankkeessa; oletus hankkeen loppu'),
  basis: maybe(basis).describe('Tuntitaksan peruste (ei pakollinen)'),
})

export const implementersSchema = z
  .array(
    z.strictObject({
      id: implementerId.describe('Toteuttajan tunnus ja data-kansion nimi: pienet kirjaimet a–z, numerot, yhdysmerkki'),
      name: text.describe('Toteuttajan nimi'),
      businessId: maybeText.describe('Y-tunnus; pois, jos päätös ei sitä kerro'),
      role: z.enum(['lead', 'partner']).describe('lead = päätoteuttaja (täsmälleen yksi), partner = osatoteuttaja'),
      budget: rows(costTitles, approved).describe('Päätöksen hyväksytyt kustannukset'),
      financing: rows(financingTitles, approved).describe('Päätöksen rahoitus'),
      applied: maybe(applied).describe(
        'Mitä haettiin, jos päätös kertoo sen; hylätty on haettu vähennettynä hyväksytyllä',
      ),
      ...organisationFacts,
      staff: listOf(staffMember).describe('Henkilöt ja tehtävät, joille päätös antaa tuntitaksan'),
      lumpSumProven: maybeDate.describe('Päivä, jona viranomainen hyväksyi kertakorvauksen tuotoksen'),
    }),
  )
  .min(1)
  .describe('Toteuttajat päätöksen järjestyksessä')
