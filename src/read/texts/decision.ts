/** The words of a decision's summary, under the headings of the authority's own document. */
import { section, type TextSection } from './section.ts'

export const decisionSections: readonly TextSection[] = [
  section(
    'group-grounds',
    { fi: 'Perustelee, miksi hanke toteutetaan ryhmähankkeena', en: 'Why the project is a group project' },
    { fi: 'ryhmahankkeen-perustelut', en: 'group-grounds' },
    { fi: 'Mitä kukin toteuttaja tuo hankkeeseen', en: 'What each implementer brings to the project' },
  ),
  section(
    'content',
    { fi: 'Kuvaus hankkeen sisällöstä', en: 'What the project is about' },
    { fi: 'sisalto', en: 'content' },
    { fi: 'Tarve, tavoitteet, kohderyhmät ja tulokset', en: 'Need, goals, target groups and results' },
  ),
  section(
    'actions',
    { fi: 'Hankkeen toimenpiteet', en: 'Actions of the project' },
    { fi: 'toimenpiteet', en: 'actions' },
    {
      fi: 'Miten työ jaetaan; työpaketit aikatauluineen tulevat tiedostosta hanke.yaml',
      en: 'How the work is shared; the work packages and their schedules come from hanke.yaml',
    },
  ),
  section(
    'assessment',
    { fi: 'Rahoittajan arvio hankkeesta', en: 'The authority’s assessment' },
    { fi: 'arvio', en: 'assessment' },
    { fi: 'Arvio rahoittajan sanoin', en: 'The assessment in the authority’s words' },
  ),
]
