// Every figure of a claim is compared with the decision, so a decision that is not fully understood must stop the work.
import { decision, ownReading } from '../../law/acts.ts'
import type { DecisionRule } from '../rule.ts'

/**
 * The loader of `hanke.yaml` reports this one itself, every place at once: a decision that does not fit never becomes a project. Where
 * rules run at all it has passed, and it stands here so that it can be listed and explained like the others.
 */
export default {
  id: 'PLAN-01',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [decision('Rahoituspäätös kokonaisuudessaan'), ownReading('Päätös luetaan kokonaan tai ei lainkaan')],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Tiedoston hanke.yaml on oltava kokonaan luettavissa',
      en: 'Every line of hanke.yaml shall be understood',
    },
    message: { fi: 'Kohtaa ”{actual}” ei ymmärretä.', en: '“{actual}” is not understood.' },
    fix: {
      fi: 'Avaa hanke.yaml muistiossa ja korjaa ilmoitettu rivi päätöksen mukaiseksi.',
      en: 'Open hanke.yaml in a text editor and mend the line that is named, as the decision says.',
    },
    why: {
      fi: 'Väärin luettu päätös tekisi jokaisesta maksatuksen luvusta väärän, joten mitään ei arvata.',
      en: 'A decision read wrongly would make every figure of the claim wrong, so nothing is guessed.',
    },
    example: {
      fi: 'Budjettirivin nimeksi on kirjoitettu ”salary”, kun sen pitää olla ”salaries”.',
      en: 'A budget row is called “salary” where it should be “salaries”.',
    },
  },
  check: ({ project }) => ({ checked: 1 + project.implementers.length + project.claimPeriods.length, hits: [] }),
} satisfies DecisionRule
