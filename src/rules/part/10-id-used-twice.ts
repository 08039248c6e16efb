// A participant id stands for one person, and for each of that person's participations once; else nobody can say who was counted.
import type { Day } from '../../day.ts'
import { ownReading } from '../../law/acts.ts'
import { ascending } from '../ascending.ts'
import { groupsOf } from '../each-group.ts'
import type { ImplementerRule } from '../rule.ts'

import { alikeIds } from './alike-ids.ts'
import { keptOf, sameStarts } from './same-start.ts'
import { areTwoPeople } from './two-people.ts'

const ownId = {
  fi: 'Anna jälkimmäiselle henkilölle oma osallistujatunnus jokaiselle hänen rivilleen; jos kyse on samasta henkilöstä, korjaa henkilötunnus, syntymäaika tai sukupuoli samaksi.',
  en: 'Give the later person an id of their own in each of their rows; where it is one person, make the code, birth date or gender the same.',
}
const twoPeople = {
  message: {
    fi: 'Samalla osallistujatunnuksella on kaksi eri henkilöä: henkilötunnus, syntymäaika tai sukupuoli on toinen.',
    en: 'One participant id stands for two people: the identity code, birth date or gender is another.',
  },
  fix: ownId,
}

/**
 * The catalogue wants an id that stands twice to be an error, and the same person twice to be a re-entry that is merged (PART-11); where
 * there is no identity code, the own id is what tells that it is the same person. Together they can only mean this: an id that stands twice
 * is a re-entry as long as the rows can be one person's and begin on different days. It is an error where the rows tell of two people
 * (two codes; or, for want of a code, two birth dates or genders): all of them are excluded, since nobody can tell which of them the id
 * belongs to. And it is an error where the very same participation stands twice (same person, same start): one row is kept, the fullest,
 * whichever stands first in the file.
 */
export default {
  id: 'PART-10',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [ownReading('Osallistujatunnus on yhden henkilön, ja osallistuminen kirjataan kerran')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujatunnuksen on tarkoitettava yhtä henkilöä ja kutakin osallistumista kerran',
      en: 'A participant id shall stand for one person, and for each participation once',
    },
    ...twoPeople,
    why: {
      fi: 'Tunnuksesta löydetään henkilö, kun henkilötunnusta ei ole. Jos se tarkoittaa kahta, toisen tiedot lasketaan toisen nimiin. Sama henkilö uudelleen mukana on eri asia: silloin aloituspäivä on toinen.',
      en: 'The id tells who it is where there is no identity code. Where it stands for two, one is counted as the other. The same person back again is another matter: then the start is another.',
    },
    example: {
      fi: 'Tunnus X-014 on rivillä 15 ja rivillä 92, mutta syntymäajat ovat eri.',
      en: 'The id X-014 stands in rows 15 and 92, with different birth dates.',
    },
  },
  variants: {
    'two-people': twoPeople,
    'alike-ids': {
      severity: 'warning',
      message: {
        fi: 'Osallistujatunnukset eroavat vain kirjainkoon, välien, etunollien tai samannäköisten kirjainten osalta, joten sama henkilö on voitu laskea kahdesti.',
        en: 'Participant ids differ only by case, spaces, leading zeros or letters that look alike, so that one person may have been counted twice.',
      },
      fix: {
        fi: 'Jos rivit ovat samaa henkilöä, kirjoita tunnus joka rivillä samalla tavalla. Jos ne ovat eri henkilöitä, anna toiselle selvästi eri tunnus.',
        en: 'Where the rows are of one person, write the id in the same way in each. Where they are of two, give one of them an id that is clearly another.',
      },
    },
    'same-start': {
      message: {
        fi: 'Sama osallistuminen on kirjattu jo toiselle riville: osallistujatunnus ja aloituspäivä ovat samat.',
        en: 'The same participation stands in another row already: id and start are the same.',
      },
      fix: {
        fi: 'Yhdistä rivit: pidä se, jossa tiedot ovat oikein, ja poista toinen. Jos henkilö tuli uudelleen mukaan, korjaa aloituspäivä.',
        en: 'Make one row of the two: keep the right one and delete the other. Where the person came back, correct the start.',
      },
    },
  },
  check: ({ tables: { participants }, eligible }) => {
    const where = eligible(participants)
    let checked = 0
    const mixed: number[] = []
    const surplus: number[] = []
    const kept: number[] = []
    for (const rows of groupsOf(participants, ['id'], where)) {
      checked += rows.length
      if (rows.length === 1) continue
      if (areTwoPeople(participants, rows)) {
        mixed.push(...rows)
        continue
      }
      for (const same of sameStarts(participants, rows)) {
        const keep = keptOf(participants, same)
        kept.push(keep)
        surplus.push(...same.filter((row) => row !== keep))
      }
    }
    const spots = (rows: readonly number[]) =>
      rows.length === 0 ? [] : [{ table: participants, rows: ascending(rows), column: 'id' }]
    // Both rows begin on the same day, so the one that is kept is worth comparing from it on.
    const since = new Map(kept.flatMap((row) => listed(row, participants.columns.start.value(row))))
    const alike = alikeIds(participants, where)
    const hits = [
      { spots: spots(alike.later), related: spots(alike.first), facts: {}, variant: 'alike-ids' },
      { spots: spots(mixed), facts: {}, variant: 'two-people' },
      {
        spots: spots(surplus),
        related: spots(kept).map((spot) => ({ ...spot, since })),
        facts: {},
        variant: 'same-start',
      },
    ]
    return { checked, hits: hits.filter((hit) => hit.spots.length > 0) }
  },
} satisfies ImplementerRule<'participants'>

const listed = (row: number, day: Day | undefined): [number, Day][] => (day === undefined ? [] : [[row, day]])
