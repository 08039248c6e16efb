/** `hanke.yaml` of a project whose cost model is none of ours. */
import * as z from 'zod'
import { basicFacts, decisionFacts, organisationFacts } from './facts-schema.ts'
import { horizontalSchema } from './horizontal-schema.ts'
import { kindKey } from './kind.ts'
import { otherCostModel } from './recorded.ts'
import { count, implementerId, maybe, maybeText, money, text } from './scalars.ts'

const figures = () =>
  z
    .strictObject({
      support: maybe(money).describe('EU:n ja valtion rahoitus, euroa'),
      publicFunding: maybe(money).describe('Julkinen rahoitus yhteensä, euroa'),
      companies: maybe(count).describe('Osallistuvien yritysten lukumäärä'),
      persons: maybe(count).describe('Osallistuvien henkilöiden lukumäärä'),
    })
    .nullish()
    .transform((given) => given ?? { support: null, publicFunding: null, companies: null, persons: null })

export const recordedSchema = () =>
  z.strictObject({
    kind: kindKey,
    project: basicFacts,
    decision: maybe(decisionFacts).describe('Päätösasiakirjan tiedot'),
    funding: z
      .strictObject({
        costModel: z.literal(otherCostModel).describe('Kustannusmalli, jota hanke ei laske: other'),
      })
      .describe('Rahoituksen ehdot'),
    implementers: z
      .array(
        z.strictObject({
          id: implementerId.describe('Toteuttajan tunnus: pienet kirjaimet a–z, numerot, yhdysmerkki'),
          name: text.describe('Toteuttajan nimi'),
          businessId: maybeText.describe('Y-tunnus; pois, jos päätös ei sitä kerro'),
          role: z.enum(['lead', 'partner']).describe('lead = päätoteuttaja, partner = osatoteuttaja'),
          ...organisationFacts,
        }),
      )
      .min(1)
      .describe('Toteuttajat'),
    planned: figures().describe('Suunnitellut luvut; support on myönnetty rahoitus'),
    realised: figures().describe('Toteutuneet luvut; tyhjä tarkoittaa, ettei lukua tiedetä, ei nollaa'),
    horizontal: maybe(horizontalSchema).describe('Horisontaaliset periaatteet'),
  })
