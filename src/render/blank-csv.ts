/** A blank table as a file that Finnish Excel opens in columns and saves the same way again. */
import type { Lang } from '../lang/lang.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

/** Without it Excel takes UTF-8 for Windows-1252, and `päivä` for `pÃ¤ivÃ¤`. */
const BYTE_ORDER_MARK = '\ufeff'

/** @returns the header alone: byte order mark, semicolons, CRLF. */
export function blankCsv(table: TableDefinition, lang: Lang): string {
  const headers = Object.values(table.columns).map(({ header }) => header[lang])
  return `${BYTE_ORDER_MARK}${headers.join(';')}\r\n`
}
