/** The words of a development programme's monitoring report, under the headings of the city that writes them. */
import type { Goal } from '../../project/programme.ts'
import { section, type TextSection } from './section.ts'

export const programmeHeadings = {
  goals: { fi: 'Tilanne hyötytavoitteittain', en: 'Situation by goal' },
} as const

/** @param nextYear the year after the one that is reported on; `null` where the programme says no day. */
export function programmeSections(goals: readonly Goal[], nextYear: number | null): TextSection[] {
  return [
    section(
      'overview',
      { fi: 'Arvio ohjelman kokonaistilanteesta', en: 'Assessment of the programme as a whole' },
      { fi: 'kokonaistilanne', en: 'overview' },
      { fi: 'Missä ohjelma on menossa', en: 'Where the programme stands' },
      { number: '1' },
    ),
    ...goals.map(({ id, name }, at) =>
      section(
        `goal-${id}`,
        { fi: `Hyötytavoite ${at + 1}: ${name}`, en: `Goal ${at + 1}: ${name}` },
        { fi: `tavoite-${id}`, en: `goal-${id}` },
        { fi: 'Mihin pyritään, ja mitä on käynnistetty', en: 'What is aimed at, and what has been started' },
      ),
    ),
    section(
      'measures',
      { fi: 'Mittarit hyötytavoitteittain', en: 'Measures by goal' },
      { fi: 'mittarit', en: 'measures' },
      { fi: 'Miten mittareita on luettava', en: 'How the measures are to be read' },
      { optional: true },
    ),
    section(
      'cooperation',
      {
        fi: 'Poikkihallinnollisen yhteistyön ja kumppaniyhteistyön toteutuminen',
        en: 'Cooperation across the administration and with partners',
      },
      { fi: 'yhteistyo', en: 'cooperation' },
      { fi: 'Keiden kanssa on tehty työtä', en: 'With whom the work has been done' },
      { number: '3' },
    ),
    section(
      'environment',
      { fi: 'Toimintaympäristö ja riskit', en: 'Environment and risks' },
      { fi: 'toimintaymparisto', en: 'environment' },
      { fi: 'Mikä ympärillä on muuttunut', en: 'What has changed around the programme' },
      { number: '4' },
    ),
    section(
      'resources',
      { fi: 'Toteutuneet kustannukset, rahoitus ja resurssit', en: 'Costs, financing and resources' },
      { fi: 'resurssit', en: 'resources' },
      {
        fi: 'Mihin varat menivät; määräraha ja sen käyttö tulevat tiedostosta hanke.yaml',
        en: 'What the money went to; the appropriation and its use come from hanke.yaml',
      },
      { number: '5' },
    ),
    section(
      'next',
      {
        fi: nextYear === null ? 'Ohjelman toiminta jatkossa' : `Ohjelman toiminta vuonna ${nextYear}`,
        en: nextYear === null ? 'What comes next' : `The programme in ${nextYear}`,
      },
      { fi: 'jatko', en: 'next' },
      { fi: 'Mikä jatkuu ja mikä alkaa', en: 'What goes on and what begins' },
      { number: '6' },
    ),
  ]
}
