import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/07-no-hours.ts'
import { implementer, project, staff, tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  project: project({
    implementers: [implementer({ staff: [staff(), staff({ id: 'X3', task: 'Lehtori' }), staff({ id: 'X3' })] })],
  }),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;tehtävä;laji\n${rows.join('\n')}\n` },
})

describe('TIME-07: hours shall be above zero, and negative hours shall correct an earlier row', () => {
  it('passes a minute, and fires on zero in either spelling', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;0:01', 'A1;2.2.2027;0', 'A1;2.2.2027;0:00'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      column: 'C',
      value: '0',
      severity: 'error',
      message: 'Tunnit ovat 0,00 h.',
    })
  })

  it('passes a correction down to exactly zero, below or above the row that it corrects', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;-2', 'A1;2.2.2027;7,5', 'A1;2027-02-02;-5,50'))).toEqual([])
  })

  it('fires on all rows of a day and task that corrections take a minute below zero, whatever their order', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;-2', 'A1;2.2.2027;7,5', 'A1;2.2.2027;-5:31', 'A1;3.2.2027;8'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 3, 4],
      column: 'C',
      value: '-2',
      message:
        'Korjaukset -7,52 h vievät päivän 2.2.2027 alle nollan: samaan tehtävään on kirjattu 7,50 h. Mitään päivän riveistä ei makseta ennen korjausta.',
    })
  })

  it('fires on a correction of a day, a person or a task that has no hours', async () => {
    const found = await tryRule(
      rule,
      hours('A1;2.2.2027;7', 'A1;3.2.2027;-1', 'X3;2.2.2027;7;Lehtori', 'X3;2.2.2027;-1;Asiantuntija'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 5],
      severity: 'error',
      message:
        'Korjauksella -1,00 h ei ole mitä korjata: päivälle 3.2.2027, 2.2.2027 ei ole kirjattu henkilön tunteja samaan tehtävään.',
    })
    expect(found[0]?.messageEn.replaceAll('\u00a0', ' ')).toBe(
      'The correction -1.00 h has nothing to correct: on 2027-02-03, 2027-02-02 the person has no hours for the same task.',
    )
  })

  it('takes a task left out for the person’s only one', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;asiantuntija', 'A1;2.2.2027;-1'))).toEqual([])
  })

  it('lets an absence cover nothing, and does not look at the hours of absences', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;7;;loma', 'A1;2.2.2027;0;;loma', 'A1;2.2.2027;-1'))
    expect(found.map(({ rows }) => rows)).toEqual([[4]])
  })

  it('does not look at hours that are empty or cannot be read: FILE-06 and FILE-08 have told of them', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;', 'A1;2.2.2027;7.5'))).toEqual([])
  })
})
