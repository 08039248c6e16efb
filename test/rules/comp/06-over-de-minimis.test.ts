import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/06-over-de-minimis.ts'
import { tryRule } from '../bench.ts'
import { companies, companiesText } from '../people.ts'

const businessId = '2472908-2'
const grant = (aid: string, aidDate: string, earlierAid = '0') => ({ businessId, aid, aidDate, earlierAid })

describe('COMP-06: a company’s de minimis aid shall fit under the ceiling of three years', () => {
  it('passes exactly 300 000 €, and another company’s aid beside it', async () => {
    const files = companies(grant('900', '1.2.2027', '299100'), {
      ...grant('200000', '1.2.2027'),
      businessId: '0600598-8',
    })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires a cent above, with the parts of the sum', async () => {
    const [found] = await tryRule(rule, { files: companies(grant('900,01', '1.2.2027', '299100')) })
    expect(found).toMatchObject({
      rows: [2],
      column: 'D',
      severity: 'error',
      implementer: 'a',
      message:
        'Yrityksen 2472908-2 de minimis -tuki on 1.2.2027 yhteensä 300 000,01 € (hankkeelta 900,01 €, muualta 299 100,00 €); kolmessa vuodessa saa olla enintään 300 000,00 €.',
    })
  })

  it('adds up the grants of three years before each, and points at the one that is too much', async () => {
    const two = companies(grant('200000', '2.2.2027'), grant('100000,01', '1.2.2029'))
    const [found] = await tryRule(rule, { files: two })
    expect(found?.rows).toEqual([3])
    expect(found?.finding.related).toMatchObject([{ rows: [0] }])
  })

  it('forgets a grant three years after it to the day, and not a day sooner', async () => {
    const grants = (last: string) => companies(grant('200000', '1.9.2026'), grant('200000', last))
    expect(await tryRule(rule, { files: grants('1.9.2029') })).toEqual([])
    expect(await tryRule(rule, { files: grants('31.8.2029') })).toHaveLength(1)
  })

  it('adds up over implementers; what other aid was declared on the day is not added twice', async () => {
    const files = {
      'data/a/yritykset.csv': companiesText(grant('50000', '1.2.2027', '200000')),
      'data/b/yritykset.csv': companiesText(grant('50000', '1.3.2027', '200000')),
    }
    expect(await tryRule(rule, { files })).toEqual([])
    const more = { ...files, 'data/b/yritykset.csv': companiesText(grant('50000,01', '1.3.2027', '200000')) }
    const [found] = await tryRule(rule, { files: more })
    expect(found?.places.map(({ path }) => path)).toEqual(['data/b/yritykset.csv'])
    expect(found?.finding.related).toHaveLength(1)
  })

  it('takes the most declared within the years where none was asked on the day', async () => {
    const files = companies(grant('1000', '1.2.2027', '299000'), grant('1000', '1.3.2027', ''))
    expect((await tryRule(rule, { files })).map(({ rows }) => rows)).toEqual([[3]])
    // The company has declared since that its earlier aid is no longer within three years.
    const later = companies(grant('1000', '1.2.2027', '299000'), grant('1000', '1.3.2027', '0'))
    expect(await tryRule(rule, { files: later })).toEqual([])
  })

  it('adds up two grants of one day, and leaves one without a day to COMP-07', async () => {
    const files = companies(grant('200000', '1.2.2027'), grant('200000', '1.2.2027'), grant('200000', ''))
    const [found] = await tryRule(rule, { files })
    expect(found?.rows).toEqual([2, 3])
    expect(found?.message).toContain('yhteensä 400 000,00 €')
  })
})
