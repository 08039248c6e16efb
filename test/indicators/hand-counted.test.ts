/** Small tables counted by hand; each case says its count. Codes are of the range 900 to 999, which nobody has. */
import { describe, expect, it } from 'vitest'
import { cellOf, counted, person, said, totals } from './counting.ts'

const man = '010594Y9032'
const sameDigits = '010594X9032'
const woman = '010594Y9021'

const starts = ['EECO01', 'EECO02', 'EECO04', 'EECO05'] as const

describe('re-entry', () => {
  it('back with a changed status: 1 person, unemployed as at first, employed on the last exit', async () => {
    const counts = await counted({
      a: {
        people: [
          person('X-1', { personalId: man, start: '2027-01-15', end: '2027-03-31', exitStatus: 'none' }),
          person('X-2', {
            personalId: man,
            start: '2027-06-01',
            status: 'inEducation',
            education: '5',
            end: '2027-09-30',
            exitStatus: 'employed',
            qualification: 'yes',
          }),
        ],
      },
    })
    expect(totals(counts, [...starts, 'EECO10', 'EECO11', 'EECR03', 'EECR04'])).toEqual({
      EECO01: 1,
      EECO02: 1,
      EECO04: 0,
      EECO05: 0,
      EECO10: 1,
      EECO11: 0,
      EECR03: 1,
      EECR04: 1,
    })
    expect(counts.totals.group).toEqual({ grandTotal: 1, incomplete: 0 })
  })

  it('back and still there: 1 participant, 0 leavers, and the result of the first exit is 0 again', async () => {
    const rows = [
      person('X-1', { personalId: man, end: '2027-03-31', exitStatus: 'employed' }),
      person('X-2', { personalId: man, start: '2027-06-01' }),
    ]
    const before = await counted({ a: { people: rows } }, { until: '2027-05-31' })
    const after = await counted({ a: { people: rows } }, { until: '2027-06-30' })
    expect([cellOf(before, 'EECR04')?.total, cellOf(after, 'EECR04')?.total]).toEqual([1, 0])
    expect(totals(after, ['EECO01'])).toEqual({ EECO01: 1 })
  })

  it('the rows in the wrong order in the file: the same 1 unemployed and 1 employed on leaving', async () => {
    const counts = await counted({
      a: {
        people: [
          person('X-2', {
            personalId: man,
            start: '2027-06-01',
            status: 'employed',
            end: '2027-07-01',
            exitStatus: 'employed',
          }),
          person('X-1', { personalId: man, end: '2027-03-31', exitStatus: 'none' }),
        ],
      },
    })
    expect(totals(counts, ['EECO02', 'EECO05', 'EECR04'])).toEqual({ EECO02: 1, EECO05: 0, EECR04: 1 })
  })
})

