// The unit cost is a year's pay divided by 1720 hours, so more hours than that in a year would pay more than the year's pay.
import { monthsFromTo } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { fullTimeYearBasis, partYearBasis } from '../../law/annual-hours.ts'
import { floorToHundredths, hoursOf } from '../../money.ts'
import { staffByPerson } from '../../project/staff-of.ts'
import type { Hit, ImplementerRule } from '../rule.ts'
import { payableWork } from './hours-table.ts'
import { cellsOf, rowsOfCells } from './person-spans.ts'
import { yearLimits } from './year-limits.ts'

export default {
  id: 'TIME-03',
  severity: 'stop',
  stage: 'payable',
  scope: 'implementer',
  reads: ['hours'],
  basis: [fullTimeYearBasis, partYearBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilön vuoden tuntien on mahduttava hänen osuuteensa 1 720 tunnista',
      en: 'A person’s hours of a year shall fit into their share of 1,720 hours',
    },
    message: {
      fi: 'Henkilölle {person} on kirjattu vuodelle {year} yhteensä {actual}; enimmäismäärä on {limit}.',
      en: '{person} has {actual} in {year}; at most {limit} can be claimed.',
    },
    fix: {
      fi: 'Tarkista vuoden tunnit ja poista ne, jotka eivät ole tämän hankkeen työtä, tai hae muutospäätöstä työajan osuuteen.',
      en: 'Check the hours of the year and remove those that are not work for this project, or apply for a change of the share of working time.',
    },
    why: {
      fi: 'Tuntitaksa on vuoden palkka jaettuna 1 720 tunnilla. Raja on 1 720 h × työajan osuus × kuukaudet hankkeessa / 12; vajaa kuukausi lasketaan päivien osuutena, ja samanaikaiset tehtävät yhteensä enintään kokoaikaisena.',
      en: 'The unit cost is a year’s pay divided by 1,720 hours. The limit is 1,720 h × share of full time × months in the project / 12; a part month counts by its share of days, and tasks at the same time together as full time at most.',
    },
    example: {
      fi: 'Kokoaikaiselle henkilölle, joka on hankkeessa syyskuun alusta, on kirjattu 600 tuntia; raja on 1 720 × 4 / 12 = 573,33 tuntia.',
      en: 'A full-time person in the project from 1 September has 600 hours; the limit is 1,720 × 4 / 12 = 573.33 hours.',
    },
  },
  check: ({ tables: { hours }, implementer, project, eligible }) => {
    const staff = [...staffByPerson(implementer)]
    const people = new Map(staff.map(([id], at) => [id, at]))
    const years = [...new Set(monthsFromTo(project.start, project.end).map((month) => month.slice(0, 4)))]
    const cells = cellsOf(
      hours,
      { people, spans: years, spanOf: (day) => day.slice(0, 4) },
      people.size,
      payableWork(hours, eligible(hours)),
    )
    const limitOf = yearLimits(project)
    const over = new Map<number, Hit['facts']>()
    cells.hours.forEach((sum, cell) => {
      const [id, lines] = staff[Math.floor(cell / years.length)] ?? ['', []]
      const year = years[cell % years.length] ?? ''
      if (sum <= 0) return
      const limit = limitOf(lines, year)
      if (limit.gte(sum)) return
      const [actual, cap] = [fact.hours(hoursOf(sum)), fact.hours(floorToHundredths(limit))]
      over.set(cell, { person: fact.text(id), year: fact.text(year), actual, limit: cap })
    })
    const rows = rowsOfCells(cells, over.keys())
    return {
      checked: cells.rows,
      hits: [...over].map(([cell, facts]) => ({
        spots: [{ table: hours, rows: rows.get(cell) ?? [], column: 'hours' }],
        facts,
      })),
    }
  },
} satisfies ImplementerRule<'hours'>
