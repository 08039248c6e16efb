// A person is one participant however often they come; the funds count the first start and the last exit.
import type { Day } from '../../day.ts'
import type { PersonRecord } from '../../indicators/indicators.ts'
import { esfGuidance } from '../../law/indicator-acts.ts'
import { ascending } from '../ascending.ts'
import type { ImplementerRule } from '../rule.ts'
import { firstRow, recordsAt } from './records-at.ts'

export default {
  id: 'PART-11',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfGuidance],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilön on oltava toteuttajan osallistujana vain kerran',
      en: 'A person shall be a participant of an implementer only once',
    },
    message: {
      fi: 'Riveillä on henkilöitä, jotka ovat jo olleet mukana. Heidän rivinsä on yhdistetty: ensimmäinen aloitus, viimeinen lopetus ja viimeiset tulokset.',
      en: 'In these rows are people who had taken part before. Their rows have been made one: first start, last end and last results.',
    },
    fix: {
      fi: 'Tarkista, että rivit ovat samaa henkilöä (Excelissä: Ehdollinen muotoilu → Samat arvot). Jos ovat, mitään ei tarvitse tehdä; EURAan korjataan vain lopetuspäivä.',
      en: 'Check that the rows are of one person (in Excel: Conditional Formatting → Duplicate Values). Where they are, nothing has to be done; in EURA only the end is corrected.',
    },
    why: {
      fi: 'Uudelleen mukaan tullut ei ole uusi osallistuja. Aloitustilanne jää ensimmäiseksi, vaikka se olisi muuttunut, ja vain viimeinen lopetus antaa tuloksia.',
      en: 'Whoever comes back is no new participant. The starting situation stays the first one even if it has changed, and only the last exit gives results.',
    },
    example: {
      fi: 'Sama henkilötunnus on rivillä, joka alkaa 1.10.2026, ja rivillä, joka alkaa 1.3.2028.',
      en: 'The same identity code stands in a row that begins on 2026-10-01 and in one that begins on 2028-03-01.',
    },
  },
  check: (scene) => {
    const { participants } = scene.tables
    const records = recordsAt(scene)
    const back = records.filter(({ participations }) => participations.length > 1)
    if (back.length === 0) return { checked: records.length, hits: [] }
    const later = back.flatMap(({ participations }) => participations.slice(1).map(({ row }) => row))
    const at = (rows: readonly number[]) => ({ table: participants, rows: ascending(rows), column: 'id' })
    // A first row is worth comparing once its person has come back.
    const since = new Map(back.map((record) => [firstRow(record), secondStart(record)]))
    const related = [{ ...at(back.map(firstRow)), since }]
    return { checked: records.length, hits: [{ spots: [at(later)], related, facts: {} }] }
  },
} satisfies ImplementerRule<'participants'>

function secondStart({ participations: [, second], start }: PersonRecord): Day {
  return second?.start ?? start
}
