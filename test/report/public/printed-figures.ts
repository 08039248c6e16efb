/** What a reader finds in a public report: every figure of people by an address, with its number, or `•` where it is hidden. */
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'

export type Printed = ReadonlyMap<string, number | '•'>

/** Counted from the text alone, as anybody would who downloads the page. */
export function printedFigures(text: string): Printed {
  const report: IndicatorsReport = JSON.parse(text)
  const hidden = new Set(report.public?.hidden ?? [])
  const found = new Map<string, number | '•'>()
  const put = (address: string, key: string, value: number | null | undefined): void => {
    if (typeof value === 'number') found.set(address, value)
    else if (hidden.has(key)) found.set(address, '•')
  }
  for (const { id, unit, group, implementers } of report.indicators) {
    if (unit === 'company') continue
    for (const [who, spans] of [
      ['group', group],
      ...Object.entries(implementers).map(([one, own]) => [`@${one}`, own]),
    ] as [string, typeof group][])
      for (const span of ['quarter', 'cumulative'] as const)
        for (const column of ['total', 'women', 'men', 'nonBinary', 'unknown'] as const)
          put(`${id} ${who} ${span} ${column}`, `${id}|${who}|${span}|${column}`, spans[span]?.[column])
  }
  for (const figure of ['grandTotal', 'incomplete'] as const) {
    put(`${figure} group`, `${figure}|group`, report[figure])
    for (const [one, own] of Object.entries(report.totals)) put(`${figure} @${one}`, `${figure}|@${one}`, own[figure])
  }
  put('overlap', 'overlap', report.overlap)
  report.quarters.forEach(({ name, cumulative }, at) => {
    for (const [id, value] of Object.entries(cumulative))
      if (id !== 'companies') put(`${id} point ${at}`, `series|${id}|${name}`, value)
  })
  for (const { status, started, left, results } of report.byStatus ?? [])
    for (const [what, value] of Object.entries({ started, left, ...results }))
      put(`${what} of ${status}`, `byStatus|${status}|${what}`, value)
  for (const { id, done } of report.pace)
    if (id !== 'companies') put(`${id} done`, `${id}|group|cumulative|total`, done)
  return found
}
