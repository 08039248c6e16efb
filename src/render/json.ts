/** The machine output: the report untouched. */

/** What a terminal obeys although JSON may hold it as it is: control characters above 7F, and marks that turn the writing around. */
const commands = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

export function renderJson(report: object): string {
  return `${JSON.stringify(report, null, 2).replace(commands, escaped)}\n`
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
