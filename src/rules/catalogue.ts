/** Every rule, in the order of the catalogue. A rule that is not listed here does not exist. */
import file05 from './file/05-not-a-day.ts'
import type { Rule } from './rule.ts'
import time01 from './time/01-outside-project.ts'

export const catalogue: readonly Rule[] = [file05, time01]
