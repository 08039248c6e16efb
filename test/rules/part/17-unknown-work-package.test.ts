import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/17-unknown-work-package.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const packages = (...list: string[]) => ({ files: participants(...list.map((workPackages) => ({ workPackages }))) })

describe('PART-17: a participant’s work package shall be in the decision', () => {
  it('passes those of the decision, one or several, and empty cells', async () => {
    expect(await tryRule(rule, packages('TP1', '"TP1, TP2"', 'TP2/TP1', ''))).toEqual([])
  })

  it('fires where one of several is unknown', async () => {
    const [found] = await tryRule(rule, packages('"TP1, TP3"', 'TP1', 'tp1'))
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'C',
      value: 'TP1, TP3',
      severity: 'error',
      message: 'Solussa ”TP1, TP3”, ”tp1” on työpaketti, jota ei ole päätöksessä (työpaketit: TP1, TP2).',
    })
  })

  it('shows no name that stands there instead', async () => {
    const [found] = await tryRule(rule, packages('Esa Esimerkki'))
    expect(found?.value).toBe('•••')
    expect(JSON.stringify(found?.finding.facts)).not.toContain('Esa')
  })
})