describe('one person at two implementers', () => {
  const both = {
    a: { people: [person('A-1', { personalId: man, start: '2027-02-01', end: '', exitStatus: '' })] },
    b: {
      people: [
        person('B-1', {
          personalId: man,
          start: '2027-05-01',
          status: 'employed',
          education: '6',
          end: '2027-08-31',
          exitStatus: 'employed',
        }),
        person('B-2', { personalId: woman, gender: 'woman' }),
      ],
    },
  }

  it('with different data: 1 + 2 at the implementers, 2 in the group, overlap 1', async () => {
    const counts = await counted(both)
    expect(counts.totals).toEqual({
      group: { grandTotal: 2, incomplete: 0 },
      implementers: { a: { grandTotal: 1, incomplete: 0 }, b: { grandTotal: 2, incomplete: 0 } },
    })
    expect(counts.overlap).toBe(1)
    expect(counts.overlapPairs).toEqual([{ implementers: ['a', 'b'], people: 1, companies: 0 }])
  })

  it('unemployed at a, employed at b: the group has 2 unemployed and 0 employed, b has 1 of each', async () => {
    const counts = await counted(both)
    expect(totals(counts, ['EECO02', 'EECO05', 'EECO11'])).toEqual({ EECO02: 2, EECO05: 0, EECO11: 0 })
    expect(totals(counts, ['EECO02', 'EECO05', 'EECO11'], 'b')).toEqual({ EECO02: 1, EECO05: 1, EECO11: 1 })
  })

  it('unemployed first and employed on the last exit: 1 result in the group, 0 at either implementer', async () => {
    const counts = await counted(both)
    expect([cellOf(counts, 'EECR04')?.total, cellOf(counts, 'EECR04', 'a')?.total]).toEqual([1, 0])
    expect(cellOf(counts, 'EECR04', 'b')?.total).toBe(0)
  })

  it('started at both on the same day: the decision’s first implementer says how, the other how it ended', async () => {
    const counts = await counted({
      a: { people: [person('A-1', { personalId: man, status: 'inEducation' })] },
      b: {
        people: [person('B-1', { personalId: man, status: 'employed', end: '2027-04-01', exitStatus: 'jobSeeker' })],
      },
    })
    expect(totals(counts, ['EECO04', 'EECO05', 'EECR01'])).toEqual({ EECO04: 1, EECO05: 0, EECR01: 1 })
  })

  it('the same running id at both without codes: 2 people, overlap 0', async () => {
    const counts = await counted({ a: { people: [person('1')] }, b: { people: [person('1')] } })
    expect([counts.totals.group.grandTotal, counts.overlap]).toEqual([2, 0])
  })
})

describe('who is the same person', () => {
  it('codes that differ by the century sign alone: 2 people', async () => {
    const counts = await counted({
      a: { people: [person('X-1', { personalId: man }), person('X-2', { personalId: sameDigits })] },
    })
    expect(said(cellOf(counts, 'EECO01'))).toBe('2 (0 women, 2 men, 0 other)')
  })

  it('the code on one of two rows of the same id: 1 person, of the code’s gender', async () => {
    const counts = await counted({
      a: { people: [person('X-1', { gender: 'man' }), person('X-1', { personalId: woman, start: '2027-05-01' })] },
      b: { people: [person('Y-1', { personalId: woman, start: '2027-06-01' })] },
    })
    expect(said(cellOf(counts, 'EECO01'))).toBe('1 (1 women, 0 men, 0 other)')
    expect(counts.overlap).toBe(1)
  })

  it('the same code in small and in capital letters: 1 person', async () => {
    const counts = await counted({
      a: { people: [person('X-1', { personalId: man }), person('X-2', { personalId: man.toLowerCase() })] },
    })
    expect(counts.totals.group.grandTotal).toBe(1)
  })

  it('gender and birth date from the code where the columns are empty: 1 woman of 32', async () => {
    const counts = await counted({
      a: { people: [person('X-1', { personalId: woman, gender: '', birthDate: '', start: '2027-04-30' })] },
    })
    expect(said(cellOf(counts, 'EECO01'))).toBe('1 (1 women, 0 men, 0 other)')
    expect(totals(counts, ['EECO06', 'EECO07', 'EECO08'])).toEqual({ EECO06: 0, EECO07: 0, EECO08: 0 })
  })

  it('the code against the column: 1 woman, as the code says', async () => {
    const counts = await counted({ a: { people: [person('X-1', { personalId: woman, gender: 'man' })] } })
    expect(said(cellOf(counts, 'EECO01'))).toBe('1 (1 women, 0 men, 0 other)')
  })
})

