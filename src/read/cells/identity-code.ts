/**
 * A personal identity code as text, in capitals, all eleven characters: the century sign alone may tell two people apart. Whether the code
 * is valid is PART-02's to say; here it only has to be the same each time.
 */
import type { CellKind } from '../cell.ts'
import { text } from './text.ts'

export const identityCodeCell: CellKind<string> = {
  read: (typed) => {
    const reading = text.read(typed)
    return 'trouble' in reading ? reading : { value: reading.value.toUpperCase() }
  },
  accepts: { fi: 'henkilötunnus', en: 'a personal identity code' },
  format: 'text',
}
