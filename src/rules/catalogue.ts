/** Every rule, in the order of the catalogue. A rule that is not listed here does not exist. */
import claim01 from './claim/01-over-approved-net.ts'
import claim02 from './claim/02-over-salary-row.ts'
import claim03 from './claim/03-support-capped.ts'
import claim04 from './claim/04-pace.ts'
import claim05 from './claim/05-period-not-over.ts'
import claim06 from './claim/06-nothing-to-claim.ts'
import claim07 from './claim/07-person-years.ts'
import claim08 from './claim/08-income-over-costs.ts'
import comp01 from './comp/01-business-id.ts'
import comp02 from './comp/02-twice.ts'
import comp03 from './comp/03-at-two-implementers.ts'
import comp04 from './comp/04-size-missing.ts'
import comp05 from './comp/05-no-sme.ts'
import comp06 from './comp/06-over-de-minimis.ts'
import comp07 from './comp/07-aid-undocumented.ts'
import comp08 from './comp/08-own-implementer.ts'
import comp09 from './comp/09-outside-project.ts'
import cost01 from './cost/01-covered-by-flat-rate.ts'
import cost02 from './cost/02-salary-row.ts'
import cost03 from './cost/03-outside-project.ts'
import cost04 from './cost/04-voucher-twice.ts'
import cost05 from './cost/05-wrong-sign.ts'
import cost06 from './cost/06-not-in-decision.ts'
import file01 from './file/01-not-readable.ts'
import file02 from './file/02-missing-column.ts'
import file03 from './file/03-unknown-column.ts'
import file04 from './file/04-ragged-row.ts'
import file05 from './file/05-not-a-day.ts'
import file06 from './file/06-not-a-number.ts'
import file07 from './file/07-not-allowed.ts'
import file08 from './file/08-empty-cell.ts'
import file09 from './file/09-row-twice.ts'
import file10 from './file/10-same-header-twice.ts'
import file11 from './file/11-garbled-text.ts'
import file12 from './file/12-no-table.ts'
import file13 from './file/13-broken-quotes.ts'
import file14 from './file/14-excel-damage.ts'
import file15 from './file/15-two-readings.ts'
import file16 from './file/16-total-row.ts'
import file17 from './file/17-unknown-folder.ts'
import file18 from './file/18-table-twice.ts'
import file19 from './file/19-unknown-file.ts'
import file20 from './file/20-source-finds-its-files.ts'
import file21 from './file/21-skipped-rows.ts'
import indi01 from './indi/01-status-sum.ts'
import indi02 from './indi/02-gender-sum.ts'
import indi03 from './indi/03-education-sum.ts'
import indi04 from './indi/04-part-of-whole.ts'
import indi05 from './indi/05-result-within-reach.ts'
import indi06 from './indi/06-group-and-implementers.ts'
import indi07 from './indi/07-target-at-zero.ts'
import indi08 from './indi/08-target-pace.ts'
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
import plan01 from './plan/01-fits-the-schema.ts'
import plan02 from './plan/02-costs-equal-financing.ts'
import plan03 from './plan/03-flat-rate-row.ts'
import plan04 from './plan/04-granted-support.ts'
import plan05 from './plan/05-covered-by-flat-rate.ts'
import plan06 from './plan/06-dates.ts'
import plan07 from './plan/07-business-id.ts'
import plan08 from './plan/08-one-of-each.ts'
import plan09 from './plan/09-unbroken-periods.ts'
import plan10 from './plan/10-unit-cost.ts'
import plan11 from './plan/11-targets.ts'
import plan12 from './plan/12-staff-fits-budget.ts'
import plan13 from './plan/13-sources-fit-tables.ts'
import result01 from './result/01-without-exit.ts'
import result02 from './result/02-exit-form-missing.ts'
import result03 from './result/03-jobseeker-before.ts'
import result04 from './result/04-employed-before.ts'
import result05 from './result/05-studying-before.ts'
import result06 from './result/06-too-early.ts'
import result07 from './result/07-improved-otherwise.ts'
import result08 from './result/08-employed-otherwise.ts'
import type { Rule } from './rule.ts'
import time01 from './time/01-outside-project.ts'
import time02 from './time/02-outside-employment.ts'
import time03 from './time/03-over-annual-hours.ts'
import time04 from './time/04-over-24-hours.ts'
import time05 from './time/05-over-12-hours.ts'
import time06 from './time/06-no-unit-cost.ts'
import time07 from './time/07-no-hours.ts'
import time08 from './time/08-absence.ts'
import time09 from './time/09-not-approved.ts'
import time10 from './time/10-in-the-future.ts'
import time11 from './time/11-unknown-work-package.ts'
import time12 from './time/12-work-package-not-running.ts'
import time13 from './time/13-same-row-twice.ts'
import time14 from './time/14-day-off.ts'
import time15 from './time/15-no-description.ts'
import time16 from './time/16-copied-days.ts'
import time17 from './time/17-silent-month.ts'
import time18 from './time/18-two-employers.ts'
import time19 from './time/19-own-approval.ts'

export const catalogue: readonly Rule[] = [
  file01,
  file02,
  file03,
  file04,
  file05,
  file06,
  file07,
  file08,
  file09,
  file10,
  file11,
  file12,
  file13,
  file14,
  file15,
  file16,
  file17,
  file18,
  file19,
  file20,
  file21,
  plan01,
  plan02,
  plan03,
  plan04,
  plan05,
  plan06,
  plan07,
  plan08,
  plan09,
  plan10,
  plan11,
  plan12,
  plan13,
  time01,
  time02,
  time03,
  time04,
  time05,
  time06,
  time07,
  time08,
  time09,
  time10,
  time11,
  time12,
  time13,
  time14,
  time15,
  time16,
  time17,
  time18,
  time19,
  cost01,
  cost02,
  cost03,
  cost04,
  cost05,
  cost06,
  claim01,
  claim02,
  claim03,
  claim04,
  claim05,
  claim06,
  claim07,
  claim08,
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
  result01,
  result02,
  result03,
  result04,
  result05,
  result06,
  result07,
  result08,
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
]