describe('age on the day of the start', () => {
  const ages = ['EECO06', 'EECO07', 'EECO08'] as const
  const aged = async (birthDate: string, start: string) =>
    Object.values(totals(await counted({ a: { people: [person('X-1', { birthDate, start })] } }), ages))

  it.each([
    ['18 on the very day: 1 of 18 to 29', '2009-03-10', '2027-03-10', [0, 1, 0]],
    ['18 on the next day: 1 below 18', '2009-03-11', '2027-03-10', [1, 0, 0]],
    ['29 and 364 days: 1 of 18 to 29', '1997-03-11', '2027-03-10', [0, 1, 0]],
    ['30 on the very day: 0 in all bands', '1997-03-10', '2027-03-10', [0, 0, 0]],
    ['54 and 364 days: 0 in all bands', '1972-03-11', '2027-03-10', [0, 0, 0]],
    ['55 on the very day: 1 of 55 and above', '1972-03-10', '2027-03-10', [0, 0, 1]],
    ['born 29 February, 28 February of a common year: still 17, 1 below 18', '2008-02-29', '2026-02-28', [1, 0, 0]],
    ['born 29 February, 1 March of a common year: 18, 1 of 18 to 29', '2008-02-29', '2026-03-01', [0, 1, 0]],
    ['born 29 February, 28 February of a common year: still 54, 0 in all bands', '1972-02-29', '2027-02-28', [0, 0, 0]],
    ['born 29 February, 1 March of a common year: 55, 1 of 55 and above', '1972-02-29', '2027-03-01', [0, 0, 1]],
  ])('%s', async (_, birthDate, start, expected) => {
    expect(await aged(birthDate, start)).toEqual(expected)
  })
})

describe('six months after leaving', () => {
  const later = async (end: string, until: string, changes = {}) =>
    counted(
      { a: { people: [person('X-1', { end, exitStatus: 'none', employedAfter6: 'yes', ...changes })] } },
      { until },
    )

  it('left on 31 August: 0 by 27 February, 1 by 28 February', async () => {
    expect(cellOf(await later('2027-08-31', '2028-02-28'), 'EECR05')?.total).toBe(0)
    expect(cellOf(await later('2027-08-31', '2028-02-29'), 'EECR05')?.total).toBe(1)
    expect(cellOf(await later('2028-08-31', '2029-02-27'), 'EECR05')?.total).toBe(0)
    expect(cellOf(await later('2028-08-31', '2029-02-28'), 'EECR05')?.total).toBe(1)
  })

  it('left on 28 February: 1 by 28 August, not before', async () => {
    expect(cellOf(await later('2027-02-28', '2027-08-27'), 'EECR05')?.total).toBe(0)
    expect(cellOf(await later('2027-02-28', '2027-08-28'), 'EECR05')?.total).toBe(1)
  })

  it('"ei tietoa" and an empty cell: 0 counted, 1 unknown each', async () => {
    expect(said(cellOf(await later('2027-02-28', '2027-12-31', { employedAfter6: 'unknown' }), 'EECR05'))).toMatch(
      /^0 .*\?1$/,
    )
    expect(said(cellOf(await later('2027-02-28', '2027-12-31', { employedAfter6: '' }), 'EECR05'))).toMatch(/^0 .*\?1$/)
  })

  it('employed at the start: 0 for EECR05 whatever is said, 1 for EECR06 where improved', async () => {
    const counts = await later('2027-02-28', '2027-12-31', { status: 'employed', improvedAfter6: 'yes' })
    expect(totals(counts, ['EECR05', 'EECR06'])).toEqual({ EECR05: 0, EECR06: 1 })
  })
})

