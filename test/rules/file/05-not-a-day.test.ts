import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/05-not-a-day.ts'
import { project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const days = (...typed: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit\n${typed.map((day) => `A1;${day};7`).join('\n')}\n` },
})

describe('FILE-05: a day shall be a real day of the calendar', () => {
  it('passes on every accepted spelling, and on a leap day', async () => {
    expect(await tryRule(rule, days('1.9.2026', '01.09.2026', '2026-09-01', '29.2.2028', ''))).toEqual([])
  })

  it.each([
    ['29.2.2027', 'Päivää ei ole kalenterissa: 29.2.2027.'],
    ['1.13.2026', 'Päivää ei ole kalenterissa: 1.13.2026.'],
    ['1.9.26', 'Päivästä puuttuu vuosisata: 1.9.26.'],
    ['9/1/2026', 'Päivän voi lukea kahdella tavalla, päivä ensin tai kuukausi ensin: 9/1/2026.'],
    ['46266', 'Päivän paikalla on Excelin järjestysnumero: 46266 (1.9.2026).'],
    ['1.9.2026 14:30', 'Solussa ”1.9.2026 14:30” on päivän lisäksi kellonaika.'],
    ['syyskuu', '”syyskuu” ei ole päivä.'],
  ])('refuses %s', async (typed, message) => {
    const [found, ...more] = await tryRule(rule, days('2.9.2026', typed))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [3], column: 'B', value: typed, severity: 'error', message })
  })

  it('asks which day is right where there is none such: its form is not what is wrong', async () => {
    const [found] = await tryRule(rule, days('31.11.2026'))
    expect(found?.fix).toBe('Tarkista, mikä päivä on oikea, ja korjaa solu.')
  })

  it('tells each serial number beside its day', async () => {
    const [found] = await tryRule(rule, days('46266', '46267'))
    expect(found?.message).toBe('Päivän paikalla on Excelin järjestysnumero: 46266 (1.9.2026), 46267 (2.9.2026).')
  })

  it('speaks English', async () => {
    const [found] = await tryRule(rule, days('31.9.2026'))
    expect(found?.messageEn).toBe('No such day in the calendar: 31.9.2026.')
  })

  it('holds a source to the style that it declares', async () => {
    const [found, ...more] = await tryRule(rule, {
      project: project({ sources: [source({ dates: 'mm/dd/yyyy' })] }),
      files: { 'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;09/01/2026;7\nA1;1.9.2026;7\n' },
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      value: '1.9.2026',
      message: '”1.9.2026” ei ole päivä muodossa mm/dd/yyyy, kuten tiedosto hanke.yaml sanoo (dates).',
    })
  })
})
