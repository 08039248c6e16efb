// A code that nobody can have recognises nobody: the person would be counted as somebody new at every implementer.
import { identityCheck, identityCodes } from '../../law/person-acts.ts'
import { identityTrouble } from '../../read/person/identity-code.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

const fix = {
  fi: 'Tarkista tunnus osallistujalta ja korjaa solu; jos tunnusta ei ole, tyhjennä solu ja täytä sukupuoli ja syntymäaika.',
  en: 'Check the code with the participant and correct the cell; where there is none, clear the cell and fill in gender and birth date.',
}
const wrongShape = {
  message: {
    fi: 'Henkilötunnus ei ole muotoa PPKKVV, välimerkki, kolme numeroa ja tarkistusmerkki.',
    en: 'The identity code is not six digits of a day, a century sign, three digits and a check character.',
  },
  fix,
}

export default {
  id: 'PART-02',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [identityCodes, identityCheck],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Henkilötunnuksen on oltava mahdollinen', en: 'A personal identity code shall be a possible one' },
    ...wrongShape,
    why: {
      fi: 'Sama henkilö tunnistetaan henkilötunnuksesta. Kirjoitusvirhe tekee hänestä kaksi osallistujaa ja vie iän ja sukupuolen väärin.',
      en: 'One person is recognised by the code. A typing mistake makes two participants of one and gives a wrong age and gender.',
    },
    example: {
      fi: 'Tunnuksessa on kaksi numeroa vaihtanut paikkaa, joten tarkistusmerkki ei täsmää.',
      en: 'Two digits of the code have changed places, so its check character does not match.',
    },
  },
  variants: {
    shape: wrongShape,
    day: {
      message: {
        fi: 'Henkilötunnuksen alussa ei ole päivää, jona kukaan elossa oleva on syntynyt.',
        en: 'The identity code does not begin with a day on which anybody living was born.',
      },
      fix,
    },
    check: {
      message: {
        fi: 'Henkilötunnuksen tarkistusmerkki ei täsmää, joten jokin merkki on väärin.',
        en: 'The check character of the identity code does not match, so one of its characters is wrong.',
      },
      fix,
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachValue(participants, 'personalId', {
      where: eligible(participants),
      judge: (code) => {
        const variant = identityTrouble(code)
        return variant === undefined ? undefined : { variant }
      },
    }),
} satisfies ImplementerRule<'participants'>
