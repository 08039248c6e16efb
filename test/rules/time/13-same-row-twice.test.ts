import { describe, expect, it } from 'vitest'
import { runRules } from '../../../src/rules/run.ts'
import time09 from '../../../src/rules/time/09-not-approved.ts'
import rule from '../../../src/rules/time/13-same-row-twice.ts'
import { dossierOf, tryRule } from '../bench.ts'

const header = 'henkilö;päivä;tunnit;kuvaus;tehtävä;hyväksytty;laji;työpaketti\n'
const hours = (...rows: string[]) => ({ files: { 'tyoaika.csv': `${header}${rows.join('\n')}\n` } })

describe('TIME-13: the same work shall be recorded only once', () => {
  it('passes rows that differ in person, day, task, hours or description', async () => {
    const rows = [
      'A1;2.2.2027;7;Ohjaus;T',
      'A2;2.2.2027;7;Ohjaus;T',
      'A1;3.2.2027;7;Ohjaus;T',
      'A1;2.2.2027;7;Ohjaus;U',
      'A1;2.2.2027;7:01;Ohjaus;T',
      'A1;2.2.2027;7;Ohjaus ja kokous;T',
    ]
    expect(await tryRule(rule, hours(...rows))).toEqual([])
  })

  it('fires on the second and every later one, whatever its spelling, and points at the first', async () => {
    const found = await tryRule(
      rule,
      hours('A1;2.2.2027;7,25;Ohjaus', 'A1;3.2.2027;7;Muu', 'A1;2027-02-02;7:15;Ohjaus ', 'A1;02.02.2027;7,25;Ohjaus'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [4, 5],
      column: 'A',
      value: 'A1',
      severity: 'error',
      message: 'Sama työ (A1, 2.2.2027) on jo toisella rivillä: tehtävä, tunnit ja kuvaus ovat samat.',
      messageEn:
        'The same work (A1, 2027-02-02) stands in another row already: task, hours and description are the same.',
    })
    expect(found[0]?.finding.related).toMatchObject([{ rows: [0], column: 'person' }])
  })

  it('fires across files, and tells of one person’s days together', async () => {
    const month = `${header}A1;2.2.2027;7;Ohjaus\nA1;3.2.2027;7;Kokous\nA2;3.2.2027;7;Kokous\n`
    const here = { 'data/a/tyoaika/2027-02.csv': month, 'data/a/tyoaika/kopio.csv': `${month}A2;4.2.2027;7;Kokous\n` }
    const both = await tryRule(rule, { files: here })
    expect(both.map(({ rows, finding }) => [rows, finding.related.map((spot) => 'rows' in spot && spot.rows)])).toEqual(
      [
        [[2, 3], [[0, 1]]],
        [[4], [[2]]],
      ],
    )
  })

  it('finds a copy among many rows of one day, and takes another task for another row', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `A1;2.2.2027;1;Työ ${at}`)
    expect(
      (await tryRule(rule, hours(...rows, 'A1;2.2.2027;1;Työ 3', 'A1;2.2.2027;1;Työ 4;Muu'))).map(({ rows }) => rows),
    ).toEqual([[14]])
  })

  it('takes an empty description for the same as another empty one', async () => {
    expect((await tryRule(rule, hours('A1;2.2.2027;3,5;', 'A1;2.2.2027;3,5;'))).map(({ rows }) => rows)).toEqual([[3]])
  })

  it('does not take a correction for a copy of what it corrects', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;Ohjaus', 'A1;2.2.2027;-7;Ohjaus'))).toEqual([])
  })

  it('does not look at absences, nor at rows without a readable person, day or hours', async () => {
    const pairs = ['A1;2.2.2027;7;;;;loma', ';2.2.2027;7;X', 'A1;;7;X', 'A1;2.2.2027;7.5;X'].flatMap((row) => [
      row,
      row,
    ])
    expect(await tryRule(rule, hours(...pairs))).toEqual([])
  })

  it('keeps the copy that is approved, in whichever order the two stand', async () => {
    const open = 'A1;2.2.2027;7;Ohjaus;;;;TP1'
    const unknown = 'A1;2.2.2027;7;Ohjaus;;3.2.2027;;TP9'
    const sound = 'A1;2.2.2027;7;Ohjaus;;3.2.2027;;TP1'
    for (const rows of [
      [open, unknown, sound],
      [sound, open, unknown],
    ]) {
      const dossier = await dossierOf(hours(...rows))
      const table = dossier.handedIn[0]?.tables.hours
      if (table === undefined) throw new Error('the table was not read')
      const eligible = runRules([time09, rule], dossier).exclusions.eligible(table)
      expect([...eligible]).toEqual(rows.map((row) => (row === sound ? 1 : 0)))
    }
  })
})
