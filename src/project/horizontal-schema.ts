/** `horizontal:` in `hanke.yaml`: what the application says of equality and sustainability. */
import * as z from 'zod'
import { equalityQuestionIds, sustainabilityEffectIds } from '../law/horizontal-principles.ts'
import { count, listOf, maybeText, yesNo } from './scalars.ts'

const answer = z
  .strictObject({
    question: z.enum(equalityQuestionIds).describe('Kysymys'),
    answer: yesNo.describe('Vastaus: yes tai no'),
    reason: maybeText.describe('Perustelu hakemuksen sanoin'),
  })
  .transform(({ answer: isTrue, ...rest }) => ({ ...rest, isTrue }))

const scores = z.strictObject({
  effect: z.enum(sustainabilityEffectIds).describe('Vaikutuksen kohde'),
  direct: count.describe('Välitön vaikutus, pisteinä'),
  indirect: count.describe('Välillinen vaikutus, pisteinä'),
  reason: maybeText.describe('Perustelu hakemuksen sanoin'),
})

export const horizontalSchema = z.strictObject({
  equality: listOf(answer).describe('Sukupuolten tasa-arvo'),
  sustainability: listOf(scores).describe('Kestävä kehitys: välitön ja välillinen vaikutus'),
})
