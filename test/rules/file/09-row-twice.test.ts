import { describe, expect, it } from 'vitest'
import cost04 from '../../../src/rules/cost/04-voucher-twice.ts'
import rule from '../../../src/rules/file/09-row-twice.ts'
import time13 from '../../../src/rules/time/13-same-row-twice.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({ 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus;laji\n${rows.join('\n')}\n` })
const costs = (...rows: string[]) => ({
  'kustannukset.csv': `tosite;päivä;kustannuslaji;summa;selite\n${rows.join('\n')}\n`,
})
const tried = (files: Readonly<Record<string, string>>) => tryRule(rule, { files }, [time13, cost04])

describe('FILE-09: a row shall stand in a table only once', () => {
  it('passes rows of which each differs from the others in one cell', async () => {
    const rows = ['A1;1.2.2027;7,25;;loma', 'A2;1.2.2027;7,25;;loma', 'A1;2.2.2027;7,25;;loma', 'A1;1.2.2027;7;;loma']
    expect(await tried(hours(...rows, 'A1;1.2.2027;7,25;Talviloma;loma', 'A1;1.2.2027;7,25;;sairaus'))).toEqual([])
  })

  it('warns of the second and later of equal absences, and points at the first', async () => {
    const rows = [
      'A1;1.2.2027;7,25;;loma',
      'A1;2.2.2027;7,25;;loma',
      'A1;1.2.2027;7,25;;loma',
      'A1;1.2.2027;7,25;;loma',
    ]
    const [found, ...more] = await tried(hours(...rows))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [4, 5],
      column: 'A',
      value: 'A1',
      severity: 'warning',
      message: 'Rivi on taulukossa jo aiemmin, solu solulta samana (A1).',
      messageEn: 'The row stands in the table already, cell for cell the same (A1).',
    })
    expect(found?.finding.related).toMatchObject([{ rows: [0] }])
  })

  it('leaves equal work to TIME-13 and an equal voucher to COST-04, which keep them out of the claim', async () => {
    const work = hours('A1;1.2.2027;7,25;Kokous;työ', 'A1;1.2.2027;7,25;Kokous;työ', 'A1;1.2.2027;7,25;Kokous;')
    const entries = costs('T1;1.2.2027;muut;5,00;Posti', 'T1;1.2.2027;muut;5,00;Posti')
    expect(await tried({ ...work, ...entries })).toEqual([])
  })

  it('finds a row again in another file of the same table, and not at another implementer', async () => {
    const one = hours('A1;1.2.2027;7,25;;loma')['tyoaika.csv'] ?? ''
    const two = hours('A1;3.2.2027;7,25;;loma', 'A1;1.2.2027;7,25;;loma')['tyoaika.csv'] ?? ''
    const [found] = await tried({ 'data/a/tyoaika/1.csv': one, 'data/a/tyoaika/2.csv': two })
    expect(found?.places).toMatchObject([{ path: 'data/a/tyoaika/2.csv', row: 3 }])
    expect(await tried({ 'data/a/tyoaika.csv': one, 'data/b/tyoaika.csv': `${one}A2;1.2.2027;7;;loma\n` })).toEqual([])
  })

  it('finds a person of the staff table twice without telling the identity code', async () => {
    const staff = 'henkilö;henkilötunnus\nA1;010190-999P\nA2;020290-999R\nA1;010190-999P\n'
    const [found] = await tried({ 'henkilosto.csv': staff })
    expect(found).toMatchObject({ rows: [4], value: 'A1' })
    expect(JSON.stringify(found?.places)).not.toContain('010190')
  })
})
