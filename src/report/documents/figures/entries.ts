/** What stands on the page one by one: a row of the table, or several that are one activity each and of one kind. */

import { shownText } from '../../../lang/shown-text.ts'
import { type Approximate, exactly, totalCount } from '../../../project/approximate.ts'
import type { Activity } from '../../../read/common/activities-of.ts'
import { reportCount } from '../amount.ts'
import type { ReportEntry } from './shape.ts'

/** Of one theme, in the order of the table. */
export function entriesOf(activities: readonly Activity[]): ReportEntry[] {
  const entries: ReportEntry[] = []
  const told = new Set<Activity>()
  for (const activity of activities) {
    if (told.has(activity)) continue
    const alike = isOne(activity) ? activities.filter((one) => one.kind === activity.kind && isOne(one)) : [activity]
    for (const one of alike) told.add(one)
    entries.push(alike.length === 1 ? entry(activity) : together(activity.kind, alike))
  }
  return entries
}

function isOne({ count }: Activity): boolean {
  return count !== null && count.value === 1 && count.mark === null
}

function entry({ kind, title, count, participants, towns, said, date, workPackage }: Activity): ReportEntry {
  return {
    kind: shownText(kind),
    title: title && shownText(title),
    count: count && reportCount(count),
    participants: participants && reportCount(participants),
    towns: towns && reportCount(towns),
    said,
    time: date,
    workPackage: workPackage && shownText(workPackage),
    rows: 1,
  }
}

/** Nobody knows how many of the same people or towns were there twice: towns are not added up, and people as visits. */
function together(kind: string, activities: readonly Activity[]): ReportEntry {
  const participants = activities.map((one) => one.participants)
  const packages = new Set(activities.map(({ workPackage }) => workPackage))
  const [only = null] = packages.size === 1 ? packages : []
  return {
    kind: shownText(kind),
    title: null,
    count: reportCount(exactly(activities.length)),
    participants: participants.every((one) => one !== null) ? reportCount(totalCount(participants)) : null,
    towns: null,
    said: participants.every((one) => one !== null) ? ['count', 'participants'] : ['count'],
    time: null,
    workPackage: only && shownText(only),
    rows: activities.length,
  }
}

/** Those whose number can be read. */
export function countOf(activities: readonly Activity[]): Approximate<number> {
  return totalCount(activities.flatMap(({ count }) => count ?? []))
}
