import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/04-ragged-row.ts'
import file05 from '../../../src/rules/file/05-not-a-day.ts'
import { tryRule } from '../bench.ts'

const rows = (...lines: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${lines.join('\n')}\n` },
})

describe('FILE-04: a row shall have as many cells as the header', () => {
  it('passes on full rows, with empty cells and with empty cells beyond the last column', async () => {
    expect(await tryRule(rule, rows('A1;1.9.2026;7;Kokous', 'A1;2.9.2026;7;', 'A1;3.9.2026;7;;;'))).toEqual([])
  })

  it('passes over rows of nothing but delimiters', async () => {
    expect(await tryRule(rule, rows(';;;', ';', ' ; ; ; ; ;', ''))).toEqual([])
  })

  it('fires on a delimiter inside a text, one finding for all such rows', async () => {
    const [found, ...more] = await tryRule(
      rule,
      rows('A1;1.9.2026;7;Ohjausryhmä; muistio', 'A1;2.9.2026;7;Kokous', 'A1;3.9.2026;7;a;b;c'),
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: null,
      severity: 'error',
      message: 'Rivillä on soluja 5, 6, otsikkorivillä 4.',
      messageEn: 'The row has 5, 6 cells, the header 4.',
    })
  })

  it('fires on a row that is cut short by one cell', async () => {
    const [found] = await tryRule(rule, rows('A1;1.9.2026;7'))
    expect(found).toMatchObject({ rows: [2], message: 'Rivillä on soluja 3, otsikkorivillä 4.' })
    expect(found?.fix).toContain('Täydennä rivin loppu')
  })

  it('keeps what stands in the moved cells from being told a second time', async () => {
    const moved = rows('A1;x;1.9.2026;7;Kokous')
    expect(await tryRule(rule, moved)).toHaveLength(1)
    expect(await tryRule(file05, moved)).toEqual([])
  })
})
