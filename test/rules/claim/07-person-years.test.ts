import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/claim/claim.ts'
import { computeClaim } from '../../../src/claim/compute-claim.ts'
import { hundredthsOfHours, rate } from '../../../src/money.ts'
import rule from '../../../src/rules/claim/07-person-years.ts'
import { runClaimRules } from '../../../src/rules/run.ts'
import { dossierOf, implementer, project, staff } from '../bench.ts'
import { alone, deciding, hoursTable, tryClaim, worked } from './claimed.ts'

/** Six months of two person-years a year: one person-year, 1720 h, is planned in the first period. */
const decision = alone(deciding({}), { personYears: '2' })

/** A claim whose group has worked so many hours: a year of them as rows would say no more. */
async function having(hundredths: number): Promise<Claim> {
  const dossier = await dossierOf({ project: decision })
  const [period] = decision.claimPeriods
  if (period === undefined) throw new Error('no period')
  const claim = computeClaim(dossier, (table) => new Uint8Array(table.rows), period)
  const hoursAfter = hundredthsOfHours(hundredths)
  return { ...claim, implementers: claim.implementers.map((one) => ({ ...one, hoursAfter })) }
}

const foundIn = async (hundredths: number) =>
  runClaimRules([rule], decision, decision.end, await having(hundredths)).findings

describe('CLAIM-07: person-years shall be worked about as the decision says', () => {
  it('passes at 1720 h of the 1720 planned, and a quarter either way: 1290 and 2150', async () => {
    for (const hundredths of [1720_00, 1290_00, 2150_00]) expect(await foundIn(hundredths)).toEqual([])
  })

  it('fires beyond a quarter either way: 1289,99 and 2150,01', async () => {
    for (const hundredths of [1289_99, 2150_01]) expect(await foundIn(hundredths)).toHaveLength(1)
  })

  it('says how many there are and should be: 17,2 h = 0,01 of 1', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '10'], ['2.9.2026', '7,2']) }
    expect(await tryClaim(rule, { project: decision, files })).toEqual([
      {
        at: 'project.personYears',
        implementer: null,
        severity: 'warning',
        message:
          'Henkilötyövuosia on kertynyt 0,01, kun päätöksen mukaan niitä pitäisi olla 1 (2 vuodessa): ero on yli 25 %.',
        messageEn: 'Person-years so far are 0.01 where the decision makes it 1 (2 a year): more than 25% apart.',
        fix: 'Selitä ero seurantaraportissa; tarkista ensin, ovatko kaikkien toteuttajien tunnit mukana ja hyväksytty.',
      },
    ])
  })

  it('adds up the group', async () => {
    const group = project({
      personYears: '0.02',
      implementers: [
        implementer(),
        implementer({ id: 'b', role: 'partner', staff: [staff({ id: 'B1', fte: rate('1') })] }),
      ],
    })
    const half = (person: string) => hoursTable(person, [['1.9.2026', '8,6']])
    const files = { 'data/a/tyoaika.csv': half('A1'), 'data/b/tyoaika.csv': half('B1') }
    expect(await tryClaim(rule, { project: group, files })).toEqual([])
  })

  it('does not look where one implementer’s hours are not known, or the decision has no person-years', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '10']) }
    expect(await tryClaim(rule, { project: project({ personYears: '2' }), files })).toEqual([])
    expect(await tryClaim(rule, { project: alone(deciding({})), files })).toEqual([])
    expect(await tryClaim(rule, { project: decision })).toEqual([])
  })
})
