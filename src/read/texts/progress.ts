/** The words of a monitoring report: what was done in each work package of the claim period, what went otherwise, what comes next. */
import type { WorkPackage } from '../../project/project.ts'
import { section, type TextSection } from './section.ts'

export const progressHeadings = {
  done: { fi: 'Toteutetut toimenpiteet työpaketeittain', en: 'What was done, by work package' },
} as const

/** A work package's text is called by its id: `tp1.md`. */
export function progressSections(workPackages: readonly Pick<WorkPackage, 'id' | 'name'>[]): TextSection[] {
  return [
    section(
      'summary',
      { fi: 'Yhteenveto kauden toteutuksesta', en: 'Summary of the period' },
      { fi: 'yhteenveto', en: 'summary' },
      { fi: 'Kauden tärkeimmät asiat muutamalla lauseella', en: 'What mattered most, in a few sentences' },
    ),
    ...workPackages.map(({ id, name }) =>
      section(
        `work-package-${id}`,
        { fi: `${id} ${name}`, en: `${id} ${name}` },
        { fi: id, en: id },
        { fi: 'Mitä työpaketissa tehtiin kaudella', en: 'What was done in the work package' },
      ),
    ),
    section(
      'deviations',
      { fi: 'Poikkeamat suunnitelmasta', en: 'Deviations from the plan' },
      { fi: 'poikkeamat', en: 'deviations' },
      {
        fi: 'Mikä meni toisin kuin suunniteltiin, miksi, ja mitä sille tehdään; jos ei mikään, kirjoita se',
        en: 'What went otherwise than planned, why, and what is done about it; where nothing did, say so',
      },
    ),
    section(
      'next',
      { fi: 'Seuraava kausi', en: 'Next period' },
      { fi: 'seuraava-kausi', en: 'next' },
      { fi: 'Mitä seuraavaksi tehdään', en: 'What will be done next' },
    ),
  ]
}
