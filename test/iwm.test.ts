/** The reference project: its printed figures, its planted mistakes, and all six claims of its 33 months. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mistake } from '../fixtures/generator/row.ts'
import { day } from '../src/day.ts'
import { check, claim } from '../src/main.ts'
import type { AmountRow, CheckReport, ClaimReport, ReportFigures } from '../src/report/report.ts'
import { taskOf } from './scenario.ts'
import { decoded, recordsOf, rowsOfRanges, workbookRecordsOf } from './source-reader.ts'

const mistakes = JSON.parse(readFileSync('fixtures/iwm/mistakes.json', 'utf8')) as Mistake[]
const task = taskOf('fixtures/iwm', day('2029-07-31'), 'fi')
let checked: CheckReport
const claims: ClaimReport[] = []

beforeAll(async () => {
  checked = await check(task)
  for (const period of task.project.claimPeriods) claims.push(await claim(task, period))
})

/** Of people little is shown, and what may not be shown stands as `•••`. */
const isOfPeople = /osallistujat|henkilosto/

/** `"-0.05"` → −5n. */
const inCents = (euros: string): bigint => BigInt(euros.replace('.', ''))
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)
const rowsOf = ({ costs, financing }: ReportFigures): Readonly<Record<string, AmountRow>> => ({
  ...costs,
  ...financing,
})
const figures = ['budget', 'before', 'period', 'after', 'left'] as const

describe('the planted mistakes', () => {
  /** `rule path:line` of everything that was found, and what stood in the printed cell. */
  const found = new Map<string, (string | null)[]>()
  beforeAll(() => {
    for (const { rule, places, related, ranges } of checked.findings) {
      const at = (path: string, line: number, value: string | null): void => {
        const key = `${rule} ${path}:${line}`
        found.set(key, [...(found.get(key) ?? []), value])
      }
      for (const { path, line, value } of [...places, ...related]) if (line !== null) at(path, line, value)
      for (const { path, rows } of ranges) {
        const input = checked.inputs.find((one) => one.path === path)
        if (input === undefined) throw new Error(`${path} is no input`)
        const bytes = readFileSync(`fixtures/iwm/${path}`)
        const records = path.endsWith('.xlsx')
          ? workbookRecordsOf(bytes)
          : recordsOf(decoded(bytes, input.encoding), input.delimiter)
        const lines = new Map(records.map(({ row, line }) => [row, line]))
        for (const row of rowsOfRanges(rows)) at(path, lines.get(row) ?? 0, null)
      }
    }
  })

  it.each(mistakes.map((one) => ({ ...one, key: `${one.rule} ${one.path}:${one.line}` })))(
    '$key',
    ({ key, rule, path, value }) => {
      const values = found.get(key)
      expect(values, 'found there by its rule').toBeDefined()
      // FILE-04 is about a whole row, TIME-17 about a person of the decision.
      const cells = (values ?? []).filter((printed) => printed !== null)
      if (cells.length > 0 && !['FILE-04', 'TIME-17'].includes(rule))
        expect(
          cells.some((printed) => printed === value || (isOfPeople.test(path) && value !== '' && printed === '•••')),
        ).toBe(true)
    },
  )

  it('are more than seventy, and none of them stops a claim', () => {
    expect(mistakes.length).toBeGreaterThan(70)
    for (const { findings, counts } of [checked, ...claims]) {
      expect(findings.filter(({ severity }) => severity === 'stop')).toEqual([])
      expect(counts.stop).toBe(0)
      expect(counts.error).toBeGreaterThan(0)
    }
  })
})

describe('the decision’s printed figures', () => {
  it('stand in every claim as they were printed', () => {
    expect(claims).toHaveLength(6)
    for (const { group, implementers } of claims) {
      const budget = (rows: Readonly<Record<string, { readonly budget: string }>>, row: string) => rows[row]?.budget
      expect(['salaries', 'flatRate', 'net'].map((row) => budget(group.costs, row))).toEqual([
        '1095195.00',
        '438077.00',
        '1533272.00',
      ])
      expect(['support', 'ownMunicipal', 'ownOtherPublic', 'total'].map((row) => budget(group.financing, row))).toEqual(
        ['1226618.00', '216578.00', '90076.00', '1533272.00'],
      )
      expect(implementers.map(({ id, costs, financing }) => [id, costs.net.budget, financing.support.budget])).toEqual([
        ['mikkeli', '505825.00', '404660.00'],
        ['xamk', '450376.00', '360300.00'],
        ['esedu', '314432.00', '251547.00'],
        ['miksei', '262639.00', '210111.00'],
      ])
    }
  })
})

describe('the six claims', () => {
  const everyone = (): (ReportFigures & { readonly id: string })[] =>
    claims.flatMap(({ implementers, group }) => [...implementers, { id: 'group', ...group }])

  it('add up: financing is net, net is the costs less income, after is before and period, left is budget less after', () => {
    for (const { id, costs, financing } of everyone()) {
      const { total, ...parts } = financing
      const { net, income, ...paid } = costs
      for (const figure of figures) {
        expect(sum(Object.values(parts).map((row) => inCents(row[figure]))), id).toBe(inCents(total[figure]))
        expect(sum(Object.values(paid).map((row) => inCents(row[figure]))) - inCents(income[figure]), id).toBe(
          inCents(net[figure]),
        )
        if (figure !== 'budget' && figure !== 'left') expect(total[figure], id).toBe(net[figure])
      }
      for (const row of [...Object.values(costs), ...Object.values(financing)]) {
        expect(inCents(row.after)).toBe(inCents(row.before) + inCents(row.period))
        expect(inCents(row.left)).toBe(inCents(row.budget) - inCents(row.after))
      }
    }
  })

  it('are those of the implementers together, row by row', () => {
    for (const { implementers, group } of claims)
      for (const [row, amounts] of Object.entries(rowsOf(group)))
        for (const figure of figures) {
          const own = implementers.map((one) => inCents(rowsOf(one)[row]?.[figure] ?? ''))
          expect(sum(own), `${row} ${figure}`).toBe(inCents(amounts[figure]))
        }
  })

  it('follow each other: each begins where the one before ended', () => {
    for (const [at, { implementers }] of claims.entries())
      for (const [which, one] of implementers.entries()) {
        const earlier = claims[at - 1]?.implementers[which]
        for (const [row, { before }] of Object.entries(rowsOf(one)))
          expect(before, row).toBe(earlier === undefined ? '0.00' : rowsOf(earlier)[row]?.after)
      }
  })

  it('never go above what was approved or granted, and use most of it', () => {
    for (const { costs, financing } of everyone()) {
      expect(inCents(costs.net.left)).toBeGreaterThanOrEqual(0n)
      expect(inCents(financing.support.left)).toBeGreaterThanOrEqual(0n)
    }
    for (const { costs } of claims.at(-1)?.implementers ?? [])
      expect(inCents(costs.net.after) * 100n).toBeGreaterThan(inCents(costs.net.budget) * 80n)
  })

  it('have salary lines of hours × unit cost that add up to the salaries', () => {
    for (const { lines, costs } of claims.flatMap(({ implementers }) => implementers)) {
      expect(lines.length).toBeGreaterThan(0)
      expect(sum(lines.map(({ amount }) => inCents(amount)))).toBe(inCents(costs.salaries.period))
      for (const { hours, unitCost, amount } of lines) {
        const exact = inCents(hours ?? '') * inCents(unitCost ?? '')
        const half = exact < 0n ? -50n : 50n
        expect(inCents(amount)).toBe((exact + half) / 100n)
      }
    }
  })
})
