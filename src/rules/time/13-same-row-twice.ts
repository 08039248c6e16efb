// The same hour is paid once; a file handed in twice or a row copied by mistake would pay it again.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { ascending } from '../ascending.ts'
import { groupedRows } from '../each-group.ts'
import { personFact } from '../person-fact.ts'
import type { ImplementerRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import { approvalMistake } from './approval.ts'
import { copiesIn } from './copies.ts'
import { type HoursTable, payableWork } from './hours-table.ts'

export default {
  id: 'TIME-13',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('Sama tunti maksetaan vain kerran')],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Sama työ on kirjattava vain kerran',
      en: 'The same work shall be recorded only once',
    },
    message: {
      fi: 'Sama työ ({person}, {actual}) on jo toisella rivillä: tehtävä, tunnit ja kuvaus ovat samat.',
      en: 'The same work ({person}, {actual}) stands in another row already: task, hours and description are the same.',
    },
    fix: {
      fi: 'Poista ylimääräinen rivi; jos työ tehtiin kahdesti, erota rivit toisistaan kuvauksella.',
      en: 'Remove the surplus row; if the work was done twice, tell the rows apart by their descriptions.',
    },
    why: {
      fi: 'Kahdesti kirjattu tunti maksettaisiin kahdesti. Ensimmäinen rivi maksetaan, muut eivät.',
      en: 'An hour recorded twice would be paid twice. The first row is paid, the others are not.',
    },
    example: {
      fi: 'Tammikuun tiedosto on kansiossa kahdesti, joten jokainen rivi on kirjattu kahteen kertaan.',
      en: 'January’s file is in the folder twice, so every row is recorded twice.',
    },
  },
  check: ({ tables: { hours }, project, eligible }) => {
    const { person, date } = hours.columns
    const packages = new Set(project.workPackages.map(({ id }) => id))
    const surplus = new Verdicts(hours, 'person')
    const first = new Map<string, number[]>()
    const days = groupedRows(hours, ['person', 'date'], payableWork(hours, eligible(hours)))
    for (const copies of copiesIn(hours, days)) {
      // Whichever stands first in the file, the one that nothing else speaks against is kept.
      const kept = copies.find((row) => isSound(hours, row, packages)) ?? copies[0]
      const [who, day] = [person.value(copies[0] as number), date.value(copies[0] as number)]
      if (who === undefined || day === undefined || kept === undefined) continue
      const shown = personFact(hours, who)
      const number = surplus.number({ actual: fact.day(day), facts: { person: shown } }, who)
      // As the finding names them: people whose names are not shown share one finding.
      const firsts = first.get(shown.text)
      if (firsts === undefined) first.set(shown.text, [kept])
      else firsts.push(kept)
      for (const row of copies) if (row !== kept) surplus.take(row, number)
    }
    const hits = surplus.hits().map((hit) => {
      const who = hit.facts.person !== undefined && 'text' in hit.facts.person ? hit.facts.person.text : ''
      return { ...hit, related: [{ table: hours, rows: ascending(first.get(who) ?? []), column: 'person' }] }
    })
    return { checked: days.order.length, hits }
  },
} satisfies ImplementerRule<'hours'>

function isSound({ columns }: HoursTable, row: number, packages: ReadonlySet<string>): boolean {
  const [date, workPackage] = [columns.date.value(row), columns.workPackage.value(row)]
  if (workPackage !== undefined && !packages.has(workPackage)) return false
  return date !== undefined && approvalMistake(date, columns.approved.value(row)) === undefined
}
