// Claim periods form an unbroken chain from the first day on: a day between two claims would never be paid, a shared one twice.
import { addDays } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { ownReading, unbrokenClaims } from '../../law/acts.ts'
import type { ClaimPeriod, Project } from '../../project/project.ts'
import type { DecisionRule, Hit } from '../rule.ts'

const fix = {
  fi: 'Aseta kauden alkupäivä (start) edellisen kauden loppupäivää seuraavaksi päiväksi.',
  en: 'Begin the period (start) on the day after the one before it ended.',
}

/** The last period need not reach the project's end: later ones may be agreed on while the project runs. */
export default {
  id: 'PLAN-09',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [unbrokenClaims, ownReading('Maksatuskaudet seuraavat toisiaan aukotta myös kaudella 2021–2027')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Maksatuskausien on seurattava toisiaan hankkeen ensimmäisestä päivästä ilman aukkoja',
      en: 'Claim periods shall follow each other without a gap from the first day of the project',
    },
    message: {
      fi: 'Maksatuskausi {number} alkaa {actual}, mutta hanke {limit}.',
      en: 'Claim period {number} begins on {actual} but the project on {limit}.',
    },
    fix: {
      fi: 'Aseta ensimmäisen kauden alkupäiväksi (start) hankkeen ensimmäinen päivä.',
      en: 'Begin the first period (start) on the first day of the project.',
    },
    why: {
      fi: 'Kausien väliin jäävän päivän tunnit eivät tulisi yhteenkään maksatukseen; päällekkäisen päivän tunnit tulisivat kahteen.',
      en: 'The hours of a day between two periods would be in no claim, those of a shared day in two.',
    },
    example: {
      fi: 'Kausi 1 päättyy 28.2.2027 ja kausi 2 alkaa 2.3.2027: maaliskuun ensimmäinen päivä jää väliin.',
      en: 'Period 1 ends on 2027-02-28 and period 2 begins on 2027-03-02: the first of March is left out.',
    },
  },
  variants: {
    gap: {
      message: {
        fi: 'Maksatuskausi {number} alkaa {actual}, vaikka sen pitäisi alkaa {limit}: väliin jää päiviä, jotka eivät kuulu mihinkään kauteen.',
        en: 'Claim period {number} begins on {actual} where it should on {limit}: days are left that belong to no period.',
      },
      fix,
    },
    overlap: {
      message: {
        fi: 'Maksatuskausi {number} alkaa {actual}, vaikka sen pitäisi alkaa {limit}: päiviä on kahdessa kaudessa.',
        en: 'Claim period {number} begins on {actual} where it should on {limit}: days belong to two periods.',
      },
      fix,
    },
  },
  check: ({ project }) => {
    const inOrder = [...project.claimPeriods].sort((a, b) => a.number - b.number)
    return { checked: inOrder.length, hits: inOrder.flatMap((period, at) => broken(project, period, inOrder[at - 1])) }
  },
} satisfies DecisionRule

function broken(project: Project, period: ClaimPeriod, before: ClaimPeriod | undefined): Hit[] {
  const limit = before === undefined ? project.start : addDays(before.end, 1)
  if (period.start === limit) return []
  const facts = { number: fact.count(period.number), actual: fact.day(period.start), limit: fact.day(limit) }
  const spots = [{ key: ['claimPeriods', project.claimPeriods.indexOf(period), 'start'] }]
  if (before === undefined) return [{ spots, facts }]
  return [{ spots, facts, variant: period.start > limit ? 'gap' : 'overlap' }]
}
