import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/time/02-outside-employment.ts'
import { implementer, project, staff, tryRule } from '../bench.ts'

const oneSpell = [staff({ from: day('2026-10-01'), to: day('2027-10-31') })]
const twoSpells = [
  staff({ to: day('2027-01-31') }),
  staff({ task: 'Projektipäällikkö', from: day('2027-03-01'), to: day('2027-12-31') }),
]

const hours = (list: typeof oneSpell, ...rows: string[]) => ({
  project: project({ implementers: [implementer({ staff: list })] }),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;tehtävä;laji\n${rows.join('\n')}\n` },
})

describe('TIME-02: a working day shall fall within the person’s time in the project', () => {
  it('passes on the first and the last day of the staff line', async () => {
    expect(await tryRule(rule, hours(oneSpell, 'A1;1.10.2026;7,25', 'A1;31.10.2027;7,25'))).toEqual([])
  })

  it('fires on the day before and the day after, as one finding with both rows', async () => {
    const found = await tryRule(rule, hours(oneSpell, 'A1;30.9.2026;7,25', 'A1;1.10.2026;7,25', 'A1;1.11.2027;7,25'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4],
      column: 'B',
      value: '30.9.2026',
      severity: 'error',
      message: 'Henkilö A1 ei ollut hankkeessa 30.9.2026, 1.11.2027; hän on siinä 1.10.2026–31.10.2027.',
      messageEn:
        'A1 was not in the project on 2026-09-30, 2027-11-01; their time in it runs from 2026-10-01 to 2027-10-31.',
    })
  })

  it('passes on a day when another task of the person runs: which of them is priced is for TIME-06 to say', async () => {
    expect(await tryRule(rule, hours(twoSpells, 'A1;1.3.2027;7,25;Asiantuntija'))).toEqual([])
  })

  it('fires between two spells and names the days that stand around the gap', async () => {
    const found = await tryRule(
      rule,
      hours(twoSpells, 'A1;31.1.2027;7', 'A1;1.2.2027;7', 'A1;28.2.2027;7', 'A1;1.3.2027;7'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      message:
        'Henkilö A1 ei ollut hankkeessa 1.2.2027, 28.2.2027: hän oli siinä 31.1.2027 asti ja taas 1.3.2027 alkaen.',
    })
  })

  it('does not look at absences, at people who are not in the staff list, or at days outside the project', async () => {
    const rows = ['A1;30.9.2026;7,25;;loma', 'A9;30.9.2026;7,25', 'A1;31.8.2026;7,25', 'A1;;7,25', ';30.9.2026;7,25']
    expect(await tryRule(rule, hours(oneSpell, ...rows))).toEqual([])
  })
})
