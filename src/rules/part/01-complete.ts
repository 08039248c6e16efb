// Whoever lacks one of the four is in no indicator but the grand total, so each gap makes the results look smaller than they are.
import { fact } from '../../lang/fact.ts'
import { completeRecords } from '../../law/indicator-acts.ts'
import { participantsTable } from '../../read/tables/participants.ts'
import type { ImplementerRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import { firstRow, recordsAt } from './records-at.ts'

const demanded = ['gender', 'birthDate', 'status', 'education'] as const
type Demanded = (typeof demanded)[number]

export default {
  id: 'PART-01',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [completeRecords],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Osallistujasta on tiedettävä sukupuoli, syntymäaika, työmarkkina-asema ja koulutusaste',
      en: 'A participant’s gender, birth date, status and education shall be known',
    },
    message: {
      fi: 'Tietue on vajaa, joten osallistuja on mukana vain kokonaismäärässä. Puuttuu: {missing}.',
      en: 'The record is incomplete, so the participant is in the grand total only. Missing: {missing}.',
    },
    fix: {
      fi: 'Kysy puuttuvat tiedot ja täytä solut Excelissä; henkilötunnus käy sukupuolen ja syntymäajan sijasta.',
      en: 'Ask for what is missing and fill in the cells in Excel; an identity code serves for gender and birth date.',
    },
    why: {
      fi: 'Vajaata tietuetta ei lasketa mihinkään indikaattoriin, joten tavoite näyttää jäävän saavuttamatta. Jos henkilö on tullut uudelleen mukaan, ratkaisee ensimmäinen rivi.',
      en: 'An incomplete record counts in no indicator, so the target seems to be missed. Where a person has come back, the first row decides.',
    },
    example: {
      fi: 'Koulutusaste on tyhjä.',
      en: 'The education is empty.',
    },
  },
  check: (scene) => {
    const { participants } = scene.tables
    const records = recordsAt(scene)
    const verdicts = new Map(demanded.map((id) => [id, new Verdicts(participants, id)]))
    for (const record of records) {
      const [first, ...more] = demanded.filter((id) => record[id] === undefined)
      const own = first === undefined ? undefined : verdicts.get(first)
      if (first === undefined || own === undefined) continue
      own.take(firstRow(record), own.number({ facts: { missing: headersOf([first, ...more]) } }, ''))
    }
    return { checked: records.length, hits: [...verdicts.values()].flatMap((own) => own.hits()) }
  },
} satisfies ImplementerRule<'participants'>

/** All in one word: a list would be cut after the third. */
function headersOf(ids: readonly Demanded[]) {
  const headers = ids.map((id) => participantsTable.columns[id].header)
  return fact.word(ids.join(' '), {
    fi: headers.map(({ fi }) => fi).join(', '),
    en: headers.map(({ en }) => en).join(', '),
  })
}
