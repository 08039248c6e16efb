import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/10-lowering-row-left-out.ts'
import { alone, booked, deciding, tryClaim } from './claimed.ts'

const hours = (...rows: readonly string[]) =>
  ['henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;hyväksytty', ...rows, ''].join('\n')
const handed = (files: Record<string, string>) => ({ project: alone(deciding({})), files })
const fix = 'Korjaa nämä rivit ennen lähettämistä.'

describe('CLAIM-10: a row that lowers the claim shall not be left out', () => {
  it('passes where corrections and income count', async () => {
    const files = {
      'tyoaika.csv': hours(
        'A1;1.9.2026;10;TP1;Asiantuntija;a;1.10.2026',
        'A1;1.9.2026;-2;TP1;Asiantuntija;b;1.10.2026',
      ),
      'kustannukset.csv': booked(['1.9.2026', 'tulot', '5']),
    }
    expect(await tryClaim(rule, handed(files))).toEqual([])
  })

  it('passes where what is left out would raise the claim', async () => {
    const files = { 'tyoaika.csv': hours('A1;1.9.2026;10;TP1;Asiantuntija;a;') }
    expect(await tryClaim(rule, handed(files))).toEqual([])
  })

  it('passes over a copy of a row that counts, however it is spelt', async () => {
    const files = {
      'tyoaika.csv': hours(
        'A1;1.9.2026;10;TP1;Asiantuntija;a;1.10.2026',
        'A1;1.9.2026;-2;TP1;Asiantuntija;b;1.10.2026',
        'A1;01.09.2026;-2,00;TP1;Asiantuntija;b;2.10.2026',
      ),
      'kustannukset.csv': [
        'tosite;päivä;kustannuslaji;summa;selite',
        'T1;1.9.2026;tulot;5;myynti',
        'T1;01.09.2026;tulot;5,00 €;myynti',
        '',
      ].join('\n'),
    }
    expect(await tryClaim(rule, handed(files))).toEqual([])
  })

  it('fires for hours with a minus that are not approved: 2 h × 30 € × 1,4 = 84 €', async () => {
    const files = {
      'tyoaika.csv': hours('A1;1.9.2026;10;TP1;Asiantuntija;a;1.10.2026', 'A1;1.9.2026;-2;TP1;Asiantuntija;b;'),
    }
    expect(await tryClaim(rule, handed(files))).toEqual([
      {
        at: 'implementers.0',
        implementer: 'a',
        severity: 'warning',
        message:
          'Pois jätettyjä korjaus- ja tulorivejä on 1: korjattuina ne pienentäisivät nettokustannuksia 84,00 €. Hakemus voi olla liian suuri.',
        messageEn:
          'Corrections and income left out: 1. Once corrected, they would lower the net costs by €84.00. The claim may be too large.',
        fix,
      },
    ])
  })

  it('counts a row of nobody in the decision, whose effect is not known', async () => {
    const files = { 'tyoaika.csv': hours('Z9;1.9.2026;-2;TP1;Asiantuntija;b;1.10.2026') }
    const [told] = await tryClaim(rule, handed(files))
    expect(told?.message).toBe(
      'Pois jätettyjä korjaus- ja tulorivejä on 1: korjattuina ne pienentäisivät nettokustannuksia, mutta määrää ei voi laskea. Hakemus voi olla liian suuri.',
    )
  })

  it('adds up what is known, and says what is not: an income of an unreadable sum beside 84 €', async () => {
    const files = {
      'tyoaika.csv': hours('A1;1.9.2026;10;TP1;Asiantuntija;a;1.10.2026', 'A1;1.9.2026;-2;TP1;Asiantuntija;b;'),
      'kustannukset.csv': booked(['1.9.2026', 'tulot', 'x']),
    }
    const [told] = await tryClaim(rule, handed(files))
    expect(told?.messageEn).toBe(
      'Corrections and income left out: 2. Once corrected, they would lower the net costs by at least €84.00, and more by those whose effect cannot be computed (1). The claim may be too large.',
    )
  })

  it('tells of a row in its own period only, and of one without a day in each', async () => {
    const undated = handed({ 'kustannukset.csv': booked(['?', 'tulot', '50']) })
    const later = handed({ 'tyoaika.csv': hours('A1;1.4.2027;-2;TP1;Asiantuntija;b;') })
    expect([(await tryClaim(rule, undated, 1)).length, (await tryClaim(rule, undated, 2)).length]).toEqual([1, 1])
    expect([(await tryClaim(rule, later, 1)).length, (await tryClaim(rule, later, 2)).length]).toEqual([0, 1])
  })

  it('leaves out a refund of what the flat rate pays, and a copy of an income that counts', async () => {
    const files = {
      'kustannukset.csv': [
        'tosite;päivä;kustannuslaji;summa;selite',
        'T1;1.9.2026;matkat;-20;hyvitys',
        'T2;1.9.2026;tulot;50;maksu',
        'T2;1.9.2026;tulot;50;maksu',
        '',
      ].join('\n'),
    }
    expect(await tryClaim(rule, handed(files))).toEqual([])
  })
})
