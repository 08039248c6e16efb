// One human being has one working time; more than full time at two implementers together means that some hour may be paid twice.
import { type Month, monthOf, monthsFromTo } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { fullTimeMonth, fullTimeMonthBasis } from '../../law/full-time-month.ts'
import { hoursOf } from '../../money.ts'
import { personFact } from '../person-fact.ts'
import type { GroupRule, GroupScene, Hit } from '../rule.ts'
import { payableWork } from './hours-table.ts'
import { cellsOf, rowsOfCells } from './person-spans.ts'
import { sharedPeople, type Workplace } from './same-human.ts'

export default {
  id: 'TIME-18',
  severity: 'warning',
  stage: 'payable',
  scope: 'group',
  reads: ['hours', 'staff'],
  basis: [fullTimeMonthBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Saman henkilön tuntien kahdella toteuttajalla on yhdessä mahduttava kokoaikaiseen kuukauteen',
      en: 'One person’s hours at two implementers shall together fit into a full-time month',
    },
    message: {
      fi: 'Samalla ihmisellä ({person}) on {month} yhteensä {actual}, enemmän kuin kokoaikaisessa kuukaudessa ({limit}).',
      en: 'The same person ({person}) has {actual} together in {month}, more than a full-time month ({limit}).',
    },
    fix: {
      fi: 'Vertaa toteuttajien työaikakirjanpitoja päivittäin: sama tunti saa olla vain toisella.',
      en: 'Compare the implementers’ time records day by day: the same hour may stand at one of them only.',
    },
    why: {
      fi: 'Samaa tuntia ei makseta kahdelle. Kokoaikainen kuukausi on kuukauden työpäivät × 7,5 tuntia, joten ylitys on selitettävä.',
      en: 'The same hour is not paid to two. A full-time month is its working days × 7.5 hours, so more must be explained.',
    },
    example: {
      fi: 'E3 (esedu) ja K2 (miksei) ovat sama henkilö, ja marraskuussa heille on kirjattu yhteensä 187 tuntia.',
      en: 'E3 (esedu) and K2 (miksei) are the same person, with 187 hours together in November.',
    },
  },
  check: ({ handedIn, eligible, project }) => {
    const months = monthsFromTo(project.start, project.end)
    const { places, count } = sharedPeople(handedIn)
    const worked = places.map((place) => at(place, months, count, eligible))
    const over: number[] = []
    for (let cell = 0; cell < count * months.length; cell++) {
      const sums = worked.map(({ sums }) => sums[cell] ?? 0).filter((sum) => sum > 0)
      if (sums.length < 2) continue
      if (sums.reduce((all, sum) => all + sum, 0) > fullTimeMonth(months[cell % months.length] as Month))
        over.push(cell)
    }
    const rows = worked.map(({ cells }) => rowsOfCells(cells, over))
    const hits = over.map((cell): Hit => {
      const here = worked.flatMap((one, place) => {
        const own = rows[place]?.get(cell) ?? []
        return own.length === 0 ? [] : [{ ...one, own }]
      })
      const month = months[cell % months.length] as Month
      return {
        spots: here.map(({ place: { hours }, own }) => ({ table: hours, rows: own, column: 'hours' })),
        facts: {
          person: here.map(({ place }) => fact.text(nameIn(place, Math.floor(cell / months.length)))),
          month: fact.month(month),
          actual: fact.hours(hoursOf(worked.reduce((all, { sums }) => all + (sums[cell] ?? 0), 0))),
          limit: fact.hours(fullTimeMonth(month)),
        },
      }
    })
    return { checked: worked.reduce((all, { cells }) => all + cells.rows, 0), hits }
  },
} satisfies GroupRule

function at(place: Workplace, months: readonly Month[], count: number, eligible: GroupScene['eligible']) {
  const { hours, people } = place
  const spans = { people, spans: months, spanOf: monthOf }
  const cells = cellsOf(hours, spans, count, payableWork(hours, eligible(hours)))
  return { place, cells, sums: cells.hours }
}

/** `K2 (miksei)`. */
function nameIn({ implementer, hours, people }: Workplace, human: number): string {
  const ids = [...people].filter(([, number]) => number === human).map(([id]) => personFact(hours, id).text)
  return `${ids.join(', ')} (${implementer})`
}
