// Aid above the ceiling is no de minimis aid: it was unlawful from the first euro and is paid back with interest.
import { fact } from '../../lang/fact.ts'
import { deMinimisAct, deMinimisCeiling, deMinimisRegulation, deMinimisWindowBasis } from '../../law/de-minimis.ts'
import type { GroupRule, GroupScene, Hit, RowSpot } from '../rule.ts'
import { aidSums, type Grant } from './aid-sums.ts'
import { companiesAt } from './companies-at.ts'

export default {
  id: 'COMP-06',
  severity: 'error',
  stage: 'day',
  scope: 'group',
  reads: ['companies'],
  basis: [deMinimisRegulation, deMinimisAct, deMinimisWindowBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Yrityksen de minimis -tuen on mahduttava kolmen vuoden enimmäismäärään',
      en: 'A company’s de minimis aid shall fit under the ceiling of three years',
    },
    message: {
      fi: 'Yrityksen {company} de minimis -tuki on {date} yhteensä {actual} (hankkeelta {own}, muualta {earlier}); kolmessa vuodessa saa olla enintään {limit}.',
      en: 'The de minimis aid of {company} is {actual} in all on {date} (from the project {own}, elsewhere {earlier}); three years may hold at most {limit}.',
    },
    fix: {
      fi: 'Tarkista tuki, sen päivä ja aiempi tuki Excelistä. Jos ne ovat oikein, tukea ei voi antaa: ota yhteys rahoittajaan.',
      en: 'Check the aid, its day and the earlier aid in Excel. Where they are right, the aid cannot be given: contact the authority.',
    },
    why: {
      fi: 'Enimmäismäärä on yrityksen kaikkien antajien tuki yhteensä. Samaan konserniin kuuluvat ovat yksi yritys; sen tietää vain yritys itse.',
      en: 'The ceiling is for the aid of all givers together. Companies of one group are one; only the company itself can tell.',
    },
    example: {
      fi: 'Yritys on ilmoittanut saaneensa 299 500 €, ja hankkeen palvelun arvo on 900 €.',
      en: 'The company has declared €299,500, and the project’s service is worth €900.',
    },
  },
  check: (scene) => {
    const grants = grantsByCompany(scene)
    const hits = [...grants].flatMap(([company, own]) =>
      aidSums(own)
        .filter(({ total }) => total > deMinimisCeiling)
        .map(
          ({ day, grants, before, own, earlier, total }): Hit => ({
            spots: spotsOf(grants),
            related: spotsOf(before),
            facts: {
              company: fact.text(company),
              date: fact.day(day),
              actual: fact.money(total),
              own: fact.money(own),
              earlier: fact.money(earlier),
              limit: fact.money(deMinimisCeiling),
            },
            ...(new Set(grants.map(({ implementer }) => implementer)).size === 1
              ? { implementer: grants[0]?.implementer ?? '' }
              : {}),
          }),
        ),
    )
    return { checked: [...grants.values()].reduce((sum, { length }) => sum + length, 0), hits }
  },
} satisfies GroupRule

/** A row without an amount or a day grants nothing; where there is one of the two, COMP-07 asks for the other. */
function grantsByCompany({ handedIn, eligible }: GroupScene): ReadonlyMap<string, readonly Grant[]> {
  const grants = new Map<string, Grant[]>()
  for (const { implementer, tables } of handedIn) {
    const table = tables.companies
    if (table === undefined) continue
    const { aid, aidDate, earlierAid } = table.columns
    for (const [company, rows] of companiesAt(table, eligible(table))) {
      for (const row of rows) {
        const [euros, day] = [aid.value(row), aidDate.value(row)]
        if (euros === undefined || day === undefined) continue
        const own = grants.get(company) ?? []
        grants.set(company, own)
        own.push({ table, row, implementer: implementer.id, day, aid: euros, earlier: earlierAid.value(row) })
      }
    }
  }
  return grants
}

function spotsOf(grants: readonly Grant[]): RowSpot[] {
  const tables = [...new Set(grants.map(({ table }) => table))]
  return tables.map((table) => ({
    table,
    rows: grants.filter((one) => one.table === table).map(({ row }) => row),
    column: 'aid',
  }))
}
