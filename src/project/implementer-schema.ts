/** An implementer in `hanke.yaml`: its printed budget and financing, and its staff. */
import * as z from 'zod'
import { noMoney, rate } from '../money.ts'
import { type CostRow, type FinancingRow, sideCostKinds } from './project.ts'
import { date, implementerId, listOf, maybe, money, share, text } from './scalars.ts'

/** A row that the decision leaves blank is zero; a key without a value is an unfinished file, and refused. */
function row(title: string) {
  return money.default(noMoney).describe(`${title}, euroa päätöksen mukaan; oletus 0`)
}

const budget = z
  .strictObject({
    salaries: row('Palkkakustannukset'),
    travel: row('Matkakustannukset'),
    other: row('Muut kustannukset'),
    services: row('Ostopalvelut'),
    flatRate: row('Kustannusmallin prosenttiosuus (flat rate)'),
    income: row('Tulot'),
    lumpSum: row('Kertakorvaus'),
  } satisfies Record<CostRow, unknown>)
  .describe('Päätöksen hyväksytyt kustannukset')

const financing = z
  .strictObject({
    support: row('EU:n ja valtion rahoitus'),
    ownMunicipal: row('Omarahoitus: kunta'),
    ownOtherPublic: row('Omarahoitus: muu julkinen'),
    ownPrivate: row('Omarahoitus: yksityinen'),
    externalMunicipal: row('Ulkopuolinen rahoitus: kunta'),
    externalOtherPublic: row('Ulkopuolinen rahoitus: muu julkinen'),
    externalPrivate: row('Ulkopuolinen rahoitus: yksityinen'),
  } satisfies Record<FinancingRow, unknown>)
  .describe('Päätöksen rahoitus')

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
  from: maybe(date).describe('Ensimmäinen päivä hankkeessa; oletus hankkeen alku'),
  to: maybe(date).describe('Viimeinen päivä hankkeessa; oletus hankkeen loppu'),
  basis: maybe(basis).describe('Tuntitaksan peruste (ei pakollinen)'),
})

export const implementersSchema = z
  .array(
    z.strictObject({
      id: implementerId.describe('Toteuttajan tunnus ja data-kansion nimi: pienet kirjaimet a–z, numerot, yhdysmerkki'),
      name: text.describe('Toteuttajan nimi'),
      businessId: maybe(text).describe('Y-tunnus; pois, jos päätös ei sitä kerro'),
      role: z.enum(['lead', 'partner']).describe('lead = päätoteuttaja (täsmälleen yksi), partner = osatoteuttaja'),
      budget,
      financing,
      staff: listOf(staffMember).describe('Henkilöt ja tehtävät, joille päätös antaa tuntitaksan'),
      lumpSumProven: maybe(date).describe('Päivä, jona viranomainen hyväksyi kertakorvauksen tuotoksen'),
    }),
  )
  .min(1)
  .describe('Toteuttajat päätöksen järjestyksessä')
