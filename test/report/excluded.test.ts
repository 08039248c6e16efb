/** Rows that are kept out of a claim are all named; how many are listed one by one has a limit. */
import { describe, expect, it } from 'vitest'
import { computeClaim } from '../../src/claim/compute-claim.ts'
import { day } from '../../src/day.ts'
import { excludedOf } from '../../src/report/excluded.ts'
import type { Excluded } from '../../src/report/report.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { runRules } from '../../src/rules/run.ts'
import { dossierOf } from '../rules/bench.ts'

const header = 'Henkilö;Päivä;Tunnit;Hyväksytty\r\n'
const unapproved = '1.10.2026;0,01;\r\n'

/** @param rows of A1 without approval, of strangers one each. */
async function excludedRows(rows: number, strangers: number): Promise<readonly Excluded[]> {
  const others = Array.from({ length: strangers }, (_, at) => `TUNTEMATON${at + 1};1.10.2026;0,01;31.12.2026\r\n`)
  const text = `${header}${`A1;${unapproved}`.repeat(rows)}${others.join('')}`
  const dossier = await dossierOf({ asOf: day('2027-03-15'), files: { 'tyoaika.csv': text } })
  const { findings, exclusions } = runRules(
    catalogue.filter(({ id }) => id === 'TIME-09' || id === 'TIME-06'),
    dossier,
  )
  const period = dossier.project.claimPeriods[0]
  const handedIn = dossier.handedIn[0]
  if (period === undefined || handedIn === undefined) throw new Error('the bench has a period and an implementer')
  expect(computeClaim(dossier, exclusions.eligible, period).implementers[0]?.lines).toEqual([])
  return excludedOf(dossier.project, handedIn, findings, exclusions, period, 'fi')
}

const listed = (excluded: readonly Excluded[]) => excluded.map(({ count, rows }) => [count, rows.length])

describe('rows kept out of a claim', () => {
  it('are listed one by one up to 500 for a finding', async () => {
    const [only] = await excludedRows(600, 0)
    expect(only).toMatchObject({ count: 600, ranges: [{ path: 'data/a/tyoaika.csv', rows: '2-601' }] })
    expect(only?.rows).toHaveLength(500)
  })

  it('need no ranges where all of them are listed', async () => {
    const excluded = await excludedRows(500, 400)
    expect(listed(excluded).toSorted()).toEqual([
      [400, 400],
      [500, 500],
    ])
    expect(excluded.flatMap(({ ranges }) => ranges)).toEqual([])
  })

  it('share 1 000 lines where findings together have more, and are all counted and named', async () => {
    const excluded = await excludedRows(3000, 501)
    expect(listed(excluded).toSorted()).toEqual([
      [3000, 500],
      [501, 500],
    ])
    expect(excluded.map(({ ranges }) => ranges[0]?.rows).toSorted()).toEqual(['2-3001', '3002-3502'])
  })
})
