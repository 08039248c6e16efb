/** A section of EURA's form by its number: `4.1 Varsinaiset kohderyhmät`. */
import type { Lang } from '../../../lang/lang.ts'
import { descriptionHeadings } from '../../../read/texts/description.ts'

export function titled(number: keyof typeof descriptionHeadings, lang: Lang): string {
  return `${number} ${descriptionHeadings[number][lang]}`
}
