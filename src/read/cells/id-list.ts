/** Ids one after another: `TP1, TP2`. A semicolon, a slash or a line break parts them as well; the same id twice is there once. */
import type { CellKind } from '../cell.ts'
import { text } from './text.ts'

export const idListCell: CellKind<readonly string[]> = {
  read: (typed) => {
    const reading = text.read(typed)
    if ('trouble' in reading) return reading
    const ids = reading.value.split(/[,;/\n]/).map((id) => id.trim())
    return { value: [...new Set(ids.filter((id) => id !== ''))] }
  },
  accepts: { fi: 'tunnuksia pilkulla erotettuina, esim. TP1, TP2', en: 'ids parted by commas, such as TP1, TP2' },
  format: 'text',
}
