import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/cost/03-outside-project.ts'
import { tryRule } from '../bench.ts'

const costs = (...days: string[]) => ({
  files: {
    'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${days.map((one, at) => `T${at};${one};palkat;64,20`).join('\n')}\n`,
  },
})

describe('COST-03: a ledger day shall fall within the project', () => {
  it('passes on the first and the last day', async () => {
    expect(await tryRule(rule, costs('1.9.2026', '31.5.2029'))).toEqual([])
  })

  it('fires on the day before and the day after, as one finding', async () => {
    const [found, ...more] = await tryRule(rule, costs('31.8.2026', '1.9.2026', '1.6.2029'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'B',
      value: '31.8.2026',
      severity: 'error',
      message: 'Kirjauspäivä on hankkeen toteutusajan (1.9.2026–31.5.2029) ulkopuolella: 31.8.2026, 1.6.2029.',
      messageEn: 'A ledger day outside the project, which runs from 2026-09-01 to 2029-05-31: 2026-08-31, 2029-06-01.',
    })
  })

  it('warns of a day after the day of the check, and not of that day itself', async () => {
    const [found, ...more] = await tryRule(rule, { ...costs('15.3.2027', '16.3.2027'), asOf: day('2027-03-15') })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      severity: 'warning',
      message: 'Kirjauspäivä on vasta tulossa (tarkastelupäivä 15.3.2027): 16.3.2027.',
    })
  })

  it('does not look at a day that is empty or cannot be read', async () => {
    expect(await tryRule(rule, costs('', '31.9.2026'))).toEqual([])
  })
})
