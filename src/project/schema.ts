/**
 * The single definition of `hanke.yaml`: keys, types, defaults and what each key means. The reader, the complaints and the
 * editor's JSON Schema all come from it. Unknown keys are errors.
 */
import * as z from 'zod'
import { cents } from '../money.ts'
import { implementersSchema } from './implementer-schema.ts'
import { costModels, salaryModels } from './project.ts'
import { count, date, listOf, maybe, money, numberText, share, smallestShown, text } from './scalars.ts'
import { sourcesSchema } from './source-schema.ts'
import { targetsSchema } from './target-schema.ts'

/** Two euros: printed decisions round each row on its own, and may miss their own sum by as much. */
const usualTolerance = cents(200)

const basicFacts = z
  .strictObject({
    name: text.describe('Hankkeen nimi'),
    fund: text.describe('Rahasto, esimerkiksi ESR+'),
    application: maybe(text).describe('Hakemusnumero'),
    group: maybe(text).describe('Ryhmähankkeen tunnus, esimerkiksi R-02712'),
    authority: maybe(text).describe('Rahoittava viranomainen'),
    priority: maybe(text).describe('Toimintalinja'),
    objective: maybe(text).describe('Erityistavoite'),
    start: date.describe('Hankkeen ensimmäinen päivä'),
    end: date.describe('Hankkeen viimeinen päivä'),
    municipalities: listOf(text).describe('Kunnat, joissa hanke toimii'),
    personYears: maybe(numberText).describe('Henkilötyövuodet vuodessa, esimerkiksi 6.8'),
  })
  .describe('Hankkeen perustiedot')

const funding = z
  .strictObject({
    costModel: z.enum(costModels).describe('Kustannusmalli'),
    salaryModel: z.enum(salaryModels).describe('Palkkakustannusten malli'),
    supportRate: share.describe('EU:n ja valtion osuus nettokustannuksista: 80 % tai 0.8'),
    tolerance: money
      .default(usualTolerance)
      .describe('Euromäärä, jonka verran painettu päätös saa poiketa omasta laskustaan toteuttajaa kohti; oletus 2'),
  })
  .describe('Rahoituksen ehdot')

const workPackage = z.strictObject({
  id: text.describe('Työpaketin tunnus, esimerkiksi TP1'),
  name: text.describe('Työpaketin nimi'),
  start: date.describe('Työpaketin ensimmäinen päivä'),
  end: date.describe('Työpaketin viimeinen päivä'),
})

const claimPeriod = z.strictObject({
  number: count.describe('Maksatuskauden järjestysnumero, alkaen 1'),
  start: date.describe('Maksatuskauden ensimmäinen päivä'),
  end: date.describe('Maksatuskauden viimeinen päivä'),
})

const indicators = z.strictObject({
  targets: targetsSchema,
  smallestShown: maybe(smallestShown).describe(
    'Pienin ihmismäärä, jonka julkinen raportti (--public) näyttää, vähintään 3; oletus 5',
  ),
})

export const decisionSchema = z.strictObject({
  project: basicFacts,
  funding,
  workPackages: listOf(workPackage).describe('Työpaketit'),
  implementers: implementersSchema,
  indicators: maybe(indicators).describe('Indikaattorit'),
  sources: sourcesSchema.describe('Omat vientitiedostot: miten toteuttajan tiedosto luetaan hankkeen taulukoksi'),
  claimPeriods: listOf(claimPeriod).describe('Maksatuskaudet; ensimmäinen alkaa hankkeen ensimmäisenä päivänä'),
})

/** `hanke.yaml` as it was read: scalars typed, defaults that need no other key filled in. */
export type Decision = z.output<typeof decisionSchema>
