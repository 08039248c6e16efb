/** The rules about documents that no claim is computed from: programmes, activities, portfolios, texts. */
import act01 from './act/01-outside-days.ts'
import act02 from './act/02-unknown-work-package.ts'
import folio01 from './folio/01-project-folder.ts'
import folio02 from './folio/02-over-appropriation.ts'
import folio03 from './folio/03-unknown-budget.ts'
import folio04 from './folio/04-id-twice.ts'
import meas01 from './meas/01-unknown-goal.ts'
import meas02 from './meas/02-no-baseline.ts'
import meas03 from './meas/03-no-target.ts'
import meas04 from './meas/04-unequal-parts.ts'
import meas05 from './meas/05-two-units.ts'
import meas06 from './meas/06-no-measures.ts'
import type { Rule } from './rule.ts'
import text01 from './text/01-missing.ts'
import text02 from './text/02-plain-markdown.ts'
import text03 from './text/03-personal-data.ts'
import text04 from './text/04-unknown-file.ts'

export const documentRules: readonly Rule[] = [
  meas01,
  meas02,
  meas03,
  meas04,
  meas05,
  meas06,
  act01,
  act02,
  folio01,
  folio02,
  folio03,
  folio04,
  text01,
  text02,
  text03,
  text04,
]
