import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/claim/reach.ts'
import type { Day } from '../../src/day.ts'
import type { Fact } from '../../src/lang/fact.ts'
import { findingsUntil, rowsInReach } from '../../src/report/in-period.ts'
import cost01 from '../../src/rules/cost/01-covered-by-flat-rate.ts'
import part11 from '../../src/rules/part/11-came-back.ts'
import part12 from '../../src/rules/part/12-at-two-implementers.ts'
import result02 from '../../src/rules/result/02-exit-form-missing.ts'
import type { RowSpot, Rule } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import time01 from '../../src/rules/time/01-outside-project.ts'
import time17 from '../../src/rules/time/17-silent-month.ts'
import { type Case, dossierOf, project } from '../rules/bench.ts'
import { codes } from '../rules/people.ts'

const decision = project()
const [first, second] = decision.claimPeriods
if (first === undefined || second === undefined) throw new Error('the bench has two periods')

async function findings(rule: Rule, files: NonNullable<Case['files']>) {
  return runRules([rule], await dossierOf({ files })).findings
}

const listed = (value: Fact | readonly Fact[] | undefined): string[] =>
  value === undefined ? [] : 'kind' in value ? [value.text] : value.map(({ text }) => text)

describe('a claim’s findings', () => {
  it('keep the rows up to the period’s end and the values of those rows', async () => {
    const all = await findings(cost01, {
      'kustannukset.csv': 'tosite;päivä;kustannuslaji;summa\nT1;1.10.2026;muut;10\nT2;1.4.2027;ostopalvelut;20\n',
    })
    const [one, ...more] = findingsUntil(all, reachOf(decision, first))
    expect(more).toEqual([])
    const spot = one?.spots[0] as RowSpot
    expect(Array.from(spot.rows)).toEqual([0])
    expect(listed(one?.facts.actual)).toEqual(['other'])
    expect(one?.id).toBe(all[0]?.id)
  })

  it('name only the months that have begun, and are silent where none has', async () => {
    const hours = ['henkilö;päivä;tunnit', 'A1;1.9.2026;7', 'A1;1.10.2026;7', 'A1;2.11.2026;7', 'A1;1.12.2026;7']
    const silent = await findings(time17, { 'tyoaika.csv': [...hours, 'A1;4.1.2027;7'].join('\n') })
    const [one] = findingsUntil(silent, reachOf(decision, first))
    expect(listed(one?.facts.actual)).toEqual(['2027-02'])
    const later = await findings(time17, { 'tyoaika.csv': [...hours, 'A1;4.1.2027;7', 'A1;1.2.2027;7'].join('\n') })
    expect(later).toHaveLength(1)
    expect(findingsUntil(later, reachOf(decision, first))).toEqual([])
  })
})

describe('a finding on people who came more than once', () => {
  const until = { to: '2027-06-30' as Day }
  const rowsOf = (spots: readonly unknown[] | undefined) => (spots as RowSpot[]).map(({ rows }) => Array.from(rows))
  const file = (...rows: readonly string[]) => ['osallistuja;henkilötunnus;aloituspäivä', ...rows].join('\n')

  it('compares with the first rows of those who are back by then, and not of those who come back later', async () => {
    const all = await findings(part11, {
      'osallistujat.csv': file(`X1;${codes.man};1.2.2027`, `X1;${codes.man};1.5.2027`, 'X2;;1.3.2027', 'X2;;1.9.2027'),
    })
    expect(rowsOf(all[0]?.related)).toEqual([[0, 2]])
    const [one] = findingsUntil(all, until, 'start')
    expect([rowsOf(one?.spots), rowsOf(one?.related)]).toEqual([[[1]], [[0]]])
    expect(findingsUntil(all, { to: '2027-04-30' as Day }, 'start')).toEqual([])
  })

  it('has at each of two implementers only those who have come to both by then', async () => {
    const all = await findings(part12, {
      'data/a/osallistujat.csv': file(`X1;${codes.man};1.2.2027`, `X2;${codes.woman};1.2.2027`),
      'data/b/osallistujat.csv': file(`Y1;${codes.man};1.9.2027`, `Y2;${codes.woman};1.5.2027`),
    })
    expect(rowsOf(all[0]?.spots)).toEqual([
      [0, 1],
      [0, 1],
    ])
    expect(rowsOf(findingsUntil(all, until, 'start')[0]?.spots)).toEqual([[1], [1]])
    expect(findingsUntil(all, { to: '2027-04-30' as Day }, 'start')).toEqual([])
  })
})

describe('a finding on what is missing beside a day', () => {
  it('tells the days of the rows that are kept, and no later ones', async () => {
    const file = [
      'osallistuja;aloituspäivä;lopetuspäivä',
      'X1;1.10.2026;10.1.2027',
      'X2;1.10.2026;3.2.2027',
      'X3;1.10.2026;3.5.2027',
    ]
    const all = await findings(result02, { 'osallistujat.csv': file.join('\n') })
    expect(listed(all[0]?.facts.end)).toHaveLength(3)
    const [one] = findingsUntil(all, { to: '2027-03-31' as Day }, 'end')
    expect(listed(one?.facts.end)).toEqual(['2027-01-10', '2027-02-03'])
  })
})

describe('the rows that a period answers for', () => {
  it('what lies before the first period belongs to it, and what lies after the last to that', async () => {
    const [one] = await findings(time01, {
      'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;31.8.2026;7\nA1;1.6.2029;7\nA1;31.9.2026;7\n',
    })
    const spot = one?.spots[0] as RowSpot
    expect(Array.from(rowsInReach(spot, reachOf(decision, first)).rows)).toEqual([0])
    expect(Array.from(rowsInReach(spot, reachOf(decision, second)).rows)).toEqual([1])
  })
})
