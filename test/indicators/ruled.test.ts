/** Small tables counted by hand from the rows that the rules let through: what a finding of severity error excludes counts nowhere. */
import { describe, expect, it } from 'vitest'
import { cellOf, counted, type Hands, person, totals } from './counting.ts'

/** Of the range 900 to 999, which nobody has. */
const man = '010594Y9032'
const sameDigits = '010594X9032'
const woman = '010594Y9021'

const ruled = (hands: Hands) => counted(hands, { ruled: true })
const company = (businessId: string, name: string, start = '2027-02-01') => ({ businessId, name, start, size: 'small' })

describe('people that the rules let through', () => {
  it('a participant who is project staff too: 1 of 2, and 0 men', async () => {
    const counts = await ruled({
      a: {
        people: [person('X-1', { personalId: man }), person('X-2', { personalId: woman, gender: 'woman' })],
        staff: [{ person: 'A1', personalId: man }],
      },
    })
    expect(counts.totals.group).toEqual({ grandTotal: 1, incomplete: 0 })
    expect([cellOf(counts, 'EECO01')?.women, cellOf(counts, 'EECO01')?.men]).toEqual([1, 0])
  })

  it('paid at b and a participant at a: 0 participants', async () => {
    const counts = await ruled({
      a: { people: [person('X-1', { personalId: man })] },
      b: { staff: [{ person: 'B1', personalId: man }] },
    })
    expect(counts.totals.group.grandTotal).toBe(0)
  })

  it('staff whose code differs by the century sign alone: 1 participant, who is somebody else', async () => {
    const counts = await ruled({
      a: { people: [person('X-1', { personalId: sameDigits })], staff: [{ person: 'A1', personalId: man }] },
    })
    expect(counts.totals.group.grandTotal).toBe(1)
  })

  it('codes that differ by the century sign alone: 2 participants, neither excluded', async () => {
    const counts = await ruled({
      a: { people: [person('X-1', { personalId: man }), person('X-2', { personalId: sameDigits })] },
    })
    expect(counts.totals.group.grandTotal).toBe(2)
  })

  it('an identity code that cannot be: 1 of 2', async () => {
    const counts = await ruled({
      a: {
        people: [person('X-1', { personalId: '010594Y9033' }), person('X-2', { personalId: woman, gender: 'woman' })],
      },
    })
    expect(counts.totals.group.grandTotal).toBe(1)
  })

  it('born on the day of the start or later: 1 of 3, and nobody under 18', async () => {
    const rows = [person('X-1', { birthDate: '2027-01-15' }), person('X-2', { birthDate: '2027-01-16' }), person('X-3')]
    const counts = await ruled({ a: { people: rows } })
    expect([counts.totals.group.grandTotal, cellOf(counts, 'EECO06')?.total]).toEqual([1, 0])
  })

  it('a start before the project and one that no calendar has: 1 of 3', async () => {
    const rows = [person('X-1', { start: '2026-08-31' }), person('X-2', { start: '2027-02-30' }), person('X-3')]
    expect((await ruled({ a: { people: rows } })).totals.group.grandTotal).toBe(1)
  })

  it('an incomplete record is no mistake that excludes: 2 in the grand total, 1 counted', async () => {
    const counts = await ruled({ a: { people: [person('X-1', { education: '' }), person('X-2')] } })
    expect([counts.totals.group, totals(counts, ['EECO01'])]).toEqual([{ grandTotal: 2, incomplete: 1 }, { EECO01: 1 }])
  })

  it('back with a changed status: 1 person, unemployed, employed on the last exit', async () => {
    const counts = await ruled({
      a: {
        people: [
          person('X-1', { personalId: man, end: '2027-03-31', exitStatus: 'none' }),
          person('X-1', {
            personalId: man,
            start: '2027-06-01',
            status: 'inEducation',
            end: '2027-09-30',
            exitStatus: 'employed',
          }),
        ],
      },
    })
    expect(totals(counts, ['EECO01', 'EECO02', 'EECR04'])).toEqual({ EECO01: 1, EECO02: 1, EECR04: 1 })
  })
})

describe('companies that the rules let through', () => {
  it('one business id under two spellings of the name: 1 company', async () => {
    const companies = [
      company('0600598-8', 'Miksei kehitysyritys'),
      company('0600598-8', 'Miksei kehitysyhtiö', '2027-03-01'),
    ]
    expect(totals(await ruled({ a: { companies } }), ['companies', 'EECO19'])).toEqual({ companies: 1, EECO19: 1 })
  })

  it('one business id with and without its dash: 1 company', async () => {
    const companies = [company('0600598-8', 'Miksei'), company('06005988', 'Miksei', '2027-03-01')]
    expect(totals(await ruled({ a: { companies } }), ['companies'])).toEqual({ companies: 1 })
  })

  it('a leading zero lost, right in another row: 1 company; lost in its only row: 0 until it is mended', async () => {
    const right = company('0600598-8', 'Miksei', '2027-03-01')
    const lost = company('600598-8', 'Miksei')
    expect(totals(await ruled({ a: { companies: [lost, right] } }), ['companies'])).toEqual({ companies: 1 })
    expect(totals(await ruled({ a: { companies: [lost] } }), ['companies'])).toEqual({ companies: 0 })
  })

  it('the same company at two implementers under two spellings: 1 at each, 1 in the group', async () => {
    const counts = await ruled({
      a: { companies: [company('0600598-8', 'Miksei kehitysyritys')] },
      b: { companies: [company('0600598-8', 'Miksei kehitysyhtiö')] },
    })
    expect([cellOf(counts, 'companies', 'a')?.total, cellOf(counts, 'companies', 'b')?.total]).toEqual([1, 1])
    expect(cellOf(counts, 'companies')?.total).toBe(1)
  })
})
