/** One word of a closed list, in Finnish or English, whatever its case, spaces and accents. */
import type { Text } from '../../lang/lang.ts'
import { type CellKind, excelDamage } from '../cell.ts'
import { folded } from '../folded.ts'

/** `choice({ leave: { fi: 'loma', en: 'leave' } })` reads `Loma` as `'leave'`. */
export function choice<K extends string>(words: Readonly<Record<K, Text>>): CellKind<K> {
  const ids = Object.keys(words) as K[]
  const known = new Map<string, K>()
  for (const id of ids) for (const word of Object.values(words[id])) known.set(folded(word), id)
  return {
    read: (typed) => {
      const id = known.get(folded(typed))
      return id === undefined ? { trouble: excelDamage(typed) ?? 'not-allowed' } : { value: id }
    },
    accepts: {
      fi: ids.map((id) => words[id].fi).join(', '),
      en: ids.map((id) => words[id].en).join(', '),
    },
    format: 'choice',
    words: ids.map((id) => words[id]),
  }
}
