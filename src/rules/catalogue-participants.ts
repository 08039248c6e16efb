/** The part of the catalogue that is about participants, their results, companies and the indicators counted from them. */
import comp01 from './comp/01-business-id.ts'
import comp02 from './comp/02-twice.ts'
import comp03 from './comp/03-at-two-implementers.ts'
import comp04 from './comp/04-size-missing.ts'
import comp05 from './comp/05-no-sme.ts'
import comp06 from './comp/06-over-de-minimis.ts'
import comp07 from './comp/07-aid-undocumented.ts'
import comp08 from './comp/08-own-implementer.ts'
import comp09 from './comp/09-outside-project.ts'
import indi01 from './indi/01-status-sum.ts'
import indi02 from './indi/02-gender-sum.ts'
import indi03 from './indi/03-education-sum.ts'
import indi04 from './indi/04-part-of-whole.ts'
import indi05 from './indi/05-result-within-reach.ts'
import indi06 from './indi/06-group-and-implementers.ts'
import indi07 from './indi/07-target-at-zero.ts'
import indi08 from './indi/08-target-pace.ts'
import indi09 from './indi/09-recorded-zero.ts'
import part01 from './part/01-complete.ts'
import part02 from './part/02-identity-code.ts'
import part03 from './part/03-code-disagrees.ts'
import part04 from './part/04-temporary-code.ts'
import part05 from './part/05-outside-project.ts'
import part06 from './part/06-left-too-early.ts'
import part07 from './part/07-not-left.ts'
import part08 from './part/08-unusual-age.ts'
import part09 from './part/09-unemployed-otherwise.ts'
import part10 from './part/10-id-used-twice.ts'
import part11 from './part/11-came-back.ts'
import part12 from './part/12-at-two-implementers.ts'
import part13 from './part/13-project-staff.ts'
import part14 from './part/14-other-municipality.ts'
import part15 from './part/15-special-category.ts'
import part16 from './part/16-personal-text.ts'
import part17 from './part/17-unknown-work-package.ts'
import part18 from './part/18-question-unanswered.ts'
import part19 from './part/19-not-born-yet.ts'
import result01 from './result/01-without-exit.ts'
import result02 from './result/02-exit-form-missing.ts'
import result03 from './result/03-jobseeker-before.ts'
import result04 from './result/04-employed-before.ts'
import result05 from './result/05-studying-before.ts'
import result06 from './result/06-too-early.ts'
import result07 from './result/07-improved-otherwise.ts'
import result08 from './result/08-employed-otherwise.ts'
import result09 from './result/09-qualification-unanswered.ts'
import result10 from './result/10-follow-up-unanswered.ts'
import type { Rule } from './rule.ts'

export const participantRules: readonly Rule[] = [
  part01,
  part02,
  part03,
  part04,
  part05,
  part06,
  part07,
  part08,
  part09,
  part10,
  part11,
  part12,
  part13,
  part14,
  part15,
  part16,
  part17,
  part18,
  part19,
  result01,
  result02,
  result03,
  result04,
  result05,
  result06,
  result07,
  result08,
  result09,
  result10,
  comp01,
  comp02,
  comp03,
  comp04,
  comp05,
  comp06,
  comp07,
  comp08,
  comp09,
  indi01,
  indi02,
  indi03,
  indi04,
  indi05,
  indi06,
  indi07,
  indi08,
  indi09,
]
