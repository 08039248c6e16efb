/** The words of a portfolio: what the projects have in common, and each in short. */
import { section, type TextSection } from './section.ts'

interface Told {
  readonly id: string
  readonly name: string
  /** Of a project with a folder of its own, that folder tells: nobody has to write of it again. */
  readonly told?: 'inline' | 'folder'
}

export function portfolioSections(projects: readonly Told[]): TextSection[] {
  return [
    section(
      'background',
      { fi: 'Tausta', en: 'Background' },
      { fi: 'tausta', en: 'background' },
      { fi: 'Mistä hankkeet ja niiden määräraha tulevat', en: 'Where the projects and their appropriation come from' },
    ),
    ...projects
      .filter(isFirst)
      .map(({ id, name, told }) =>
        section(
          `project-${id}`,
          { fi: name, en: name },
          { fi: id, en: id },
          { fi: 'Hankkeen tavoite muutamalla lauseella', en: 'The project’s goal in a few sentences' },
          told === 'folder' ? { optional: true } : {},
        ),
      ),
  ]
}

/** An id that stands twice is a finding of its own; its text is asked for once. */
function isFirst({ id }: Told, at: number, all: readonly Told[]): boolean {
  return all.findIndex((one) => one.id === id) === at
}
