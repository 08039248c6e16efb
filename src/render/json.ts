/** The machine output: the report untouched. */
export function renderJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
