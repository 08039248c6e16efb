import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/01-outside-project.ts'
import { tryRule } from '../bench.ts'

const hours = (...days: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit\n${days.map((day) => `A1;${day};7,25`).join('\n')}\n` },
})

describe('TIME-01: a working day shall fall within the project', () => {
  it('passes on the first and the last day', async () => {
    expect(await tryRule(rule, hours('1.9.2026', '31.5.2029'))).toEqual([])
  })

  it('fires on the day before and the day after, as one finding with both rows', async () => {
    const [found, ...more] = await tryRule(rule, hours('31.8.2026', '1.9.2026', '1.6.2029'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'B',
      value: '31.8.2026',
      severity: 'error',
      message: 'Työpäivä on hankkeen toteutusajan (1.9.2026–31.5.2029) ulkopuolella: 31.8.2026, 1.6.2029.',
    })
  })

  it('does not look at a day that cannot be read: FILE-05 has told of it', async () => {
    expect(await tryRule(rule, hours('31.9.2026', ''))).toEqual([])
  })
})
