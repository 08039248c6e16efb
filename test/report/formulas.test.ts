/** Every live formula gives, counted from the entered cells alone, what the report says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimReport } from '../../src/report/report.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { groupWorkbook, implementerWorkbook } from '../../src/report/sheets/workbook.ts'
import { awkwardClaims } from './awkward-claims.ts'
import { alone, claimOf, decided, worked } from './claim-case.ts'
import { Spreadsheet } from './spreadsheet.ts'

function workbooks(report: ClaimReport): Sheet[][] {
  return [...report.implementers.map(({ id }) => implementerWorkbook(report, id)), groupWorkbook(report)]
}

/** Formulas whose counted value is not the cached one. */
function strays(report: ClaimReport): unknown[] {
  return workbooks(report).flatMap((sheets) =>
    new Spreadsheet(sheets)
      .formulas()
      .filter(({ cached, counted }) => (typeof counted === 'number' ? counted !== Number(cached) : counted !== cached)),
  )
}

describe('formulas', () => {
  for (const [name, one] of Object.entries(awkwardClaims))
    it(`agree with the report: ${name}`, async () => {
      expect(strays(await claimOf(one))).toEqual([])
    })

  it('agree with the report in English', async () => {
    expect(strays(await claimOf({ files: { 'tyoaika.csv': worked('2027-03-01 7,5') }, lang: 'en' }))).toEqual([])
  })

  it('are many: amounts, sums, flat rate, support, own financing, after, left, checks', async () => {
    const report = await claimOf({ files: { 'tyoaika.csv': worked('2027-03-01 7,5') } })
    const formulas = new Spreadsheet(implementerWorkbook(report, 'a')).formulas().map(({ formula }) => formula)
    expect(formulas.length).toBeGreaterThan(50)
    expect(formulas).toContain('ROUND(ROUND(D6*E6,6),2)')
    expect(formulas).toContain('ROUND(ROUND(a_flat_rate*D6,6),2)')
    expect(formulas).toContain('ROUND(MIN(INT(ROUND(a_support_rate*E13*100,6))/100,a_support_granted)-C15,2)')
  })

  it('agree with the report for any hours, unit cost, support rate and ratio of own financing', async () => {
    const hundredths = fc
      .integer({ min: -20_000, max: 200_000 })
      .map((count) => (count / 100).toFixed(2).replace('.', ','))
    const own = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 300_000 }).map((euros) => euros * 100),
      fc.integer({ min: 1, max: 9_999_99 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          before: hundredths,
          now: fc.array(hundredths, { minLength: 1, maxLength: 3 }),
          unitCost: fc.integer({ min: 1, max: 99_99 }),
          supportRate: fc.integer({ min: 0, max: 100_000 }).map((share) => String(share / 100_000)),
          support: fc.integer({ min: 0, max: 300_000 }).map((euros) => euros * 100),
          financing: fc.record({ ownMunicipal: own, ownOtherPublic: own, ownPrivate: own }),
        }),
        async ({ before, now, unitCost, supportRate, support, financing }) => {
          const report = await claimOf({
            project: alone(decided({ unitCost, financing: { ...financing, support } }), { supportRate }),
            files: {
              'tyoaika.csv': worked(`2026-10-01 ${before}`, ...now.map((hours, at) => `2027-0${at + 3}-01 ${hours}`)),
            },
          })
          expect(strays(report)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
