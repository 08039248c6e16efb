import { describe, expect, it } from 'vitest'
import rule from '../../src/rules/time/01-outside-project.ts'
import { tryRule } from './bench.ts'

const idOf = async (...rows: string[]): Promise<string | undefined> => {
  const [found] = await tryRule(rule, { files: { 'tyoaika.csv': `henkilö;päivä;tunnit\n${rows.join('\n')}\n` } })
  return found?.finding.id
}

describe('a finding’s id', () => {
  const early = 'A1;31.8.2026;7,25'
  const late = 'A1;1.6.2029;3'

  it('stays when other rows come above it, and when its rows are sorted', async () => {
    const id = await idOf(early, late)
    expect(id).toMatch(/^TIME-01\/[0-9a-f]{12}$/)
    expect(await idOf('A1;1.9.2026;7', late, early)).toBe(id)
  })

  it('changes when its row says something else, or another row joins it', async () => {
    const id = await idOf(early)
    expect(await idOf('A1;31.8.2026;7,5')).not.toBe(id)
    expect(await idOf(early, late)).not.toBe(id)
  })

  it('stays when hundreds of rows are sorted', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `A1;${(at % 28) + 1}.8.2026;${at % 7}`)
    expect(await idOf(...rows)).toBe(await idOf(...rows.reverse()))
  })
})
