// The group reports people, not participations: whoever two implementers have is one in the group's figures.
import { type Day, earlier, later } from '../../day.ts'
import type { Participation } from '../../indicators/indicators.ts'
import { byKey } from '../../indicators/merged.ts'
import { participationsAt } from '../../indicators/participations.ts'
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { esfGuidance } from '../../law/indicator-acts.ts'
import { ascending } from '../ascending.ts'
import type { GroupRule, Hit } from '../rule.ts'

export default {
  id: 'PART-12',
  severity: 'info',
  stage: 'payable',
  scope: 'group',
  reads: ['participants'],
  basis: [esfGuidance, ownReading('Ryhmähanke on yksi toimi: sama henkilö lasketaan ryhmässä kerran')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilön on oltava ryhmän luvuissa vain kerran',
      en: 'A person shall be in the group’s figures only once',
    },
    message: {
      fi: 'Samoja henkilöitä on sekä toteuttajalla {one} että toteuttajalla {other}. Ryhmässä heidät lasketaan kerran.',
      en: 'The same people take part at both {one} and {other}. In the group they count once.',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä, jos henkilöt ovat osallistuneet molempien toimintaan. Muuten poista rivi siltä, jolle se ei kuulu.',
      en: 'Nothing has to be done where the people have taken part at both. Otherwise remove the row where it does not belong.',
    },
    why: {
      fi: 'Siksi ryhmän luku voi olla pienempi kuin toteuttajien luvut yhteensä.',
      en: 'Because of them the group’s figure may be smaller than the implementers’ together.',
    },
    example: {
      fi: 'Sama henkilötunnus on sekä Xamkin että Esedun osallistujissa.',
      en: 'The same identity code is among the participants of both Xamk and Esedu.',
    },
  },
  check: ({ handedIn, eligible }) => {
    const places = handedIn.flatMap(({ implementer, tables: { participants } }) => {
      if (participants === undefined) return []
      const rows = participationsAt(implementer.id, participants, eligible(participants))
      return [{ implementer, participants, people: byKey(rows, ({ person }) => person) }]
    })
    const hits = places.flatMap((one, at) =>
      places.slice(at + 1).flatMap((other): Hit[] => {
        const both = [...one.people.keys()].filter((person) => other.people.has(person))
        if (both.length === 0) return []
        // From the day on which the other has them too.
        const since = new Map(both.map((person) => [person, later(startOf(one, person), startOf(other, person))]))
        const spots = [one, other].map(({ participants, people }) => {
          const rows = both.flatMap((person) =>
            (people.get(person) ?? []).map(
              ({ row, start }) => [row, later(since.get(person) ?? start, start)] as const,
            ),
          )
          return {
            table: participants,
            rows: ascending(rows.map(([row]) => row)),
            column: 'personalId',
            since: new Map(rows),
          }
        })
        const name = ({ implementer }: typeof one) => fact.text(implementer.name)
        return [{ spots, facts: { one: name(one), other: name(other) } }]
      }),
    )
    return { checked: places.reduce((sum, { people }) => sum + people.size, 0), hits }
  },
} satisfies GroupRule

/** Of the first of a person's rows at an implementer, whatever their order in the file. */
function startOf({ people }: { readonly people: ReadonlyMap<string, readonly Participation[]> }, person: string): Day {
  return (people.get(person) ?? []).map(({ start }) => start).reduce(earlier)
}
