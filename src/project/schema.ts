/**
 * The single definition of a project's `hanke.yaml`: keys, types, defaults and what each key means. The reader, the complaints and the
 * editor's JSON Schema all come from it. Unknown keys are errors.
 */
import * as z from 'zod'
import { cents } from '../money.ts'
import { basicFacts, decisionFacts } from './facts-schema.ts'
import { horizontalSchema } from './horizontal-schema.ts'
import { implementersSchema } from './implementer-schema.ts'
import { kindKey } from './kind.ts'
import { type CostModel, costModels, salaryModels } from './project.ts'
import { otherCostModel } from './recorded.ts'
import { count, date, listOf, maybe, maybeText, money, share, smallestShown, text } from './scalars.ts'
import { sourcesSchema } from './source-schema.ts'
import { targetsSchema } from './target-schema.ts'

/** Two euros: printed decisions round each row on its own, and may miss their own sum by as much. */
const usualTolerance = cents(200)

const funding = z
  .strictObject({
    costModel: z
      .enum([...costModels, otherCostModel])
      // A decision of another cost model never comes here: it has a schema of its own.
      .transform((model) => model as CostModel)
      .describe('Kustannusmalli'),
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
  description: maybeText.describe('Mitä työpaketissa tehdään, päätöksen sanoin'),
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

/** A decision that hanke computes from. */
export const decisionSchema = z.strictObject({
  kind: kindKey,
  project: basicFacts,
  decision: maybe(decisionFacts).describe('Päätösasiakirjan tiedot'),
  funding,
  workPackages: listOf(workPackage).describe('Työpaketit'),
  implementers: implementersSchema,
  indicators: maybe(indicators).describe('Indikaattorit'),
  horizontal: maybe(horizontalSchema).describe('Horisontaaliset periaatteet'),
  sources: sourcesSchema.describe('Omat vientitiedostot: miten toteuttajan tiedosto luetaan hankkeen taulukoksi'),
  claimPeriods: listOf(claimPeriod).describe('Maksatuskaudet; ensimmäinen alkaa hankkeen ensimmäisenä päivänä'),
})

/** `hanke.yaml` as it was read: scalars typed, defaults that need no other key filled in. */
export type Decision = z.output<typeof decisionSchema>
