// Only approved hours are paid, and nobody can approve work that has not been done yet.
import { fact } from '../../lang/fact.ts'
import { ownReading, timeRecords, unitCostModel } from '../../law/acts.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'
import { approvalMistake } from './approval.ts'
import { payableWork } from './hours-table.ts'

const fix = {
  fi: 'Pyydä esihenkilöä hyväksymään tunnit ja kirjoita hyväksymispäivä Hyväksytty-sarakkeeseen.',
  en: 'Ask the supervisor to approve the hours and write the day of approval into the approved column.',
}

export default {
  id: 'TIME-09',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [unitCostModel, timeRecords, ownReading('Ennen työtä annettu hyväksyntä ei ole hyväksyntä')],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Tunnit on hyväksyttävä sen jälkeen, kun työ on tehty',
      en: 'Hours shall be approved once the work is done',
    },
    message: { fi: 'Tunneilta puuttuu hyväksyntä: {day}.', en: 'Hours without approval: {day}.' },
    fix,
    why: {
      fi: 'Palkkakustannus on hyväksytyt tunnit × tuntitaksa; hyväksymätön tunti ei ole maksettava.',
      en: 'A salary cost is approved hours × unit cost; an hour that is not approved is not payable.',
    },
    example: {
      fi: 'Työ tehtiin 8.2.2028, mutta tunnit on hyväksytty jo 5.2.2028.',
      en: 'The work was done on 2028-02-08 but the hours were approved on 2028-02-05.',
    },
  },
  variants: {
    'too-early': {
      message: {
        fi: 'Tunnit on hyväksytty ennen kuin työ tehtiin (työpäivä {day}; hyväksytty {actual}).',
        en: 'Hours were approved before the work was done (worked {day}; approved {actual}).',
      },
      fix: {
        fi: 'Tarkista päivä ja hyväksymispäivä; jos tunnit hyväksyttiin etukäteen, pyydä hyväksyntä uudelleen.',
        en: 'Check the day and the day of approval; if the hours were approved in advance, have them approved again.',
      },
    },
  },
  check: ({ tables: { hours }, eligible }) =>
    eachPair(hours, 'date', 'approved', {
      at: 'second',
      // A row that was cut short has no approval either; FILE-04 has told of it.
      where: payableWork(hours, eligible(hours)),
      passes: (date, approved) => approvalMistake(date, approved) === undefined,
      judge: (date, approved) => {
        const mistake = approvalMistake(date, approved)
        if (mistake === undefined) return undefined
        const each = { day: fact.day(date) }
        return approved === undefined ? { each } : { variant: 'too-early', actual: fact.day(approved), each }
      },
    }),
} satisfies ImplementerRule<'hours'>
