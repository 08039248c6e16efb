/** Which days a report of the indicators is about: `--quarter`, `--until`, or the last quarter that has ended. */
import { addDays, type Day, earlier } from '../day.ts'
import type { Days } from '../indicators/counts.ts'
import { type Quarter, quarterOf, readQuarter } from '../indicators/quarters.ts'
import { formatDay } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import type { Project } from '../project/project.ts'
import { dayCell } from '../read/cells/day.ts'
import { cannotCount } from './indicators-message.ts'
import { type Options, said } from './options.ts'

type Asked = Pick<Options, 'quarter' | 'until'>
type Lasting = Pick<Project, 'start' | 'end'>

/** @returns `undefined` where neither was given. @throws CannotRun */
export function askedDays({ quarter, until }: Asked, project: Lasting, asOf: Day): Days | undefined {
  if (quarter !== undefined && until !== undefined) throw cannotCount('both', 'bothRemedy')
  if (quarter !== undefined) return begun(namedQuarter(quarter, project), quarter, project, asOf)
  if (until === undefined) return undefined
  const found = dayCell.read(until.trim())
  if (!('value' in found))
    throw said(
      (words) => words.badDay,
      (words) => words.badDayRemedy,
      { given: until },
    )
  const own = quarterOf(found.value)
  begun({ ...own, until: found.value }, until, project, asOf)
  return { from: own.from, until: found.value }
}

/** The last whole quarter before the day that counts as today; after the project's end, the quarter in which it ended. @throws CannotRun */
export function lastQuarter(project: Lasting, asOf: Day): Days {
  const running = quarterOf(asOf)
  const last = quarterOf(addDays(running.from, -1))
  const { from, until } = quarterOf(earlier(last.until, project.end))
  if (until < project.start)
    throw cannotCount('noneOver', 'noneOverRemedy', (lang) => ({
      asOf: formatDay(asOf, lang),
      example: quarterOf(project.start).name,
    }))
  return { from, until }
}

function namedQuarter(text: string, { start }: Lasting): Quarter {
  const quarter = readQuarter(text)
  if (quarter === undefined)
    throw cannotCount('badQuarter', 'badQuarterRemedy', { given: text, example: quarterOf(start).name })
  return quarter
}

/** @throws CannotRun for days of which there is nothing to tell. */
function begun({ from, until }: Days, given: string, { start }: Lasting, asOf: Day): Days {
  const days = (lang: Lang) => ({ given, start: formatDay(start, lang), asOf: formatDay(asOf, lang) })
  if (until < start)
    throw cannotCount('tooEarly', 'tooEarlyRemedy', (lang) => ({ ...days(lang), example: quarterOf(start).name }))
  if (from > asOf)
    throw cannotCount('notBegun', 'notBegunRemedy', (lang) => ({ ...days(lang), example: quarterOf(asOf).name }))
  return { from, until }
}
