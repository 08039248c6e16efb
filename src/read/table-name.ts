/** Which table a file is by its name alone. */
import { folded } from './folded.ts'
import type { TableDefinition } from './tables/definition.ts'

/** Workbooks of every age and programme are taken for tables, so that what is wrong with them can be said. */
export const TABLE_FILE = /\.(csv|tsv|txt|xlsx|xlsm|xlsb|xls|ods|numbers)$/i

/** Excel's lock file of an open workbook, and what systems leave in folders. */
export function isLeftover(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  return name.startsWith('~$') || name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name)
}

/** Whether the file, or the folder that it stands in, is called as the table is, in either language. */
export function isNamed(name: string, { name: { fi, en } }: Pick<TableDefinition, 'name'>): boolean {
  return [fi, en].map(folded).includes(folded(name.replace(TABLE_FILE, '')))
}
