// The decision names the towns whose people the project is for; others may be right, but the authority will ask.
import { decision } from '../../law/acts.ts'
import { folded } from '../../read/folded.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'PART-14',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [decision('Hankkeen toteutusalue')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujan kotikunnan on oltava hankkeen alueella',
      en: 'A participant’s home municipality shall be in the project’s area',
    },
    message: {
      fi: 'Kotikunta ei ole päätöksen toteutusalueen kunta.',
      en: 'The home municipality is not one of the decision’s area.',
    },
    fix: {
      fi: 'Tarkista kunnan nimi solusta. Jos osallistuja asuu muualla, kirjaa itsellesi, miksi hän kuuluu kohderyhmään.',
      en: 'Check the name in the cell. Where the participant lives elsewhere, keep a note of why they belong to the target group.',
    },
    why: {
      fi: 'Hanke on rahoitettu sen alueen ihmisille. Kuntanimen kirjoitusvirhe näyttää samalta kuin vieras kunta.',
      en: 'The project is funded for the people of its area. A misspelt name looks the same as another municipality.',
    },
    example: {
      fi: 'Kotikunta on Kuopio, mutta hankkeen kunnat ovat Mikkeli ja Pieksämäki.',
      en: 'The home municipality is Kuopio, but the project’s are Mikkeli and Pieksämäki.',
    },
  },
  check: ({ tables: { participants }, project: { municipalities }, eligible }) => {
    const known = new Set(municipalities.map(folded))
    if (known.size === 0) return { checked: 0, hits: [] }
    return eachValue(participants, 'municipality', {
      where: eligible(participants),
      judge: (name) => (known.has(folded(name)) ? undefined : {}),
    })
  },
} satisfies ImplementerRule<'participants'>
