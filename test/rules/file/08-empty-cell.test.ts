import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/08-empty-cell.ts'
import { tryRule } from '../bench.ts'

const rows = (...lines: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${lines.join('\n')}\n` },
})

describe('FILE-08: a required cell shall be filled', () => {
  it('passes on filled rows, on empty optional cells and on zero', async () => {
    expect(await tryRule(rule, rows('A1;1.9.2026;7;', 'A1;2.9.2026;0;Kokous'))).toEqual([])
  })

  it('fires on each empty required cell, one finding a column', async () => {
    const found = await tryRule(
      rule,
      rows(';1.9.2026;7;x', 'A1;1.9.2026;;x', 'A1;1.9.2026;"  ";x', '\u00a0;1.9.2026;7;x'),
    )
    expect(found.map(({ rows, column, message }) => [rows, column, message])).toEqual([
      [[2, 5], 'A', 'Pakollinen solu on tyhjä sarakkeessa henkilö.'],
      [[3, 4], 'C', 'Pakollinen solu on tyhjä sarakkeessa tunnit.'],
    ])
    expect(found[0]).toMatchObject({
      severity: 'error',
      value: '',
      messageEn: 'A required cell is empty in the column person.',
      fix: 'Täytä solu Excelissä; jos rivi on turha, poista koko rivi.',
    })
  })

  it('passes over an empty row, and leaves a row that is cut short to FILE-04', async () => {
    expect(await tryRule(rule, rows(';;;', '', 'A1;1.9.2026'))).toEqual([])
  })

  it('never shows a personal identity code', async () => {
    const files = { 'henkilosto.csv': 'henkilö;henkilötunnus\nA1;010594Y9032\nA2;\n;020594X903P\n' }
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, value }) => [rows, column, value])).toEqual([
      [[4], 'A', ''],
      [[3], 'B', ''],
    ])
    expect(JSON.stringify(found.map(({ message, places }) => [message, places]))).not.toMatch(/\d{6}[A-Y-]\d{3}/)
  })
})
