// Six months later somebody may know how it went; who was never asked is beside the figure and not in it.
import type { Day } from '../../day.ts'
import { canTell } from '../../indicators/scope.ts'
import { fact } from '../../lang/fact.ts'
import { followUpSampled } from '../../law/indicator-acts.ts'
import { followUpBasis } from '../../law/indicator-limits.ts'
import { participantsTable } from '../../read/tables/participants.ts'
import { lastRow, recordsAt } from '../part/records-at.ts'
import type { Hit, ImplementerRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'

/** Who was not employed at the start is asked the one, who was the other. */
const questions = [
  ['employedAfter6', 'EECR05'],
  ['improvedAfter6', 'EECR06'],
] as const

export default {
  id: 'RESULT-10',
  severity: 'info',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [followUpBasis, followUpSampled],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Kuuden kuukauden tulokseen on kirjattava vastaus, jos tulosta kysytään',
      en: 'A six-month result shall have an answer where it is asked for',
    },
    message: {
      fi: 'Lopettamisesta on yli kuusi kuukautta, mutta sarake {header} on tyhjä: osallistuja on indikaattorissa {indicator} ”ei tietoa”.',
      en: 'The exit was more than six months ago, but the column {header} is empty: the participant stands as “unknown” beside {indicator}.',
    },
    fix: {
      fi: 'Kirjoita kyllä tai ei, jos tiedätte; hankkeelta tätä ei vaadita. Jos henkilöä ei tavoiteta, kirjoita ei tietoa: se on vastaus, eikä siitä enää kysytä.',
      en: 'Write yes or no where you know; a project is not required to. Where the person cannot be reached, write unknown: it is an answer and is not asked about again.',
    },
    why: {
      fi: 'Taulukossa on sarake, joten tulosta seurataan. Tyhjä ei ole ”ei”, ja luku jää todellista pienemmäksi.',
      en: 'The table has the column, so the result is followed. Empty is not “no”, and the figure is smaller than the truth.',
    },
    example: {
      fi: 'Työttömänä aloittanut lopetti 31.8.2027, on 1.3.2028, ja sarake työssä 6 kk jälkeen on tyhjä.',
      en: 'Somebody unemployed at the start left on 2027-08-31, it is 2028-03-01, and employedAfter6 is empty.',
    },
  },
  check: (scene) => {
    const { participants } = scene.tables
    const asked = recordsAt(scene).filter(
      ({ isComplete, followUp }) => isComplete && followUp !== undefined && followUp < scene.asOf,
    )
    const since = new Map(asked.map((record) => [lastRow(record), record.followUp as Day]))
    const hits = questions.flatMap(([question, indicator]): Hit[] => {
      // A project need not follow it: where the column is not there, nobody is asked.
      if (!canTell({ handedIn: [{ tables: { participants } }] }, 'participants', [[question]])) return []
      const { fi, en } = participantsTable.columns[question].header
      const facts = { header: fact.word(question, { fi, en }), indicator: fact.text(indicator) }
      const verdicts = new Verdicts(participants, question)
      for (const record of asked) {
        const isAsked = (record.status === 'employed') === (question === 'improvedAfter6')
        if (isAsked && record[question] === undefined) verdicts.take(lastRow(record), verdicts.number({ facts }, ''))
      }
      return verdicts.hits().map((hit) => ({ ...hit, spots: hit.spots.map((spot) => ({ ...spot, since })) }))
    })
    return { checked: asked.length, hits }
  },
} satisfies ImplementerRule<'participants'>
