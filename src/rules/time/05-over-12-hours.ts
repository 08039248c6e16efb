// A day of more than twelve hours may be true, but an authority asks about it, and it is often a missing comma or a missing day.
import { fact } from '../../lang/fact.ts'
import { formatDay, formatFact } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import { longDay, longDayBasis } from '../../law/daily-hours.ts'
import { ascending } from '../ascending.ts'
import { personFact } from '../person-fact.ts'
import type { ImplementerRule } from '../rule.ts'
import { payableWork } from './hours-table.ts'
import { type LongDay, longDays } from './long-days.ts'

export default {
  id: 'TIME-05',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['hours'],
  basis: [longDayBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Yli 12 tunnin työpäivä on voitava selittää',
      en: 'A working day of more than 12 hours shall be explainable',
    },
    message: {
      fi: 'Henkilölle {person} on kirjattu yli {limit} päivässä: {days}.',
      en: '{person} has more than {limit} in a day: {days}.',
    },
    fix: {
      fi: 'Tarkista tunnit ja päivä; jos ne ovat oikein, kerro kuvauksessa, miksi päivä oli pitkä.',
      en: 'Check the hours and the day; if they are right, say in the description why the day was long.',
    },
    why: {
      fi: 'Pitkästä päivästä kysytään tarkastuksessa, ja usein se on kirjausvirhe.',
      en: 'An audit asks about a long day, and often it is a slip of the pen.',
    },
    example: {
      fi: 'Henkilölle M2 on kirjattu samalle päivälle 6,75 h ja 6,25 h, yhteensä 13,00 h.',
      en: 'M2 has 6.75 h and 6.25 h on the same day, 13.00 h together.',
    },
  },
  check: ({ tables: { hours }, eligible }) => {
    const { checked, days } = longDays(hours, payableWork(hours, eligible(hours)), longDay)
    const hits = [...byPerson(days)].map(([person, long]) => ({
      spots: [{ table: hours, rows: ascending(long.flatMap(({ rows }) => [...rows])), column: 'hours' as const }],
      facts: {
        person: personFact(hours, person),
        actual: long.map(({ hours: sum }) => fact.hours(sum)),
        day: long.map(({ day }) => fact.day(day)),
        days: long.map(dayWithHours),
        limit: fact.hours(longDay),
      },
    }))
    return { checked, hits }
  },
} satisfies ImplementerRule<'hours'>

/** `14.1.2028 13,00 h`: each day stands beside its own hours. */
function dayWithHours({ day, hours }: LongDay) {
  const text = (lang: Lang): string => `${formatDay(day, lang)} ${formatFact(fact.hours(hours), lang)}`
  return fact.word(day, { fi: text('fi'), en: text('en') })
}

/** One person's habit is one finding, whatever the number of days. */
function byPerson(days: readonly LongDay[]): ReadonlyMap<string, readonly LongDay[]> {
  const found = new Map<string, LongDay[]>()
  for (const day of days) {
    const list = found.get(day.person)
    if (list === undefined) found.set(day.person, [day])
    else list.push(day)
  }
  return found
}
