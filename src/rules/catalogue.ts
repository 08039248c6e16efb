/** Every rule, in the order of the catalogue. A rule that is not listed here does not exist. */
import { documentRules } from './catalogue-documents.ts'
import { participantRules } from './catalogue-participants.ts'
import claim01 from './claim/01-over-approved-net.ts'
import claim02 from './claim/02-over-salary-row.ts'
import claim03 from './claim/03-support-capped.ts'
import claim04 from './claim/04-pace.ts'
import claim05 from './claim/05-period-not-over.ts'
import claim06 from './claim/06-nothing-to-claim.ts'
import claim07 from './claim/07-person-years.ts'
import claim08 from './claim/08-income-over-costs.ts'
import claim09 from './claim/09-as-it-was-claimed.ts'
import claim10 from './claim/10-lowering-row-left-out.ts'
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
import plan14 from './plan/14-approved-over-applied.ts'
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
  plan14,
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
  claim09,
  claim10,
  ...participantRules,
  ...documentRules,
]