describe('what is not known', () => {
  it('an incomplete record: 1 in the grand total, 1 incomplete, 0 everywhere else', async () => {
    const missing = ['gender', 'birthDate', 'status', 'education']
    for (const column of missing) {
      const rows = [
        person('X-1', { [column]: '', end: '2027-03-01', exitStatus: 'employed', rural: 'yes' }),
        person('X-2'),
      ]
      const counts = await counted({ a: { people: rows } })
      expect(counts.totals.group, column).toEqual({ grandTotal: 2, incomplete: 1 })
      expect(totals(counts, ['EECO01', 'EECO10', 'EECO17', 'EECR04'])).toEqual({
        EECO01: 1,
        EECO10: 1,
        EECO17: 0,
        EECR04: 0,
      })
      expect(cellOf(counts, 'EECO17')?.unknown).toBe(1)
    }
  })

  it('"ei tietoa" and an empty cell: 1 yes, 0 of the no, 2 unknown', async () => {
    const rows = ['yes', 'no', 'unknown', ''].map((thirdCountry, at) => person(`X-${at}`, { thirdCountry }))
    expect(said(cellOf(await counted({ a: { people: rows } }), 'EECO13'))).toBe('1 (0 women, 1 men, 0 other) ?2')
  })

  it('months of unemployment: 1 of twelve, 0 of eleven, 0 of an employed one, 1 unknown', async () => {
    const rows = [
      person('X-1', { unemployedMonths: '12' }),
      person('X-2', { unemployedMonths: '11' }),
      person('X-3', { unemployedMonths: '' }),
      person('X-4', { status: 'employed', unemployedMonths: '' }),
    ]
    expect(said(cellOf(await counted({ a: { people: rows } }), 'EECO03'))).toBe('1 (0 women, 1 men, 0 other) ?1')
  })

  it('a column nobody handed in is null, not zero; one that only b has is b’s, a’s people unknown', async () => {
    const counts = await counted({
      a: { people: [person('A-1')] },
      b: { people: [person('B-1', { homeless: 'yes' })] },
    })
    expect(cellOf(counts, 'EECO17')).toBeNull()
    expect(cellOf(counts, 'EECO16', 'a')).toBeNull()
    expect(said(cellOf(counts, 'EECO16'))).toBe('1 (0 women, 1 men, 0 other) ?1')
  })

  it('an implementer without a table is null, and the group counts the others; EECO12 and EECO15 are null always', async () => {
    const counts = await counted({ a: {}, b: { people: [person('B-1')] } })
    expect(cellOf(counts, 'EECO01', 'a')).toBeNull()
    expect(cellOf(counts, 'EECO01')?.total).toBe(1)
    expect([cellOf(counts, 'EECO12'), cellOf(counts, 'EECO15'), cellOf(counts, 'companies')]).toEqual([
      null,
      null,
      null,
    ])
    expect(counts.totals).toEqual({
      group: { grandTotal: 1, incomplete: 0 },
      implementers: { a: { grandTotal: null, incomplete: null }, b: { grandTotal: 1, incomplete: 0 } },
    })
    const none = await counted({ a: {}, b: {} })
    expect([none.totals.group.grandTotal, none.overlap, none.byStatus.group]).toEqual([null, null, null])
  })

  it('a missing exit form: unknown only for those who could have reached it', async () => {
    const rows = [
      person('X-1', { status: 'unemployed', end: '2027-03-01', exitStatus: '', qualification: '' }),
      person('X-2', { status: 'employed', end: '2027-03-01' }),
      person('X-3', { status: 'inEducation', end: '2027-03-01' }),
      person('X-4', { status: 'outsideLabourForce' }),
    ]
    const counts = await counted({ a: { people: rows } })
    const unknown = (['EECR01', 'EECR02', 'EECR03', 'EECR04'] as const).map((id) => cellOf(counts, id)?.unknown)
    expect(unknown).toEqual([1, 2, 3, 2])
  })
})

