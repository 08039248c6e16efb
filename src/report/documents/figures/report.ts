/** What has been done, in figures. */
import type { Day } from '../../../day.ts'
import type { Lang } from '../../../lang/lang.ts'
import { shownText } from '../../../lang/shown-text.ts'
import type { Programme } from '../../../project/programme.ts'
import type { Project } from '../../../project/project.ts'
import type { RecordedProject } from '../../../project/recorded.ts'
import { type Activity, activitiesOf } from '../../../read/common/activities-of.ts'
import type { CommonTables } from '../../../read/common/read-common.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Outcome } from '../../../rules/run.ts'
import { inputsOf } from '../../common.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import { reportCount } from '../amount.ts'
import { reportTexts } from '../texts.ts'
import { countOf, entriesOf } from './entries.ts'
import type { FiguresReport, ReportShare, ReportTheme } from './shape.ts'

export interface FiguresBasis {
  readonly of: Project | RecordedProject | Programme
  readonly common: CommonTables
  readonly texts: Texts
  readonly outcome: Pick<Outcome, 'findings'>
  readonly asOf: Day
  readonly lang: Lang
}

export function figuresReport({ of, common, texts, outcome, asOf, lang }: FiguresBasis): FiguresReport {
  const { sha256 = null, name, start, end } = of
  const activities = common.tables.activities === undefined ? [] : activitiesOf(common.tables.activities)
  const findings = reportFindings(outcome.findings, of, lang)
  const themed = activities.filter(({ theme }) => theme !== null)
  const others = activities.filter(({ theme }) => theme === null)
  const undated = activities.filter(({ date }) => date === null)
  return {
    schema: 'hanke/figures@1',
    asOf,
    lang,
    of: { sha256, kind: 'goals' in of ? 'programme' : 'project', name, start, end },
    themes: [...grouped(themed, ({ theme }) => theme ?? ''), ...grouped(others, () => '')].map(
      ([theme, own]): ReportTheme => ({
        name: theme === '' ? null : shownText(theme),
        total: reportCount(countOf(own)),
        entries: entriesOf(own),
      }),
    ),
    total: reportCount(countOf(activities)),
    kinds: shares(activities, ({ kind }) => kind).sort((a, b) => Number(b.count.value) - Number(a.count.value)),
    times: byTime(activities),
    undated: undated.length === 0 ? null : reportCount(countOf(undated)),
    workPackages: shares(activities, ({ workPackage }) => workPackage).sort((a, b) => (a.name < b.name ? -1 : 1)),
    texts: reportTexts(texts, lang),
    inputs: inputsOf(common, null),
    findings,
    counts: countsOf(findings),
  }
}

/** Months, where every day is known as well as that; else years. */
function byTime(activities: readonly Activity[]): ReportShare[] {
  const dated = activities.flatMap(({ date }) => date ?? [])
  const length = dated.every((date) => date.length > YEAR) ? MONTH : YEAR
  return shares(activities, ({ date }) => date?.slice(0, length) ?? null).sort((a, b) => (a.name < b.name ? -1 : 1))
}

const YEAR = '2026'.length
const MONTH = '2026-09'.length

function shares(activities: readonly Activity[], of: (activity: Activity) => string | null): ReportShare[] {
  const named = activities.filter((activity) => of(activity) !== null)
  return grouped(named, (activity) => of(activity) ?? '').map(([name, own]) => ({
    name: shownText(name),
    count: reportCount(countOf(own)),
  }))
}

/** In the order in which they first come. */
function grouped(
  activities: readonly Activity[],
  of: (activity: Activity) => string,
): (readonly [string, Activity[]])[] {
  const groups = new Map<string, Activity[]>()
  for (const activity of activities) {
    const own = groups.get(of(activity))
    if (own === undefined) groups.set(of(activity), [activity])
    else own.push(activity)
  }
  return [...groups]
}
