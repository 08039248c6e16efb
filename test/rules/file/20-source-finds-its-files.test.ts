import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/project/source.ts'
import file12 from '../../../src/rules/file/12-no-table.ts'
import rule from '../../../src/rules/file/20-source-finds-its-files.ts'
import { project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const ROWS = 'henkilö;päivä;tunnit;laji\nA1;1.9.2026;7;300\n'
const given = (files: Record<string, string>, ...sources: Partial<Source>[]) => ({
  files,
  project: project({ sources: sources.map((one) => source(one)) }),
})

describe('FILE-20: a source shall have files of its own', () => {
  it('passes where the pattern finds a file, and where there is no pattern', async () => {
    expect(await tryRule(rule, given({ 'Raportti.csv': ROWS }, { files: 'raportti*' }))).toEqual([])
    expect(await tryRule(rule, given({}, {}))).toEqual([])
  })

  it('fires on a pattern that finds none, which then is no missing table as well', async () => {
    const one = given({ 'Raportit.pdf': 'x' }, { files: 'Raport*' })
    const [found, ...more] = await tryRule(rule, one)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      message: 'Lähteen tiedostoja ”Raport*” ei ole kansiossa data/a.',
    })
    const missing = await tryRule(file12, one)
    expect(missing.filter(({ implementer }) => implementer === 'a').map(({ message }) => message)).not.toContain(
      'Taulukkoa tyoaika ei ole.',
    )
  })

  it('stops on a file that two sources take', async () => {
    const [found, ...more] = await tryRule(
      rule,
      given({ 'Raportti.csv': ROWS }, { files: 'Raportti*' }, { table: 'costs', files: '*.csv' }),
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'stop', finding: { variant: 'contested' } })
    expect(found?.message).toContain('Raportti.csv sopii useaan lähteeseen (hours: Raportti*, costs: *.csv)')
  })

  it('tells of codes that never occur, in one finding, and not where no row was read', async () => {
    const values = { laji: { '300': 'loma', '400': 'sairaus' }, person: { '9': 'A1' } }
    const [found, ...more] = await tryRule(rule, given({ 'tyoaika.csv': ROWS }, { values }))
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'info', message: 'Koodia 400, 9 ei ole luetuilla riveillä.' })
    expect(await tryRule(rule, given({ 'tyoaika.csv': 'henkilö;päivä;tunnit\n' }, { values }))).toEqual([])
  })
})
