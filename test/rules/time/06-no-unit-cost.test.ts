import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/time/06-no-unit-cost.ts'
import { implementer, project, staff, tryRule } from '../bench.ts'

const people = [
  staff({ id: 'X1', task: 'Projektipäällikkö' }),
  staff({ id: 'X3', task: 'Lehtori' }),
  staff({ id: 'X3', task: 'Asiantuntija', from: day('2027-01-01') }),
  staff({ id: 'Y7', to: day('2027-06-30') }),
  staff({ id: 'Y7', from: day('2027-06-01') }),
]
const hours = (...rows: string[]) => ({
  project: project({ implementers: [implementer({ staff: people })] }),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;tehtävä;laji\n${rows.join('\n')}\n` },
})

describe('TIME-06: the person and the task shall have a unit cost in the staff list', () => {
  it('passes with the task, in any case, and without it where the person has a single one on that day', async () => {
    const rows = ['X1;2.2.2027;7', 'X1;2.2.2027;7;projektipäällikkö', 'X3;2.2.2027;7;LEHTORI', 'X3;31.12.2026;7;']
    expect(await tryRule(rule, hours(...rows))).toEqual([])
  })

  it('fires on a person who is not in the staff list, and lists those who are', async () => {
    const found = await tryRule(rule, hours('Z99;2.2.2027;7', 'X1;2.2.2027;7', 'Z99;3.2.2027;7'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4],
      column: 'A',
      value: 'Z99',
      severity: 'error',
      message: 'Henkilöluettelossa ei ole henkilöä ”Z99” (henkilöt: X1, X3, Y7).',
      messageEn: 'The staff list has no person “Z99” (persons: X1, X3, Y7).',
    })
  })

  it('suggests the person who can only be meant, and none where two are equally near', async () => {
    const found = await tryRule(rule, hours('x1;2.2.2027;7', 'X2;2.2.2027;7'))
    expect(found.map(({ rows, message }) => [rows, message])).toEqual([
      [[2], 'Henkilöluettelossa ei ole henkilöä ”x1”; lähin on X1.'],
      [[3], 'Henkilöluettelossa ei ole henkilöä ”X2” (henkilöt: X1, X3, Y7).'],
    ])
  })

  it('fires on a task that the person does not have, and lists theirs', async () => {
    const found = await tryRule(rule, hours('X3;2.2.2027;7;Harjoittelija'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2],
      column: 'D',
      value: 'Harjoittelija',
      message: 'Henkilöllä X3 ei ole tehtävää ”Harjoittelija”; henkilöluettelossa hänellä on Lehtori, Asiantuntija.',
    })
  })

  it('fires from the first day on which the person has two tasks and the row names none', async () => {
    const found = await tryRule(rule, hours('X3;31.12.2026;7', 'X3;1.1.2027;7', 'X3;2.1.2027;7'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      column: 'D',
      value: '',
      message:
        'Henkilöllä X3 on monta tehtävää (Lehtori, Asiantuntija) ja eri tuntitaksat, mutta tehtävä puuttuu: 1.1.2027, 2.1.2027.',
    })
  })

  it('fires on a task that does not run on a day when another one does', async () => {
    const [found] = await tryRule(rule, hours('X3;1.1.2027;7;Asiantuntija', 'X3;31.12.2026;7;Asiantuntija'))
    expect(found).toMatchObject({
      rows: [3],
      message: 'Henkilön X3 tehtävä on silloin Lehtori eikä ”Asiantuntija”: 31.12.2026.',
    })
  })

  it('fires where the staff list has two lines for the same task and day, whether or not the row names it', async () => {
    const found = await tryRule(
      rule,
      hours('Y7;31.5.2027;7', 'Y7;1.6.2027;7', 'Y7;30.6.2027;7;Asiantuntija', 'Y7;1.7.2027;7'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      message:
        'Henkilöllä Y7 on samaan tehtävään ”Asiantuntija” kaksi tuntitaksaa samana päivänä: 1.6.2027, 30.6.2027.',
    })
  })

  it('does not look at absences, nor at days on which no task runs: those are TIME-02’s', async () => {
    expect(
      await tryRule(rule, hours('X9;2.2.2027;7;;loma', 'Y7;31.5.2029;7', 'X3;31.8.2026;7;Lehtori', ';2.2.2027;7')),
    ).toEqual([])
  })
})
