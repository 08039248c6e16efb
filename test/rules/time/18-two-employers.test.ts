import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/18-two-employers.ts'
import { tryRule } from '../bench.ts'

// Published codes of people who do not exist.
const one = '010594Y9032'
const other = '010594Y9021'
const hours = (...rows: string[]) => `henkilö;päivä;tunnit;laji\n${rows.join('\n')}\n`
const staff = (...rows: string[]) => `henkilö;henkilötunnus\n${rows.join('\n')}\n`

const both = (a: string, b: string, staffB = staff(`B1;${one}`), staffA = staff(`A1;${one}`, `A2;${other}`)) => ({
  files: {
    'data/a/tyoaika.csv': a,
    'data/a/henkilosto.csv': staffA,
    'data/b/tyoaika.csv': b,
    'data/b/henkilosto.csv': staffB,
  },
})

describe('TIME-18: one person’s hours at two implementers shall together fit into a full-time month', () => {
  it('passes at exactly twenty working days × 7.5 = 150 h', async () => {
    expect(await tryRule(rule, both(hours('A1;2.2.2027;100'), hours('B1;28.2.2027;50')))).toEqual([])
  })

  it('fires a minute above, with the rows of both and without the identity code', async () => {
    const found = await tryRule(
      rule,
      both(hours('A2;2.2.2027;9', 'A1;2.2.2027;100', 'A1;1.3.2027;9'), hours('B1;28.2.2027;40', 'B1;1.2.2027;10:01')),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 2, 3],
      column: 'C',
      value: '100',
      severity: 'warning',
      implementer: null,
      message:
        'Samalla ihmisellä (A1 (a), B1 (b)) on 2/2027 yhteensä 150,02 h, enemmän kuin kokoaikaisessa kuukaudessa (150,00 h).',
    })
    expect(found[0]?.messageEn.replaceAll('\u00a0', ' ')).toBe(
      'The same person (A1 (a), B1 (b)) has 150.02 h together in 2027-02, more than a full-time month (150.00 h).',
    )
    expect(found[0]?.finding.spots).toHaveLength(2)
    expect(JSON.stringify(found[0]?.finding.facts)).not.toContain(one.slice(0, 6))
  })

  it('passes where the hours of the month are at one implementer only, or of two people', async () => {
    expect(await tryRule(rule, both(hours('A1;2.2.2027;160'), hours('B1;1.3.2027;9')))).toEqual([])
    expect(await tryRule(rule, both(hours('A2;2.2.2027;100'), hours('B1;2.2.2027;100')))).toEqual([])
  })

  it('tells people apart by the century sign alone', async () => {
    const elder = one.replace('Y', '-')
    expect(await tryRule(rule, both(hours('A1;2.2.2027;100'), hours('B1;2.2.2027;100'), staff(`B1;${elder}`)))).toEqual(
      [],
    )
  })

  it('knows a code written in small letters, and takes “-” for nobody’s code', async () => {
    const [a, b] = [hours('A1;2.2.2027;100'), hours('B1;2.2.2027;100')]
    expect(await tryRule(rule, both(a, b, staff(`B1;${one.toLowerCase()}`)))).toHaveLength(1)
    expect(await tryRule(rule, both(a, b, staff('B1;-'), staff('A1;-')))).toEqual([])
  })

  it('adds up two ids of one person at the same implementer', async () => {
    const [found] = await tryRule(
      rule,
      both(
        hours('A1;2.2.2027;70', 'A2;2.2.2027;70'),
        hours('B1;2.2.2027;20'),
        undefined,
        staff(`A1;${one}`, `A2;${one}`),
      ),
    )
    expect(found?.finding.facts.person).toMatchObject([{ text: 'A1, A2 (a)' }, { text: 'B1 (b)' }])
  })

  it('counts neither absences nor implementers without a staff table', async () => {
    expect(await tryRule(rule, both(hours('A1;2.2.2027;100'), hours('B1;2.2.2027;100;loma')))).toEqual([])
    const { 'data/b/henkilosto.csv': _, ...files } = both(hours('A1;2.2.2027;100'), hours('B1;2.2.2027;100')).files
    expect(await tryRule(rule, { files })).toEqual([])
  })
})
