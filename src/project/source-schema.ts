/** `sources:` in `hanke.yaml`. Which tables and columns there are is known to the reading room, so names are text here (PLAN-13 checks them). */
import * as z from 'zod'
import { count, expectedHours, expectedMoney, listOf, maybe, maybeText, text } from './scalars.ts'
import { dateStyles, decimalMarks } from './source.ts'

const skipKeys = ['is', 'not', 'empty'] as const

const skip = z
  .strictObject({
    column: text.describe('Sarakkeen otsikko tiedostossa'),
    is: maybe(z.array(text)).describe('Rivi jää pois, jos solussa on jokin näistä'),
    not: maybe(z.array(text)).describe('Rivi jää pois, jos solussa ei ole mitään näistä'),
    empty: maybe(z.enum(['true']).meta({ type: ['boolean', 'string'], enum: [true, 'true'] })).describe(
      'true: rivi jää pois, jos solu on tyhjä',
    ),
  })
  .transform((condition, context) => {
    if (skipKeys.filter((key) => condition[key] !== null).length !== 1) {
      const refusal = { reason: 'exactly-one', facts: { keys: skipKeys.join(', ') } }
      context.addIssue({ code: 'custom', input: condition, params: { refusal } })
      return z.NEVER
    }
    return { ...condition, empty: condition.empty !== null }
  })

const none: Readonly<Record<string, never>> = {}

function mapOf<S extends z.ZodType>(value: S) {
  return z
    .record(z.string(), value)
    .nullish()
    .transform((map) => map ?? none)
}

const expectation = z
  .strictObject({
    rows: maybe(count).describe('Rivejä yhteensä'),
    hours: maybe(expectedHours).describe('Tunteja yhteensä, esimerkiksi 412,50'),
    amount: maybe(expectedMoney).describe('Euroja yhteensä, esimerkiksi 12345,60'),
  })
  .nullish()
  .transform((given) => given ?? { rows: null, hours: null, amount: null })

export const sourcesSchema = listOf(
  z.strictObject({
    implementer: text.describe('Toteuttajan tunnus'),
    table: text.describe('Taulukko: osallistujat, yritykset, tyoaika, kustannukset tai henkilosto'),
    files: maybeText.describe('Tiedostot toteuttajan kansiossa, * on mikä tahansa teksti; oletus taulukon oma nimi'),
    sheet: maybeText.describe('Työkirjan taulukkovälilehti; oletus se, jossa otsikot ovat'),
    columns: mapOf(text).describe('Hankkeen sarake: otsikko tiedostossa'),
    constants: mapOf(text).describe('Hankkeen sarake: sama arvo joka riville'),
    values: mapOf(z.record(z.string(), z.string())).describe(
      'Hankkeen sarake: koodi tiedostossa: hankkeen arvo; "" on tyhjä solu',
    ),
    ignore: listOf(text).describe('Otsikot tiedostossa, joita hanke ei lue'),
    decimal: maybe(z.enum(decimalMarks)).describe('Desimaalimerkki tiedostossa: "," (oletus) tai "."'),
    dates: maybe(z.enum(dateStyles)).describe(
      `Päivät; oletus ${dateStyles.filter((style) => style !== 'd.m.yy').join(' ')}`,
    ),
    skip: listOf(skip).describe('Rivit, joita ei lueta'),
    expect: expectation.describe('Mitä rivien on oltava yhteensä'),
  }),
)
