/** INDI-07 and INDI-08: targets that stand at zero, and the pace. The project of the cases runs 1.9.2026–31.5.2029. */
import { describe, expect, it } from 'vitest'
import indi07 from '../../../src/rules/indi/07-target-at-zero.ts'
import indi08 from '../../../src/rules/indi/08-target-pace.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { counted, dossierOfHands, type Hands, person } from '../../indicators/counting.ts'
import { tryIndicatorRule } from '../bench.ts'

async function tried(rule: Rule, hands: Hands, targets: Readonly<Record<string, number>>, until: string) {
  const { project } = await dossierOfHands(hands, targets)
  return tryIndicatorRule(rule, project, await counted(hands, { targets, until }))
}

const people = (count: number, changes = {}) => ({
  people: Array.from({ length: count }, (_, at) => person(`X-${at}`, { start: '2026-10-01', ...changes })),
})
const messages = async (...of: Parameters<typeof tried>) => (await tried(...of)).map(({ message }) => message)

describe('INDI-07', () => {
  const none = { a: { companies: [{ businessId: '1234567-1', start: '2028-01-01', size: 'micro' }] } }

  it('shouts of 0 of 45 companies from the second quarter on, and not in the first', async () => {
    expect(await messages(indi07, none, { companies: 45 }, '2026-11-30')).toEqual([])
    expect(await messages(indi07, none, { companies: 45 }, '2026-12-31')).toEqual([
      'companies (yritykset ja muut organisaatiot) seisoo nollassa: tavoite on 45, ja 31.12.2026 mennessä on kirjattu 0.',
    ])
    expect(await messages(indi07, none, { companies: 45 }, '2028-01-01')).toEqual([])
  })

  it('points at the target in hanke.yaml', async () => {
    const [found] = await tried(indi07, none, { companies: 45 }, '2026-12-31')
    expect(found?.finding.spots).toEqual([{ key: ['indicators', 'targets', 'companies'] }])
    expect([found?.severity, found?.implementer]).toEqual(['warning', null])
  })

  it('says of a result how many of those who started may still reach it', async () => {
    const hands = { a: people(3, { end: '', exitStatus: '' }) }
    expect(await messages(indi07, hands, { intoEmployment: 100 }, '2026-12-31')).toEqual([
      'intoEmployment (työllistyneet) seisoo nollassa: tavoite on 100, ja 31.12.2026 mennessä on kirjattu 0. Tulos syntyy vasta lopettamisesta: jo aloittaneista siihen voi vielä päästä 3.',
    ])
  })

  it('says when the project is over', async () => {
    const hands = { a: people(1, { status: 'employed' }) }
    expect(await messages(indi07, hands, { unemployed: 192 }, '2029-05-31')).toEqual([
      'unemployed (työttömät) jäi nollaan: tavoite oli 192, ja hankkeen päättymisen 31.5.2029 jälkeenkin on kirjattu 0.',
    ])
  })

  it('tells what nobody can count apart from zero: no table, or not collected at all', async () => {
    const hands = { a: people(1) }
    expect(await messages(indi07, hands, { companies: 65, EECO12: 5 }, '2027-12-31')).toEqual([
      'EECO12 (vammaiset osallistujat): tavoite on 5, mutta tietoa ei kerätä EURA 2021:ssä, joten toteumaa ei voi osoittaa.',
      'companies (yritykset ja muut organisaatiot): tavoite on 65, mutta kukaan ei ole toimittanut taulukkoa ja saraketta, joista sen voisi laskea.',
    ])
  })

  it('leaves a target of zero, and what is not a target, alone', async () => {
    expect(await messages(indi07, { a: people(1) }, { employed: 0, companies: 0 }, '2028-12-31')).toEqual([])
  })
})

describe('INDI-08', () => {
  it('20 on day 489 of 1 004: at this rate 41 of 65', async () => {
    expect(await messages(indi08, { a: people(20) }, { EECO01: 65 }, '2028-01-02')).toEqual([
      'EECO01 (osallistujat yhteensä): tällä tahdilla 31.5.2029 mennessä 41 / 65. 2.1.2028 on 20; tasaisella tahdilla olisi 31.',
    ])
    const [found] = await tried(indi08, { a: people(20) }, { EECO01: 65 }, '2028-01-02')
    expect(found?.messageEn).toContain('at this rate 41 of 65 by 2029-05-31')
  })

  it('is silent within a fifth below and half above, and in the first quarter', async () => {
    expect(await messages(indi08, { a: people(52) }, { EECO01: 65 }, '2029-05-31')).toEqual([])
    expect(await messages(indi08, { a: people(97) }, { EECO01: 65 }, '2029-05-31')).toEqual([])
    expect(await messages(indi08, { a: people(1) }, { EECO01: 65 }, '2026-11-30')).toEqual([])
  })

  it('is silent where INDI-07 speaks', async () => {
    expect(await messages(indi08, { a: people(1) }, { EECO05: 65, companies: 3 }, '2027-12-31')).toEqual([])
  })

  it('says when the project is over, of results how many are not recorded', async () => {
    expect(await messages(indi08, { a: people(51) }, { EECO01: 65 }, '2029-05-31')).toEqual([
      'EECO01 (osallistujat yhteensä) jäi vajaaksi: 51 / 65, kun hanke päättyi 31.5.2029.',
    ])
    const exits = [
      ...people(2, { end: '2027-01-31', exitStatus: 'employed' }).people,
      person('Y-1', { end: '2027-01-31', exitStatus: '' }),
    ]
    expect(await messages(indi08, { a: { people: exits } }, { intoEmployment: 100 }, '2029-08-31')).toEqual([
      'intoEmployment (työllistyneet) jäi vajaaksi: 2 / 100, kun hanke päättyi 31.5.2029. Osallistujia, jotka voivat siihen päästä mutta joiden tieto puuttuu, on 1.',
    ])
  })

  it('says of a result how many of those who started may still reach it', async () => {
    const rows = [person('Y-1', { end: '2027-01-31', exitStatus: 'employed' }), person('Y-2'), person('Y-3')]
    expect(await messages(indi08, { a: { people: rows } }, { intoEmployment: 100 }, '2027-12-31')).toEqual([
      'intoEmployment (työllistyneet): tällä tahdilla 31.5.2029 mennessä 2 / 100. 31.12.2027 on 1; tasaisella tahdilla olisi 48. Tulos syntyy vasta lopettamisesta: jo aloittaneista siihen voi vielä päästä 2.',
    ])
  })

  it('says what will be passed, and what was', async () => {
    expect(await messages(indi08, { a: people(20) }, { EECO01: 20 }, '2027-12-31')).toEqual([
      'EECO01 (osallistujat yhteensä): tällä tahdilla 31.5.2029 mennessä 41, vaikka tavoite on 20. 31.12.2027 on 20; tasaisella tahdilla olisi 9.',
    ])
    expect(await messages(indi08, { a: people(31) }, { EECO01: 20 }, '2029-06-30')).toEqual([
      'EECO01 (osallistujat yhteensä) ylittyi yli puolella: 31 / 20, kun hanke päättyi 31.5.2029.',
    ])
  })
})
