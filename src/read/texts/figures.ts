/** The words on a page of figures: few, and none that it could not do without. */
import { section, type TextSection } from './section.ts'

export const figuresSections: readonly TextSection[] = [
  section(
    'highlights',
    { fi: 'Nostoja', en: 'Highlights' },
    { fi: 'nostot', en: 'highlights' },
    { fi: 'Mitä luvut eivät kerro', en: 'What the figures do not tell' },
    { optional: true },
  ),
]
