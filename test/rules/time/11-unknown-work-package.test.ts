import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/11-unknown-work-package.ts'
import { project, tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: {
    'tyoaika.csv': `henkilö;päivä;tunnit;työpaketti;laji\n${rows.map((row) => `A1;2.2.2027;7;${row}`).join('\n')}\n`,
  },
})

describe('TIME-11: the work package shall be in the decision', () => {
  it('passes those of the decision, and rows without one', async () => {
    expect(await tryRule(rule, hours('TP1', 'TP2', '', ' TP1 '))).toEqual([])
  })

  it('fires on another one and lists those of the decision, since it may mean any of them', async () => {
    const found = await tryRule(rule, hours('TP3', 'TP1', 'TP3'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4],
      column: 'D',
      value: 'TP3',
      severity: 'error',
      message: 'Työpakettia ”TP3” ei ole päätöksessä (työpaketit: TP1, TP2).',
      messageEn: 'The decision has no work package “TP3” (work packages: TP1, TP2).',
    })
  })

  it('suggests the one that can only be meant', async () => {
    const found = await tryRule(rule, hours('tp1', 'TP 2'))
    expect(found.map(({ message }) => message)).toEqual([
      'Työpakettia ”tp1” ei ole päätöksessä; lähin on TP1.',
      'Työpakettia ”TP 2” ei ole päätöksessä; lähin on TP2.',
    ])
  })

  it('says so where the decision has no work packages', async () => {
    const [found] = await tryRule(rule, { ...hours('TP1'), project: project({ workPackages: [] }) })
    expect(found?.message).toBe('Työpakettia ”TP1” ei ole päätöksessä (työpaketit: –).')
  })

  it('does not look at absences', async () => {
    expect(await tryRule(rule, hours('TP9;loma'))).toEqual([])
  })
})
