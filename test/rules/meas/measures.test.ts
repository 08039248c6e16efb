import { describe, expect, it } from 'vitest'
import unknownGoal from '../../../src/rules/meas/01-unknown-goal.ts'
import noBaseline from '../../../src/rules/meas/02-no-baseline.ts'
import noTarget from '../../../src/rules/meas/03-no-target.ts'
import unequalParts from '../../../src/rules/meas/04-unequal-parts.ts'
import twoUnits from '../../../src/rules/meas/05-two-units.ts'
import noMeasures from '../../../src/rules/meas/06-no-measures.ts'
import { tryMeasures } from '../documents.ts'

describe('MEAS-01: a measure’s goal shall be one of the programme’s', () => {
  it('passes the goal’s id, its name and its number, whatever the case', async () => {
    const lines = ['tyo;A;;1;2;3', 'Yritykset Kasvavat;B;;1;2;3', '2;C;;1;2;3', 'TYO;D;;1;2;3']
    expect(await tryMeasures(unknownGoal, lines)).toEqual([])
  })

  it('fires on another, with the ids that there are', async () => {
    expect(await tryMeasures(unknownGoal, ['asuminen;A;;1;2;3'])).toMatchObject([
      {
        rows: [2],
        column: 'A',
        value: 'asuminen',
        severity: 'error',
        message: 'Tavoitetta ”asuminen” ei ole tiedostossa hanke.yaml; sen tavoitteet ovat tyo, yritykset.',
      },
    ])
  })

  it('fires on a misspelt one, with the nearest', async () => {
    expect(await tryMeasures(unknownGoal, ['yritykse;A;;1;2;3'])).toMatchObject([
      { message: 'Tavoitetta ”yritykse” ei ole tiedostossa hanke.yaml; lähin tavoite on ”yritykset”.' },
    ])
  })

  it('does not look at a number beyond the goals as one of them', async () => {
    expect((await tryMeasures(unknownGoal, ['3;A;;1;2;3']))[0]?.rows).toEqual([2])
  })
})

describe('MEAS-02 and MEAS-03: a measure shall have a baseline and a target', () => {
  it('pass where both are told', async () => {
    for (const rule of [noBaseline, noTarget]) expect(await tryMeasures(rule, ['tyo;A;;0;2;3'])).toEqual([])
  })

  it('fire where the cell is empty', async () => {
    expect(await tryMeasures(noBaseline, ['tyo;A;;;2;3'])).toMatchObject([
      { rows: [2], column: 'D', severity: 'warning' },
    ])
    expect(await tryMeasures(noTarget, ['tyo;A;;1;2;'])).toMatchObject([{ rows: [2], column: 'F', severity: 'info' }])
  })

  it('say of "ei tietoa" that it is not known, which asks for nothing', async () => {
    for (const [rule, line] of [
      [noBaseline, 'tyo;A;;ei tietoa;2;3'],
      [noTarget, 'tyo;A;;1;2;Ei tietoa'],
    ] as const)
      expect(await tryMeasures(rule, [line])).toMatchObject([{ severity: 'info' }])
    expect((await tryMeasures(noBaseline, ['tyo;A;;ei tietoa;2;3']))[0]?.message).toContain('(ei tietoa)')
  })

  it('do not fire where one part of several is known, or where the cell cannot be read', async () => {
    expect(await tryMeasures(noBaseline, ['tyo;A;;"9 %; ei tietoa";"8 %; 7 %";'])).toEqual([])
    expect(await tryMeasures(noBaseline, ['tyo;A;;paljon;2;3'])).toEqual([])
  })
})

describe('MEAS-04: a measure of several parts shall have as many values in each cell', () => {
  it('passes three and three, and one and one; an empty cell is another rule’s', async () => {
    const lines = ['tyo;A;%;"9,4 %; 9,3 %; 21,2 %";"8,1 %; 7,3 %; 19,4 %";', 'tyo;B;;1;2;3', 'tyo;C;;;;3']
    expect(await tryMeasures(unequalParts, lines)).toEqual([])
  })

  it('counts "ei tietoa" as a value', async () => {
    expect(await tryMeasures(unequalParts, ['tyo;A;;"1; ei tietoa";"2; 3";'])).toEqual([])
  })

  it('fires where one is missing', async () => {
    expect(await tryMeasures(unequalParts, ['tyo;A;%;"9,4 %; 9,3 %; 21,2 %";"8,1 %; 7,3 %";'])).toMatchObject([
      { rows: [2], severity: 'error', message: 'Mittarin soluissa on eri määrä arvoja: 3, 2.' },
    ])
  })
})

describe('MEAS-05: a measure’s values shall have one unit', () => {
  it.each([
    'tyo;A;%;43 %;48 %;38 %',
    'tyo;A;%;43;48;38',
    'tyo;A;;43 %;48 %;38 %',
    'tyo;A;;8 741;9 563;12 000',
    'tyo;A;/5;3,58/5;3,45/5;3,9/5',
    'tyo;A;€;200 000 €;190000;0,2 M€',
    'tyo;A;%;ei tietoa;48 %;ei tietoa',
  ])('passes %s', async (line) => {
    expect(await tryMeasures(twoUnits, [line])).toEqual([])
  })

  it.each([
    ['tyo;A;;43 %;0,48;38 %', 'E', 'Arvon ”0,48” yksikkö on lukumäärä, mutta mittarin yksikkö on %.'],
    ['tyo;A;%;43 %;3,5/5;38 %', 'E', 'Arvon ”3,5/5” yksikkö on /5, mutta mittarin yksikkö on %.'],
    ['tyo;A;lukumäärä;12;14;20 €', 'F', 'Arvon ”20 €” yksikkö on €, mutta mittarin yksikkö on lukumäärä.'],
  ])('fires on %s', async (line, column, message) => {
    expect(await tryMeasures(twoUnits, [line])).toMatchObject([{ rows: [2], column, severity: 'error', message }])
  })
})

describe('MEAS-06: a programme’s goals shall have measures', () => {
  const both = ['tyo;A;;1;2;3', 'yritykset;B;;1;2;3']

  it('passes where every goal has one, and where there are no goals', async () => {
    expect(await tryMeasures(noMeasures, both)).toEqual([])
    expect(await tryMeasures(noMeasures, null, { goals: [] })).toEqual([])
  })

  it('fires on a goal without one', async () => {
    expect(await tryMeasures(noMeasures, ['tyo;A;;1;2;3'])).toMatchObject([
      { severity: 'info', message: 'Tavoitteella ”Yritykset kasvavat” ei ole yhtään mittaria.' },
    ])
  })

  it('fires where there is no table, and names the file that was probably meant', async () => {
    expect(await tryMeasures(noMeasures, null)).toMatchObject([
      { severity: 'warning', message: 'Mittaritaulukko data/mittarit.csv puuttuu tai sitä ei voitu lukea.' },
    ])
    const misnamed = await tryMeasures(noMeasures, null, {}, { 'data/mittari.csv': 'tavoite;mittari\ntyo;A\n' })
    expect(misnamed).toMatchObject([
      { message: 'Mittaritaulukko data/mittarit.csv puuttuu, mutta kansiossa on tiedosto mittari.csv.' },
    ])
  })
})
