/** One and the same work gives one and the same claim, whoever’s hand it was written in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { claim } from '../../src/main.ts'
import type { InputFile } from '../../src/read/read-table.ts'
import type { ClaimReport } from '../../src/report/report.ts'
import { type Hand, plainHand, someHands, written } from './hands.ts'
import { decision, type Row, type SomeProject, type SomeTables, someProject } from './some-tables.ts'

const plain = (): Hand => plainHand
const asOf = day('2027-09-15')

async function claimsOf(files: readonly InputFile[]): Promise<ClaimReport[]> {
  const task = { project: decision, files, asOf, lang: 'fi' } as const
  return Promise.all(decision.claimPeriods.map((period) => claim(task, period)))
}

/** What a claim says, apart from where it says it. */
function said({ period, implementers, group, findings, counts }: ClaimReport) {
  return {
    period,
    group,
    counts,
    implementers: implementers.map(({ excluded, ...claimed }) => ({
      ...claimed,
      excluded: sorted(
        excluded.map(({ rows, ...one }) => ({
          ...one,
          rows: sorted(rows.map(({ path: _, line: __, row: ___, ...cells }) => cells)),
        })),
      ),
    })),
    findings: sorted(findings.map(({ places: _, ranges: __, related: ___, ...finding }) => finding)),
  }
}

function sorted<T>(list: readonly T[]): T[] {
  const key = (one: T): string => JSON.stringify(one)
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Two files with the same bytes are one file handed in twice, which is refused. */
function handedInTwice(files: readonly InputFile[]): boolean {
  const texts = files.map(({ path, bytes }) => `${path.split('/').slice(0, 3).join('/')} ${bytes().toString('base64')}`)
  return new Set(texts).size < texts.length
}

describe('a claim is the same', () => {
  it('in any delimiter, encoding, line end, language and order of headers, under titles, in one file or several', async () => {
    await fc.assert(
      fc.asyncProperty(someProject, someHands, async (rows, hands) => {
        const files = written(rows, hands)
        fc.pre(!handedInTwice(files))
        const [expected, found] = [await claimsOf(written(rows, plain)), await claimsOf(files)]
        for (const { inputs } of found) expect(inputs.filter(({ read }) => !read)).toEqual([])
        expect(found.map(said)).toEqual(expected.map(said))
      }),
      { numRuns: 150 },
    )
  })

  it('in any order of rows', async () => {
    const shuffled = someProject.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.record({ a: anyOrder(rows.a), b: anyOrder(rows.b) })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        const [expected, found] = [await claimsOf(written(rows, plain)), await claimsOf(written(other, plain))]
        expect(found.map(figures)).toEqual(expected.map(figures))
      }),
      { numRuns: 150 },
    )
  })

  it('in any spelling of days, hours, euros and kinds', async () => {
    await fc.assert(
      fc.asyncProperty(someProject, fc.infiniteStream(fc.nat()), async (rows, picks) => {
        const pick = (): number => picks.next().value ?? 0
        const respelt: SomeProject = { a: spelt(rows.a, pick), b: spelt(rows.b, pick) }
        const [expected, found] = [await claimsOf(written(rows, plain)), await claimsOf(written(respelt, plain))]
        expect(found.map(figures)).toEqual(expected.map(figures))
      }),
      { numRuns: 150 },
    )
  })
})

function anyOrder({ hours, costs }: SomeTables): fc.Arbitrary<SomeTables> {
  return fc.record({
    hours: fc.shuffledSubarray([...hours], { minLength: hours.length }),
    costs: fc.shuffledSubarray([...costs], { minLength: costs.length }),
  })
}

/** What a claim says apart from the cells as they were typed, which messages quote and a finding's id is made of. */
function figures(report: ClaimReport) {
  const { implementers, findings, ...rest } = said(report)
  return {
    ...rest,
    implementers: implementers.map(({ excluded, ...claimed }) => ({
      ...claimed,
      excluded: sorted(excluded.map(({ rule, hours, amount, net, count }) => ({ rule, hours, amount, net, count }))),
    })),
    findings: sorted(findings.map(({ rule, severity, implementer, rows }) => ({ rule, severity, implementer, rows }))),
  }
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  '7,25': ['7:15', '7,25 h', '+7,25'],
  '0,5': ['0:30', '0,50'],
  '-1,5': ['-1:30', '\u22121,50'],
  '14,25': ['14:15'],
  '1 234,56': ['1234,56', '1.234,56', '1\u00a0234,56 €'],
  '120,00': ['120', '120,00 €', '120 eur'],
  työ: ['Työ', 'work', 'TYO'],
  loma: ['Loma', 'leave'],
  palkat: ['Palkat', 'salaries'],
  'ulkoinen kunta': ['Ulkoinen kunta', 'external municipal'],
}

function spelt({ hours, costs }: SomeTables, pick: () => number): SomeTables {
  const cell = (text: string): string => {
    const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
    const others =
      year === undefined
        ? (spellings[text] ?? [])
        : [`${dayOfMonth}.${month}.${year}`, `${Number(dayOfMonth)}.${Number(month)}.${year}`]
    return [text, ...others][pick() % (others.length + 1)] ?? text
  }
  const row = (cells: Row): Row => Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, cell(text)]))
  return { hours: hours.map(row), costs: costs.map(row) }
}
