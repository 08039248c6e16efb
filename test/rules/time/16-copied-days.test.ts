import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../../src/day.ts'
import rule from '../../../src/rules/time/16-copied-days.ts'
import { tryRule } from '../bench.ts'

/** The first so many weekdays from a day on. */
function weekdays(from: string, count: number): Day[] {
  const days: Day[] = []
  for (let at = day(from); days.length < count; at = addDays(at, 1)) {
    if (![0, 6].includes(new Date(`${at}T12:00:00Z`).getUTCDay())) days.push(at)
  }
  return days
}
const equal = (days: readonly Day[], rest = '7,25;Ohjaus') => days.map((at) => `A1;${at};${rest}`)
const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus;laji\n${rows.join('\n')}\n` },
})

describe('TIME-16: working days in a row shall not be filled with the same hours and the same description', () => {
  it('passes nine working days', async () => {
    expect(await tryRule(rule, hours(...equal(weekdays('2027-02-01', 9))))).toEqual([])
  })

  it('fires at ten, over the weekend', async () => {
    const found = await tryRule(rule, hours(...equal(weekdays('2027-02-01', 10))))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      column: 'D',
      value: 'Ohjaus',
      severity: 'warning',
      message:
        'Henkilöllä A1 on 10 peräkkäistä työpäivää (1.2.2027–12.2.2027), joilla on samat tunnit (7,25 h) ja sama kuvaus; 10 tai useampi näyttää kopioidulta.',
    })
    expect(found[0]?.messageEn.replaceAll('\u00a0', ' ')).toBe(
      'A1 has 10 working days in a row (2027-02-01 to 2027-02-12) with the same hours (7.25 h) and the same description; 10 or more look copied.',
    )
  })

  it('goes on over Good Friday and Easter Monday: 22.3. to 6.4.2027 are ten', async () => {
    const days = weekdays('2027-03-22', 12).filter((at) => at !== '2027-03-26' && at !== '2027-03-29')
    expect((await tryRule(rule, hours(...equal(days)))).map(({ count }) => count)).toEqual([10])
  })

  it('ends at a working day without a row, and at an absence', async () => {
    const days = weekdays('2027-02-01', 13)
    expect(await tryRule(rule, hours(...equal(days.filter((_, at) => at !== 6))))).toEqual([])
    const absent = days.map((at, number) => `A1;${at};7,25;Ohjaus;${number === 6 ? 'sairaus' : 'työ'}`)
    expect(await tryRule(rule, hours(...absent))).toEqual([])
  })

  it('ends where the hours or the description change, or the person', async () => {
    const days = weekdays('2027-02-01', 12)
    const [head, tail] = [days.slice(0, 6), days.slice(6)]
    for (const other of ['7,5;Ohjaus', '7,25;Kokous', '7,25;'])
      expect(await tryRule(rule, hours(...equal(head), ...equal(tail, other)))).toEqual([])
    const others = equal(tail).map((row) => row.replace('A1', 'A2'))
    expect(await tryRule(rule, hours(...equal(head), ...others))).toEqual([])
  })

  it('compares a day’s hours altogether and its descriptions as a set, in any order of rows', async () => {
    const rows = weekdays('2027-02-01', 10).flatMap((at, number) =>
      number % 2 === 0 ? [`A1;${at};3;Ohjaus`, `A1;${at};4;Kokous`] : [`A1;${at};5;Kokous`, `A1;${at};2;Ohjaus`],
    )
    expect((await tryRule(rule, hours(...rows.reverse()))).map(({ count }) => count)).toEqual([20])
  })

  it('does not take days without any description for copies: TIME-15 tells of them', async () => {
    expect(await tryRule(rule, hours(...equal(weekdays('2027-02-01', 12), '7,25;')))).toEqual([])
  })
})
