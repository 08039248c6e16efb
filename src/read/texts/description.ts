/** The words of a project's public description, in EURA's numbering and under its headings. */
import type { Day } from '../../day.ts'
import { section, type TextSection } from './section.ts'

/** Every section of the form, written by people or filled with data. */
export const descriptionHeadings = {
  '1': { fi: 'Hanke', en: 'Project' },
  '2': { fi: 'Hakijan perustiedot', en: 'Applicant' },
  '3': { fi: 'Suunnitelman mukainen tiivistelmä toteutuksesta', en: 'Summary of the plan' },
  '4': { fi: 'Hankkeen kohderyhmät', en: 'Target groups' },
  '4.1': { fi: 'Varsinaiset kohderyhmät', en: 'Direct target groups' },
  '4.2': { fi: 'Välilliset kohderyhmät', en: 'Indirect target groups' },
  '5': { fi: 'Projektin julkinen rahoitus, euroa', en: 'Public funding, euros' },
  '6': { fi: 'Maantieteellinen kohdealue', en: 'Geographical area' },
  '7': {
    fi: 'Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista',
    en: 'Estimates given in the application',
  },
  '7.1': { fi: 'Osallistuvien yritysten lukumäärä', en: 'Companies taking part' },
  '7.2': { fi: 'Osallistuvien henkilöiden lukumäärä', en: 'Persons taking part' },
  '8': { fi: 'Horisontaaliset periaatteet', en: 'Horizontal principles' },
  '8.1': { fi: 'Sukupuolten tasa-arvo', en: 'Gender equality' },
  '8.2': { fi: 'Kestävä kehitys', en: 'Sustainable development' },
  '9': { fi: 'Loppuraportin tiivistelmä', en: 'Summary of the final report' },
} as const

/** @param end of the project: its last section can only be written after it. */
export function descriptionSections(end: Day, asOf: Day): TextSection[] {
  return [
    section(
      'summary',
      descriptionHeadings['3'],
      { fi: 'tiivistelma', en: 'summary' },
      {
        fi: 'Tarve, tavoite, toimenpiteet ja tulokset hakemuksen mukaan',
        en: 'Need, goal, actions and results as in the application',
      },
      { number: '3' },
    ),
    section(
      'target-groups',
      descriptionHeadings['4.1'],
      { fi: 'kohderyhmat', en: 'target-groups' },
      { fi: 'Keiden tilannetta hanke itse muuttaa', en: 'Whose situation the project itself changes' },
      { number: '4.1' },
    ),
    section(
      'indirect-target-groups',
      descriptionHeadings['4.2'],
      { fi: 'valilliset-kohderyhmat', en: 'indirect-target-groups' },
      { fi: 'Ketkä muut hyötyvät', en: 'Who else benefits' },
      { number: '4.2' },
    ),
    section(
      'final-report',
      descriptionHeadings['9'],
      { fi: 'loppuraportti', en: 'final-report' },
      { fi: 'Mitä hankkeessa tehtiin ja saatiin aikaan', en: 'What was done, and what came of it' },
      { number: '9', ...(end < asOf ? {} : { optional: true }) },
    ),
  ]
}
