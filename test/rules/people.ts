/** Tables of participants and companies for trying a rule: a case says only what it is about. Nobody in them exists. */

type Cells = Readonly<Record<string, string>>

/** Published codes of people who do not exist: a man and a woman born 1.5.1994, and a man born 2.5.1994. */
export const codes = { man: '010594Y9032', woman: '010594Y9021', otherMan: '020594X903P' } as const

/** Rows by column id; without one, each has an id of its own and begins on 1.2.2027. */
export function participants(...rows: readonly Cells[]): Record<string, string> {
  return { 'osallistujat.csv': participantsText(...rows) }
}

export function participantsText(...rows: readonly Cells[]): string {
  return csv(rows.map((row, at) => ({ id: `X${at + 1}`, start: '1.2.2027', ...row })))
}

/** Rows by column id; without one, each has an id of its own, a size, and begins on 1.2.2027. */
export function companies(...rows: readonly Cells[]): Record<string, string> {
  return { 'yritykset.csv': companiesText(...rows) }
}

export function companiesText(...rows: readonly Cells[]): string {
  return csv(rows.map((row, at) => ({ businessId: ids[at] ?? '', start: '1.2.2027', size: 'mikro', ...row })))
}

const ids = ['1234567-1', '0123456-2', '7654321-2', '0076543-3', '0271828-6', '1414213-0']

function csv(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join(';')}\n`)
    .join('')
}