describe('results', () => {
  const statuses = ['unemployed', 'outsideLabourForce', 'inEducation', 'employed']
  const exits = ['jobSeeker', 'studying', 'employed', 'selfEmployed', 'none']

  it('every start with every exit: 2 job searches, 3 into education, 6 into employment', async () => {
    const rows = statuses.flatMap((status) =>
      exits.map((exitStatus) => person(`${status}-${exitStatus}`, { status, end: '2027-06-30', exitStatus })),
    )
    const counts = await counted({ a: { people: rows } })
    expect(totals(counts, ['EECR01', 'EECR02', 'EECR04', 'jobSearch', 'intoEducation', 'intoEmployment'])).toEqual({
      EECR01: 2,
      EECR02: 3,
      EECR04: 6,
      jobSearch: 2,
      intoEducation: 3,
      intoEmployment: 6,
    })
    const left = counts.byStatus.group?.map(({ status, left, results }) => [
      status,
      left.cumulative?.total,
      results.EECR01.cumulative?.total,
      results.EECR02.cumulative?.total,
      results.EECR04.cumulative?.total,
    ])
    expect(left).toEqual([
      ['unemployed', 5, 0, 1, 2],
      ['outsideLabourForce', 5, 1, 1, 2],
      ['inEducation', 5, 1, 0, 2],
      ['employed', 5, 0, 1, 0],
    ])
  })

  it('an exit after the report’s day has not happened: 0 results, 0 unknown, and who starts later is not read', async () => {
    const rows = [person('X-1', { end: '2027-07-01', exitStatus: 'employed' }), person('X-2', { start: '2027-07-01' })]
    const counts = await counted({ a: { people: rows } }, { until: '2027-06-30' })
    expect(said(cellOf(counts, 'EECR04'))).toBe('0 (0 women, 0 men, 0 other)')
    expect(counts.totals.group.grandTotal).toBe(1)
  })

  it('started in one quarter and left in the next: 1 start in the first, 1 result in the second, both to date', async () => {
    const hands = { a: { people: [person('X-1', { end: '2027-04-01', exitStatus: 'employed' })] } }
    const first = await counted(hands, { from: '2027-01-01', until: '2027-03-31' })
    const second = await counted(hands, { from: '2027-04-01', until: '2027-06-30' })
    const spans = (counts: typeof first) =>
      (['EECO01', 'EECR04'] as const).map((id) => [
        cellOf(counts, id, 'group', 'quarter')?.total,
        cellOf(counts, id)?.total,
      ])
    expect(spans(first)).toEqual([
      [1, 1],
      [0, 0],
    ])
    expect(spans(second)).toEqual([
      [0, 1],
      [1, 1],
    ])
  })
})

describe('companies', () => {
  it('twice at one implementer and once at another: 1 company, sized by the first row that tells it', async () => {
    const counts = await counted({
      a: {
        companies: [
          { businessId: '2472908-2', name: 'Miksei kehitysyritys', start: '2027-01-10', size: '' },
          { businessId: '2472908-2', name: 'Miksei kehitysyhtiö', start: '2027-02-10', size: 'small' },
        ],
      },
      b: { companies: [{ businessId: '2472908-2', name: 'Miksei', start: '2027-03-10', size: 'public' }] },
    })
    expect(totals(counts, ['companies', 'EECO18', 'EECO19'])).toEqual({ companies: 1, EECO18: 0, EECO19: 1 })
    expect(totals(counts, ['companies', 'EECO18', 'EECO19'], 'b')).toEqual({ companies: 1, EECO18: 1, EECO19: 0 })
    expect(counts.overlapPairs).toEqual([{ implementers: ['a', 'b'], people: 0, companies: 1 }])
  })

  it('one of each size and one without: 6 companies, 1 public, 3 small and medium, 1 unknown to both', async () => {
    const sizes = ['micro', 'small', 'medium', 'large', 'public', '']
    const ids = ['1234567-1', '0123456-2', '7654321-2', '0076543-3', '0271828-6', '1414213-0']
    const companies = sizes.map((size, at) => ({ businessId: ids[at] ?? '', start: '2027-01-10', size }))
    const counts = await counted({ a: { companies } })
    expect([said(cellOf(counts, 'companies')), said(cellOf(counts, 'EECO18')), said(cellOf(counts, 'EECO19'))]).toEqual(
      ['6', '1 ?1', '3 ?1'],
    )
  })
})
