/** Which days a report of the indicators is about: `--quarter`, `--until`, or the last quarter that has ended. */
import { addDays, type Day, earlier } from '../day.ts'
import type { Days } from '../indicators/counts.ts'
import { type Quarter, quarterOf, readQuarter } from '../indicators/quarters.ts'
import { formatDay, formatQuarter } from '../lang/format.ts'
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

/** A public report is of a whole quarter that is over: what neighbouring days give away by subtracting is a few people. @throws CannotRun */
export function overQuarter(days: Days, asOf: Day): void {
  const quarter = quarterOf(days.until)
  const example = { example: quarter.name }
  if (quarter.from !== days.from || quarter.until !== days.until)
    throw cannotCount('publicDays', 'publicDaysRemedy', example)
  if (days.until >= asOf)
    throw cannotCount('publicNotOver', 'publicNotOverRemedy', (lang) => ({
      name: formatQuarter(quarter.name, lang),
      until: formatDay(days.until, lang),
    }))
}

/** `2027Q1` for a whole quarter, else the last day. */
export function spanName({ from, until }: Days): string {
  const quarter = quarterOf(until)
  return quarter.from === from && quarter.until === until ? quarter.name : until
}

export function spanText(days: Days, lang: Lang): string {
  const name = spanName(days)
  return name === days.until ? formatDay(days.until, lang) : formatQuarter(name, lang)
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
