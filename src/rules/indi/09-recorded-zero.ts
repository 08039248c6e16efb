// A finished project planned 45 companies and its records hold none: a zero like that is shown, never passed over.
import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import type { PublicFigures } from '../../project/recorded.ts'
import type { RecordedRule } from '../document-rule.ts'
import type { Hit } from '../rule.ts'

const counts = {
  companies: { fi: 'Osallistuvat yritykset', en: 'Companies taking part' },
  persons: { fi: 'Osallistuvat henkilöt', en: 'Persons taking part' },
} as const satisfies { readonly [K in keyof PublicFigures]?: Text }

export default {
  id: 'INDI-09',
  severity: 'warning',
  stage: 'decision',
  scope: 'recorded',
  reads: [],
  basis: [ownReading('Päättyneen hankkeen nolla on selitettävä')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Päättyneen hankkeen suunnitellut osallistujat eivät saa olla kirjauksissa nollassa',
      en: 'What a finished project planned shall not stand at zero in its records',
    },
    message: {
      fi: '{name}: suunniteltu {limit}, toteutunut seurantatietojen mukaan {actual}.',
      en: '{name}: {limit} planned, {actual} by the records.',
    },
    fix: {
      fi: 'Tarkista, onko jotain jäänyt kirjaamatta; jos nolla on totta, selitä se loppuraportin tiivistelmässä.',
      en: 'Check whether something was not recorded; if zero is true, explain it in the summary of the final report.',
    },
    why: {
      fi: 'Nolla on useimmin kirjaamatta jäänyt tieto, ja lukija näkee vain nollan.',
      en: 'Zero is most often something that was not recorded, and the reader only sees the zero.',
    },
    example: {
      fi: 'Yrityksiä piti olla 45, ja seurantatietojen mukaan niitä oli 0.',
      en: '45 companies were planned, and by the records there were 0.',
    },
  },
  check: ({ recorded: { planned, realised } }) => {
    const ids = Object.keys(counts) as (keyof typeof counts)[]
    const known = ids.filter((id) => planned[id] !== null && realised[id] !== null)
    return {
      checked: known.length,
      hits: known.flatMap((id): Hit[] => {
        const [limit, actual] = [planned[id] ?? 0, realised[id] ?? 0]
        if (limit === 0 || actual > 0) return []
        const facts = { name: fact.word(id, counts[id]), limit: fact.count(limit), actual: fact.count(actual) }
        return [{ spots: [{ key: ['realised', id] }], facts }]
      }),
    }
  },
} satisfies RecordedRule
