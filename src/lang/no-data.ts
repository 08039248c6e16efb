/** What people write where they looked for a figure and there is none. It is an answer, unlike an empty cell; and it is not zero. */
import type { Text } from './lang.ts'

export const noData: Text = { fi: 'ei tietoa', en: 'no data' }
