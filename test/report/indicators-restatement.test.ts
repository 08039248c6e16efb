import { describe, expect, it, test } from 'vitest'
import { readDelivered } from '../../src/report/indicators/delivered.ts'
import { onlyIndicators } from '../../src/report/indicators/only.ts'
import { restatementOf } from '../../src/report/indicators/restated.ts'
import { restatedRecords } from '../../src/report/indicators/restated-records.ts'
import type { RestatedIn, Restatement } from '../../src/report/indicators/restatement.ts'
import type { ReportCountedIn } from '../../src/report/indicators/shape.ts'
import { isSameProject } from '../../src/report/read-back.ts'
import { effectText } from '../../src/report/sheets/indicators-effect.ts'
import { restatementNotes } from '../../src/report/sheets/indicators-restatement.ts'
import { type Hands, person, type Row } from '../indicators/counting.ts'
import { delivered, reportOf } from './indicators-case.ts'
import { manyHands } from './indicators-hands.ts'

const leaver = { end: '2027-05-31', exitStatus: 'employed' }
const [one, two, three] = [person('X1', leaver), person('X2', { gender: 'woman' }), person('X3', { education: '' })]
const before: Hands = {
  xamk: {
    people: [one, two, three],
    companies: [{ businessId: '2472908-2', start: '2027-02-01', size: 'micro' }],
  },
  esedu: { people: [person('E1', { status: 'employed' })] },
}

const people = (...rows: readonly Row[]): Hands => ({ ...before, xamk: { ...before.xamk, people: rows } })

async function restated(after: Hands, reporting: Parameters<typeof reportOf>[1] = {}): Promise<Restatement> {
  return restatementOf(delivered(await reportOf(before)), await reportOf(after, reporting))
}

/** `xamk EECO01 quarter total 2 → 3`, the indicators that changed of the group first. */
function figures({ figures: changed }: Restatement): string[] {
  return changed.map(
    ({ figure, implementer, span, column, before: was, after }) =>
      `${implementer ?? 'group'} ${figure} ${span} ${column} ${was} → ${after}`,
  )
}

const effects = ({ records }: Restatement): string[] =>
  (records ?? []).map((record) => `${record.change}: ${effectText(record, 'en').replaceAll('\n', ' | ')}`)

describe('a folder that is called Xamk', () => {
  const capital = <T>(report: T): T => JSON.parse(JSON.stringify(report).replaceAll('data/xamk/', 'data/Xamk/'))

  it('is xamk’s: what has changed is the same, of everyone and of xamk alone', async () => {
    const [then, now] = [delivered(await reportOf(before)), await reportOf(people(one, person('X2')))]
    for (const asked of [undefined, ['xamk']]) {
      const found = restatementOf(then, now, asked)
      expect(found.records).not.toEqual([])
      expect(restatementOf(capital(then), capital(now), asked)).toEqual(capital(found))
    }
  })

  it('keeps its records in a report of xamk alone', async () => {
    const report = await reportOf(before)
    const kept = onlyIndicators(report, ['xamk'])
    expect(kept.records?.length).toBeGreaterThan(0)
    expect(onlyIndicators(capital(report), ['xamk'])).toEqual(capital(kept))
  })
})

