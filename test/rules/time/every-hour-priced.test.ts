import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hoursByLine } from '../../../src/claim/hours-by-line.ts'
import { addDays, day } from '../../../src/day.ts'
import type { ClaimPeriod } from '../../../src/project/project.ts'
import { staffLineOn } from '../../../src/project/staff-of.ts'
import { workRows } from '../../../src/read/work-rows.ts'
import { runRules } from '../../../src/rules/run.ts'
import time01 from '../../../src/rules/time/01-outside-project.ts'
import time02 from '../../../src/rules/time/02-outside-employment.ts'
import time06 from '../../../src/rules/time/06-no-unit-cost.ts'
import { dossierOf, implementer, project, staff } from '../bench.ts'

const tasks = ['Lehtori', 'Asiantuntija']
const dayAt = (at: number) => addDays(day('2026-08-30'), at)
const line = fc.record({
  id: fc.constantFrom('X1', 'X2'),
  task: fc.constantFrom(...tasks),
  from: fc.integer({ min: 0, max: 20 }),
  length: fc.integer({ min: 0, max: 20 }),
})
const row = fc.record({
  person: fc.constantFrom('X1', 'X2', 'x1', 'X9'),
  at: fc.integer({ min: 0, max: 30 }),
  task: fc.constantFrom('', ...tasks, 'lehtori', 'Muu'),
  kind: fc.constantFrom('', 'työ', 'loma'),
})
const periods: readonly ClaimPeriod[] = [{ number: 1, start: day('2026-09-01'), end: day('2029-05-31') }]

it('leaves no eligible row of work without exactly one unit cost, and excludes none that has one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.array(row, { maxLength: 25 }), async (lines, rows) => {
      const list = lines.map(({ id, task, from, length }) =>
        staff({ id, task, from: dayAt(from), to: dayAt(from + length) }),
      )
      const one = implementer({ staff: list })
      const text = rows.map(({ person, at, task, kind }) => `${person};${dayAt(at)};1;${task};${kind}`).join('\n')
      const dossier = await dossierOf({
        project: project({ implementers: [one] }),
        files: { 'tyoaika.csv': `henkilö;päivä;tunnit;tehtävä;laji\n${text}\n` },
      })
      const table = dossier.handedIn[0]?.tables.hours
      if (table === undefined) throw new Error('the table was not read')
      const eligible = runRules([time01, time02, time06], dossier).exclusions.eligible(table)
      const work = workRows(table)
      let paid = 0
      rows.forEach(({ person, at, task }, number) => {
        if (work[number] === 0) return
        const when = dayAt(at)
        const priced = staffLineOn(one, person, task === '' ? undefined : task, when) !== undefined
        expect(eligible[number]).toBe(priced && when >= day('2026-09-01') ? 1 : 0)
        paid += eligible[number] as number
      })
      const claimed = hoursByLine(one, table, eligible, periods).reduce((sum, { hours }) => sum + hours, 0)
      expect(claimed).toBe(paid * 300)
    }),
    { numRuns: 300 },
  )
})
