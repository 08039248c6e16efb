/**
 * Figures that several reports have: what one calls the time before its quarter is the whole time of the report before it, and a point of the
 * line over quarters is the whole time of the report of that quarter. They are one figure: who is told it once, knows it everywhere.
 */
import { addDays, day } from '../../day.ts'
import { nameOf, rowIds } from './count-figures.ts'
import { countColumns, type Unit, unitOf } from './figure-key.ts'
import type { Counted } from './figures.ts'
import type { Seen } from './seen.ts'
import { pointName, riseName } from './series-figures.ts'

/** One report's names → the names by which a figure is known in all of them. */
export type Names = ReadonlyMap<string, string>

/** @param seen in the order of their days. @returns the names of each, in the same order. */
export function sharedNames(seen: readonly Seen[]): readonly Names[] {
  const values = new Map<string, number>()
  const found: Map<string, string>[] = []
  seen.forEach(({ report, figures }, at) => {
    const names = new Map<string, string>()
    found.push(names)
    const same = sameFigures(seen, at)
    for (const { name, value } of figures.values()) {
      const { place, name: there } = same.get(name) ?? { place: at, name }
      // Somebody who came back counts otherwise than before: then they are two figures.
      const shared = [place === at && there === name ? undefined : found[place]?.get(there), sharedByItself(name)]
      const fitting = shared.find((one) => one !== undefined && (values.get(one) ?? value) === value)
      const global = fitting ?? `${report.until}/${name}`
      names.set(name, global)
      values.set(global, value)
    }
  })
  return found
}

/** The line's names hold the quarter's name, and are the same in every report. */
const sharedByItself = (name: string): string | undefined => (/^(series|rise)\|/.test(name) ? name : undefined)

/** @returns of the figures of one report, what they are called where they are printed first. */
function sameFigures(seen: readonly Seen[], at: number) {
  const same = new Map<string, { readonly place: number; readonly name: string }>()
  const { report } = seen[at] as Seen
  const units: Unit[] = ['group', ...Object.keys(report.totals).map(unitOf)]
  const hasBefore = at > 0 && follows((seen[at - 1] as Seen).report, report)
  for (const id of rowIds) {
    for (const point of report.quarters) {
      const place = seen.findIndex((one) => one.report.until === point.until)
      if (place === -1 || place > at) continue
      same.set(pointName(id, point.name), { place, name: nameOf(id, 'group', 'cumulative', 'total') })
      same.set(riseName(id, point.name), { place, name: nameOf(id, 'group', 'quarter', 'total') })
    }
    for (const unit of hasBefore ? units : [])
      for (const column of countColumns)
        same.set(nameOf(id, unit, 'before', column), { place: at - 1, name: nameOf(id, unit, 'cumulative', column) })
  }
  return same
}

/** Whether no day lies between two reports' days. */
export function follows(first: Counted, next: Counted): boolean {
  return addDays(day(first.until), 1) === next.from
}
