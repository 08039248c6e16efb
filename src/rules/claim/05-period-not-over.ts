// A claim holds the costs of a whole period; while it runs, hours may still come that the next claim cannot take.
import { fact } from '../../lang/fact.ts'
import { claimGuidance, ownReading, unbrokenClaims } from '../../law/acts.ts'
import type { ClaimRule } from '../rule.ts'

/** On its own last day a period is over: hours of that day can already be recorded. */
export default {
  id: 'CLAIM-05',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [claimGuidance, unbrokenClaims, ownReading('Kesken olevasta kaudesta ei haeta maksatusta')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Maksatuskauden on oltava päättynyt ennen kuin maksatusta haetaan',
      en: 'A claim period shall have ended before it is claimed',
    },
    message: {
      fi: 'Maksatuskausi {number} päättyy vasta {limit}, ja tarkastelupäivä on {actual}.',
      en: 'Claim period {number} ends only on {limit}, and the claim is as of {actual}.',
    },
    fix: {
      fi: 'Pidä tätä luonnoksena ja laske maksatus uudelleen, kun kausi on päättynyt ja sen tunnit on hyväksytty.',
      en: 'Take this as a draft, and compute the claim again once the period has ended and its hours are approved.',
    },
    why: {
      fi: 'Seuraava maksatus alkaa kauden päättymistä seuraavasta päivästä, joten loppukauden tunnit jäisivät hakematta.',
      en: 'The next claim begins on the day after the period’s end, so the hours still to come would not be claimed.',
    },
    example: {
      fi: 'Kausi 1 päättyy 28.2.2027, mutta maksatus lasketaan 15.2.2027.',
      en: 'Period 1 ends on 2027-02-28 but the claim is computed on 2027-02-15.',
    },
  },
  check: ({ project, period, asOf }) => {
    if (asOf >= period.end) return { checked: 1, hits: [] }
    const at = project.claimPeriods.findIndex(({ number }) => number === period.number)
    const facts = { number: fact.count(period.number), actual: fact.day(asOf), limit: fact.day(period.end) }
    return { checked: 1, hits: [{ spots: [{ key: ['claimPeriods', at, 'end'] }], facts }] }
  },
} satisfies ClaimRule
