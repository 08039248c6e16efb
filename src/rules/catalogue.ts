/** Every rule, in the order of the catalogue. A rule that is not listed here does not exist. */
import claim01 from './claim/01-over-approved-net.ts'
import claim02 from './claim/02-over-salary-row.ts'
import claim03 from './claim/03-support-capped.ts'
import claim04 from './claim/04-pace.ts'
import claim05 from './claim/05-period-not-over.ts'
import claim06 from './claim/06-nothing-to-claim.ts'
import claim07 from './claim/07-person-years.ts'
import claim08 from './claim/08-income-over-costs.ts'
import file05 from './file/05-not-a-day.ts'
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
import type { Rule } from './rule.ts'
import time01 from './time/01-outside-project.ts'

export const catalogue: readonly Rule[] = [
  file05,
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
  time01,
  claim01,
  claim02,
  claim03,
  claim04,
  claim05,
  claim06,
  claim07,
  claim08,
]
