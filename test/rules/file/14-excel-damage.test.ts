import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/14-excel-damage.ts'
import { tryRule } from '../bench.ts'

const row = (changes: Partial<Record<'voucher' | 'date' | 'sum' | 'text' | 'category', string>>) => ({
  files: {
    'kustannukset.csv': `tosite;päivä;kustannuslaji;summa;selite\n${changes.voucher ?? 'T1'};${changes.date ?? '1.9.2026'};${changes.category ?? 'muut'};${changes.sum ?? '7'};${changes.text ?? 'Kahvi'}\n`,
  },
})

describe('FILE-14: a cell shall hold a value, not an Excel error', () => {
  it('passes on ordinary cells, a room 2E10 and a text that begins with # among them', async () => {
    expect(await tryRule(rule, row({ voucher: '2E10', text: '#IWM-tapahtuma' }))).toEqual([])
    expect(await tryRule(rule, row({ voucher: '', sum: '' }))).toEqual([])
  })

  it.each([
    ['B', { date: '########' }, 'päivä', '########'],
    ['D', { sum: '#REF!' }, 'summa', '#REF!'],
    ['D', { sum: '#JAKO/0!' }, 'summa', '#JAKO/0!'],
    ['C', { category: '#PUUTTUU!' }, 'kustannuslaji', '#PUUTTUU!'],
    ['A', { voucher: '#NIMI?' }, 'tosite', '#NIMI?'],
  ])('fires in column %s', async (column, changes, header, value) => {
    const [found, ...more] = await tryRule(rule, row(changes))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2],
      column,
      value,
      severity: 'error',
      message: `Excel on tallentanut sarakkeeseen ${header} virheen ”${value}” arvon sijasta.`,
    })
  })

  it.each([
    ['A', { voucher: '1,23E+05' }, 'tosite', '1,23E+05', 'Teksti'],
    ['D', { sum: '1,2E+06' }, 'summa', '1,2E+06', 'Luku (kaksi desimaalia)'],
    ['B', { date: '4,6E+04' }, 'päivä', '4,6E+04', 'Päivämäärä'],
  ])('fires on a number that Excel shortened, in column %s', async (column, changes, header, value, format) => {
    const [found] = await tryRule(rule, row(changes))
    expect(found).toMatchObject({
      column,
      value,
      severity: 'error',
      message: `Excel on lyhentänyt sarakkeen ${header} luvun muotoon ”${value}”, joten osa numeroista voi olla kadonnut.`,
      fix: `Muuta sarakkeen lukumuodoksi ${format}, kirjoita arvo uudelleen ja tallenna tiedosto.`,
    })
  })

  it('warns of a lost description, and pays the row', async () => {
    const [found] = await tryRule(rule, row({ text: '#NAME?' }))
    expect(found).toMatchObject({
      column: 'E',
      severity: 'warning',
      messageEn: 'In the column description Excel saved the error “#NAME?” instead of the value.',
    })
  })
})