describe('a report of', () => {
  it('the same rows has changed nowhere', async () => {
    expect(await restated(before)).toMatchObject({ figures: [], records: [], hidden: 0 })
  })

  it('the same rows in another order of the file has changed nowhere', async () => {
    expect(await restated(people(three, two, one))).toMatchObject({ figures: [], records: [] })
  })

  it('a row that was added says whose figures are one more, and by which row', async () => {
    const found = await restated(people(one, two, three, person('X4', { start: '2027-06-01' })))
    expect(figures(found)).toContain('group EECO01 cumulative total 3 → 4')
    expect(figures(found)).toContain('xamk EECO01 cumulative men 1 → 2')
    expect(figures(found)).toContain('group grandTotal cumulative total 4 → 5')
    expect(figures(found).filter((text) => text.startsWith('esedu'))).toEqual([])
    expect(found.records).toMatchObject([
      { change: 'appeared', before: [], after: [{ path: 'data/xamk/participants.csv', row: 5 }] },
    ])
  })

  it('a row that is gone says where it stood', async () => {
    const found = await restated(people(one, three))
    expect(figures(found)).toContain('group EECO01 cumulative women 1 → 0')
    expect(found.records).toMatchObject([
      { change: 'vanished', before: [{ path: 'data/xamk/participants.csv', row: 3 }], after: [] },
    ])
  })

  it('another status, a gender, a result and a completed record counts otherwise', async () => {
    const found = await restated(
      people({ ...one, status: 'inEducation' }, { ...two, gender: 'man' }, { ...three, education: '3' }),
    )
    expect(effects(found).sort()).toEqual([
      'otherwise: no longer in: EECO02, unemployed; now in: EECO04, inEducation; no longer unknown: EECO03',
      'otherwise: now in: EECO01, EECO02, EECO10, unemployed; now complete; not known: EECO03, EECO13, EECO14, EECO16, EECO17',
      'otherwise: women → men',
    ])
    expect(figures(found)).toContain('group incomplete cumulative total 1 → 0')
  })

  it('a start that moves into another quarter changes the quarter alone', async () => {
    const q1 = { from: '2027-01-01', until: '2027-03-31' }
    const then = delivered(await reportOf(before, q1))
    const now = await reportOf(people(one, { ...two, start: '2026-12-15' }, three), q1)
    const found = restatementOf(then, now)
    expect(figures(found)).toContain('group EECO01 quarter women 1 → 0')
    expect(figures(found).filter((text) => text.includes('cumulative'))).toEqual([])
    expect(effects(found)).toEqual(['otherwise: in the quarter no longer in: EECO01, EECO02, EECO10, unemployed'])
  })

  it('somebody who has come to a second implementer says so, and what it changes there alone', async () => {
    const code = { personalId: '131052-308T', birthDate: '1952-10-13' }
    const then = delivered(
      await reportOf({ xamk: { people: [person('X1', code)] }, esedu: { people: [person('E9')] } }),
    )
    const now = await reportOf({
      xamk: { people: [person('X1', code)] },
      esedu: { people: [person('E9'), person('E1', { ...code, start: '2027-05-01', status: 'employed' })] },
    })
    const found = restatementOf(then, now)
    expect(figures(found)).toContain('group overlap cumulative total 0 → 1')
    expect(figures(found)).toContain('esedu EECO05 cumulative total 0 → 1')
    expect(figures(found).filter((text) => text.startsWith('group EEC'))).toEqual([])
    expect(found.records?.[0]).toMatchObject({ group: null })
    expect(Object.keys(found.records?.[0]?.implementers ?? {})).toEqual(['esedu'])
  })

  it('a company that turns out larger no longer counts as an SME', async () => {
    const found = await restated({
      ...before,
      xamk: { ...before.xamk, companies: [{ businessId: '2472908-2', start: '2027-02-01', size: 'large' }] },
    })
    expect(found.records).toMatchObject([{ id: '2472908-2', kind: 'company', change: 'otherwise' }])
    expect(effects(found)).toEqual(['otherwise: no longer in: EECO19'])
  })
})

describe('nobody is known by the number of a row:', () => {
  it('somebody who was put in another’s place is new, and the other is gone, though no figure changes', async () => {
    const found = await restated(people({ ...one, id: 'X9' }, two, three))
    expect(found.figures).toEqual([])
    expect(found.unexplained).toBe(null)
    expect(found.records?.map(({ change, before: was, after }) => [change, was.length, after.length]).sort()).toEqual([
      ['appeared', 0, 1],
      ['vanished', 1, 0],
    ])
  })

  it('where the project’s secret was lost, no reasons are told of people', async () => {
    const changed = {
      ...people(one, two, { ...three, education: '1' }),
    }
    const now = await reportOf({ ...changed, xamk: { ...changed.xamk, companies: [] } }, { secret: 'cd'.repeat(32) })
    const found = restatementOf(delivered(await reportOf(before)), now)
    expect(found.unexplained).toBe('otherSecret')
    expect(figures(found)).toContain('group incomplete cumulative total 1 → 0')
    expect(found.records).toMatchObject([{ kind: 'company', change: 'vanished' }])
    expect(restatementNotes({ ...now, lang: 'fi', restatement: found }).join(' ')).toContain(
      'Syitä ei voi kertoa henkilöittäin',
    )
  })

  it('where everybody is gone and others have come elsewhere in the file, they are told as such', async () => {
    const gap = Array.from({ length: 3 }, (_, at) => person(`Y${at}`))
    const then = delivered(await reportOf({ xamk: { people: [one] } }))
    const now = await reportOf({ esedu: { people: gap } })
    expect(restatementOf(then, now)).toMatchObject({ unexplained: null, records: { length: 4 } })
  })
})

