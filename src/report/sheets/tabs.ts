/** Tabs of the workbook, and formulas that point at a cell of another one. */

const MOST_CHARACTERS = 31

/** A tab for one of many: `Hakemus` and `xamk` make `Hakemus xamk`; a long name is cut, and `taken` keeps it unique. */
export function tabOf(name: string, id: string, taken: readonly string[]): string {
  const whole = `${name} ${id}`
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`
    const tab = `${whole.slice(0, MOST_CHARACTERS - end.length)}${end}`
    if (!taken.some((one) => one.toLowerCase() === tab.toLowerCase())) return tab
  }
}

/** `'Palkkarivit'!F20`. Tabs hold no apostrophe. */
export function cellOf(tab: string, column: string, row: number): string {
  return `'${tab}'!${column}${row}`
}

export function rangeOf(tab: string, column: string, from: number, to: number): string {
  return `'${tab}'!${column}${from}:${column}${to}`
}
