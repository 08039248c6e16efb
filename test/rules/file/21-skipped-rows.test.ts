import { describe, expect, it } from 'vitest'
import type { SkipCondition } from '../../../src/project/source.ts'
import rule from '../../../src/rules/file/21-skipped-rows.ts'
import { project, tryRule } from '../bench.ts'
import { skipping, source } from '../source.ts'

const found = (skip: readonly Partial<SkipCondition>[], table: 'hours' | 'staff' = 'hours') =>
  tryRule(rule, {
    project: project({
      sources: [source({ table, skip: skip.map((one) => ({ ...skipping, column: 'Tila', ...one })) })],
    }),
    files: {
      'tyoaika.csv':
        'henkilö;päivä;tunnit;Tila;Pois\nA1;1.9.2026;7;OK;\nA1;2.9.2026;6;Luonnos;x\nA1;3.9.2026;5;Hylätty;x\nA1;4.9.2026;4;luonnos;\n',
      'henkilosto.csv': 'henkilö;henkilötunnus;Tila\nA1;010101-900R;OK\nA2;020202-901X;OK\n',
    },
  })

describe('FILE-21: rows left out by a condition shall be known', () => {
  it('is silent where none was', async () => {
    expect(await found([])).toEqual([])
    expect(await found([{ is: ['Kesken'] }])).toEqual([])
  })

  it('says how many and why, at the first of them', async () => {
    const [one, ...more] = await found([{ is: ['luonnos', 'hylätty'] }])
    expect(more).toEqual([])
    expect(one).toMatchObject({
      severity: 'info',
      rows: [3],
      column: 'D',
      value: 'Luonnos',
      message: 'Lähteen ehto jätti pois rivejä 3: sarakkeen ”Tila” arvo on ”Luonnos”, ”Hylätty”, ”luonnos”.',
    })
  })

  it('counts a row under the first condition that it meets', async () => {
    const messages = (await found([{ is: ['Luonnos'] }, { column: 'Pois', is: ['x'] }])).map(({ message }) => message)
    expect(messages.map((message) => /rivejä (\d)/.exec(message)?.[1])).toEqual(['2', '1'])
  })

  it('says that the cell was empty', async () => {
    const [one] = await found([{ column: 'Pois', empty: true }])
    expect(one?.message).toBe('Lähteen ehto jätti pois rivejä 2: sarakkeen ”Pois” arvo on tyhjä.')
  })

  it('prints no personal value', async () => {
    const [one] = await found([{ column: 'henkilötunnus', not: ['x'] }], 'staff')
    expect(one?.value).toBe('•••')
    expect(one?.message).toContain('”•••”')
  })
})
