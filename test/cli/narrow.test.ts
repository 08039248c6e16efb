import { describe, expect, it } from 'vitest'
import { narrow } from '../../src/cli/narrow.ts'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'

describe('what is said beside the reports', () => {
  it('stands in lines of eighty letters at most, each going on under its own beginning', () => {
    const said = `hanke: ${'sana '.repeat(20)}loppu.\n  → ${'neuvo '.repeat(20)}loppu.\nlyhyt   rivi\n`
    const lines = narrow(said).split('\n')
    expect(lines.filter(({ length }) => length > 80)).toEqual([])
    expect(lines.map((line) => line.slice(0, 8))).toEqual([
      'hanke: s',
      '       s',
      '  → neuv',
      '    neuv',
      'lyhyt   ',
      '',
    ])
    expect(narrow(said).replace(/\s+/g, ' ')).toBe(said.replace(/\s+/g, ' '))
  })

  it('keeps a command whole, so that it can be copied', () => {
    const said = `  → ${'neuvo '.repeat(11)}Aja: hanke tarkista --project "oma kansio"`
    expect(narrow(said).split('\n')[1]).toBe('    hanke tarkista --project "oma kansio"')
  })

  it.each(['fi', 'en'])('of a new folder too, of every kind, in %s', async (lang) => {
    for (const kind of ['project', 'programme', 'portfolio']) {
      const { out, code } = await inFolder({}, () => runCli(['init', 'uusi', '--kind', kind, '--lang', lang]))
      expect(code).toBe(0)
      expect(out.split('\n').filter(({ length }) => length > 80)).toEqual([])
      expect(out).toMatch(/^ {2}hanke\.yaml {2,}\S/m)
    }
  })
})
