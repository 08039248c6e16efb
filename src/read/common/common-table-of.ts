/** Tables that stand in `data/` itself, or in a folder of their own name there: `data/toimet.csv`, `data/toimet/2027.csv`. */
import type { DocumentKind } from '../../project/document.ts'
import { isNamed, TABLE_FILE } from '../table-name.ts'
import type { CommonTableId } from '../tables/definition.ts'
import { commonTables } from '../tables/tables.ts'

/** Which of them a folder may have, by what its `hanke.yaml` describes. */
export const commonTablesOf: Readonly<Record<DocumentKind, readonly CommonTableId[]>> = {
  project: ['activities'],
  recorded: ['activities'],
  programme: ['measures', 'activities'],
  portfolio: [],
}

/** @returns `undefined` where the file is none of these tables. */
export function commonTableOf(path: string, ids: readonly CommonTableId[]): CommonTableId | undefined {
  const [, name = ''] = path.split('/')
  return TABLE_FILE.test(path) ? ids.find((id) => isNamed(name, commonTables[id])) : undefined
}