test('a report without records is called public only where it says so', async () => {
  const { records: _, ...report } = await reportOf(before)
  const found = restatementOf(delivered(report as typeof report & { records: [] }), await reportOf(before))
  expect(found).toMatchObject({ records: null, unexplained: 'noRecords' })
})

test('a public report has no records, and what it hides cannot be compared', async () => {
  const { records: _, ...report } = await reportOf(before)
  const hidden = ['EECO01|group|cumulative|women', 'grandTotal|group']
  const then = delivered({ ...report, public: { smallestShown: 5, hidden } })
  const found = restatementOf(then, await reportOf(people(one, three)))
  expect(found).toMatchObject({ records: null, hidden: 2 })
  expect(figures(found)).toContain('group EECO01 cumulative total 3 → 2')
  expect(figures(found)).not.toContain('group EECO01 cumulative women 1 → 0')
})

describe.each(Array.from({ length: 20 }, (_, at) => at + 1))('between random tables %i and others', (seed) => {
  it('every change of a figure is the sum of its records’ changes', async () => {
    const days = { from: '2027-04-01', until: '2027-09-30' }
    const [then, now] = [await reportOf(manyHands(seed), days), await reportOf(manyHands(seed + 500), days)]
    const found = restatementOf(delivered(then), now)
    // Whether or not anybody is known again.
    const records = restatedRecords(then.records ?? [], now.records ?? [])
    for (const figure of found.figures) {
      const { figure: id, implementer, span, column, before: was, after } = figure
      if (was === null || after === null || !/^[A-Z]/.test(id) || column === 'unknown') continue
      const list = span === 'quarter' ? 'quarter' : 'counts'
      const counts = (one: ReportCountedIn | null): number =>
        one !== null && (one[list] as readonly string[]).includes(id) && (column === 'total' || one.gender === column)
          ? 1
          : 0
      const sum = records.reduce((all, record) => {
        const own: RestatedIn | null | undefined =
          implementer === null ? record.group : record.implementers[implementer]
        return own === null || own === undefined ? all : all + counts(own.after) - counts(own.before)
      }, 0)
      expect(sum, JSON.stringify(figure)).toBe(after - was)
    }
    expect(found.figures.length).toBeGreaterThan(5)
  })
})

describe('a file to compare with', () => {
  it('is read whether or not an editor put a mark before it', async () => {
    const text = JSON.stringify(await reportOf(before))
    expect(readDelivered(`\ufeff${text}`)).toEqual(readDelivered(text))
  })

  it.each([
    ['text', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-a-report'],
    ['null', 'not-a-report'],
    ['{"schema":"hanke/claim@1"}', 'other-report'],
    ['{"schema":"hanke/indicators@1"}', 'not-a-report'],
    ['{"schema":"jotain"}', 'not-a-report'],
  ])('%j is refused: %s', (text, reason) => {
    expect(readDelivered(text)).toBe(reason)
  })

  it('is refused where a figure in it is no number', async () => {
    const text = JSON.stringify(await reportOf(before)).replace('"grandTotal":4', '"grandTotal":"4"')
    expect(readDelivered(text)).toBe('not-a-report')
  })

  it('is of the same project by its number, whatever the name became', () => {
    const iwm = { name: 'IWM', group: 'R-02712', application: '211355' }
    expect(isSameProject(iwm, { ...iwm, name: 'International Work Mikkeli' })).toBe(true)
    expect(isSameProject(iwm, { ...iwm, group: 'R-02713' })).toBe(false)
    expect(isSameProject({ ...iwm, group: null, application: null }, { ...iwm, group: null })).toBe(true)
    expect(isSameProject({ ...iwm, group: null, application: null }, { ...iwm, name: 'Toinen', group: null })).toBe(
      false,
    )
  })
})
