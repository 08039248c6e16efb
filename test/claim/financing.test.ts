import { describe, expect, it } from 'vitest'
import { supportByPeriod } from '../../src/claim/support.ts'
import { cents, moneyText, rate } from '../../src/money.ts'
import { booked, claimOf, deciding, figures, hours, only, type Terms } from './claim-of.ts'

/** Support by period of 80 % and so much granted, given what each period adds to the net costs; euros as text. */
function supported(granted: number, ...nets: number[]): string[] {
  const cumulative = nets.map((_, at) => cents(nets.slice(0, at + 1).reduce((sum, net) => sum + net, 0)))
  return supportByPeriod(cumulative, rate('0.8'), cents(granted)).map(
    ({ amount, cappedBy }) => `${moneyText(amount)} / ${moneyText(cappedBy)}`,
  )
}

describe('support, and what the ceiling took away', () => {
  it.each([
    ['⌊80 % × 10,01⌋ = ⌊8,008⌋ = 8,00', 999_00, [10_01], ['8.00 / 0.00']],
    [
      '⌊80 % × 20,02⌋ − 8,00 = 16,01 − 8,00 = 8,01: the cent comes later',
      999_00,
      [10_01, 10_01],
      ['8.00 / 0.00', '8.01 / 0.00'],
    ],
    ['⌊80 % × 0,01⌋ = 0', 999_00, [1], ['0.00 / 0.00']],
    ['80 % × 15 = 12 of 12 granted: reached, nothing lost', 12_00, [15_00], ['12.00 / 0.00']],
    [
      'min(8; 12) = 8, min(16; 12) − 8 = 4, min(24; 12) − 12 = 0',
      12_00,
      [10_00, 10_00, 10_00],
      ['8.00 / 0.00', '4.00 / 4.00', '0.00 / 8.00'],
    ],
    [
      '16 → 12; a correction of −2 leaves 14,40 → 12: still 0, of which the ceiling gives 1,60 back',
      12_00,
      [20_00, -2_00],
      ['12.00 / 4.00', '0.00 / -1.60'],
    ],
    ['16 → 12; a correction of −10 leaves 8 → 8: −4', 12_00, [20_00, -10_00], ['12.00 / 4.00', '-4.00 / -4.00']],
    ['⌊80 % × −0,01⌋ = ⌊−0,008⌋ = −0,01: down is away from zero below it', 999_00, [-1], ['-0.01 / 0.00']],
    ['⌊80 % × −10⌋ = −8, then ⌊80 % × 0⌋ − (−8) = 8', 999_00, [-10_00, 10_00], ['-8.00 / 0.00', '8.00 / 0.00']],
    ['nothing granted: 0, and 8 is lost', 0, [10_00], ['0.00 / 8.00']],
    ['no period: nothing', 12_00, [], []],
  ])('%s', (_, granted, nets, expected) => {
    expect(supported(granted, ...nets)).toEqual(expected)
  })

  it('336 granted: 420 × 80 % = 336 of 336, then 0 of 168, all of which own financing pays', async () => {
    const files = hours('A1 1.9.2026 10', 'A1 1.3.2027 5')
    const decision = deciding({ financing: { support: 336_00 } })
    const { financing, cappedBy } = only(await claimOf({ project: decision, files }, 2))
    expect(financing.support).toEqual({ budget: 336_00, before: 336_00, period: 0, after: 336_00, left: 0 })
    expect(figures(financing, 'period', 'ownMunicipal', 'total')).toEqual({ ownMunicipal: '210.00', total: '210.00' })
    expect(moneyText(cappedBy)).toBe('168.00')
  })
})

const own = (ownMunicipal: number, ownOtherPublic: number, ownPrivate: number, more = {}): Terms => ({
  funding: { costModel: 'actual', salaryModel: 'actual' },
  financing: { support: 999_999_00, ownMunicipal, ownOtherPublic, ownPrivate, ...more },
})

const shares = async (terms: Terms, ...rows: (readonly [date: string, category: string, amount: string])[]) => {
  const claim = await claimOf({ project: deciding(terms), files: { 'kustannukset.csv': booked(...rows) } })
  const { support, ownMunicipal, ownOtherPublic, ownPrivate, ...rest } = only(claim).financing
  const parts = [support, ownMunicipal, ownOtherPublic, ownPrivate].map(({ period }) => moneyText(period))
  expect(rest.total.period).toBe(only(claim).costs.net.period)
  return parts
}

describe('own financing in the ratio of the decision', () => {
  it('500,05 − 400,04 = 100,01 over 2 : 1 = 66,67 + 33,33, and the cent left goes to the larger: 66,68', async () => {
    expect(await shares(own(200_00, 100_00, 0), ['1.9.2026', 'matkat', '500,05'])).toEqual([
      '400.04',
      '66.68',
      '33.33',
      '0.00',
    ])
  })

  it('−500,05 + 400,04 = −100,01 over 2 : 1 = −66,67 − 33,33, and the cent left too: −66,68', async () => {
    expect(await shares(own(200_00, 100_00, 0), ['1.9.2026', 'matkat', '-500,05'])).toEqual([
      '-400.04',
      '-66.68',
      '-33.33',
      '0.00',
    ])
  })

  it('0,05 − 0,04 = 0,01 over 1 : 1 goes to the first of equals', async () => {
    expect(await shares(own(100_00, 100_00, 0), ['1.9.2026', 'matkat', '0,05'])).toEqual([
      '0.04',
      '0.01',
      '0.00',
      '0.00',
    ])
  })

  it('0,05 − 0,04 = 0,01 over 1 : 3 goes to the larger, which is not the first', async () => {
    expect(await shares(own(100_00, 300_00, 0), ['1.9.2026', 'matkat', '0,05'])).toEqual([
      '0.04',
      '0.00',
      '0.01',
      '0.00',
    ])
  })

  it('50 − 40 = 10 over 1 : 1 : 1 = 3,33 + 3,33 + 3,33, and the cent left: 3,34', async () => {
    expect(await shares(own(1_00, 1_00, 1_00), ['1.9.2026', 'matkat', '50'])).toEqual(['40.00', '3.34', '3.33', '3.33'])
  })

  it('0,25 − 0,20 = 0,05 over 3 : 3 : 4 = 0,01 + 0,01 + 0,02, and the cent left to the largest: 0,03', async () => {
    expect(await shares(own(3_00, 3_00, 4_00), ['1.9.2026', 'matkat', '0,25'])).toEqual([
      '0.20',
      '0.01',
      '0.01',
      '0.03',
    ])
  })

  it('100 − 80 = 20 with no own financing in the decision stands in the first line', async () => {
    expect(await shares(own(0, 0, 0), ['1.9.2026', 'matkat', '100'])).toEqual(['80.00', '20.00', '0.00', '0.00'])
  })

  it('100 − 80 − 5 received from outside = 15', async () => {
    const rows = [
      ['1.9.2026', 'matkat', '100'],
      ['1.9.2026', 'ulkoinen kunta', '5'],
    ] as const
    expect(await shares(own(100_00, 0, 0, { externalMunicipal: 500_00 }), ...rows)).toEqual([
      '80.00',
      '15.00',
      '0.00',
      '0.00',
    ])
  })

  it('100 − 80 − 25 received from outside = −5: what comes too early is taken off the own share', async () => {
    const rows = [
      ['1.9.2026', 'matkat', '100'],
      ['1.9.2026', 'ulkoinen yksityinen', '25'],
    ] as const
    expect(await shares(own(100_00, 0, 0, { externalPrivate: 500_00 }), ...rows)).toEqual([
      '80.00',
      '-5.00',
      '0.00',
      '0.00',
    ])
  })

  it('100 − 150 of income = −50; ⌊80 % × −50⌋ = −40; −50 + 40 = −10', async () => {
    const rows = [
      ['1.9.2026', 'matkat', '100'],
      ['1.9.2026', 'tulot', '150'],
    ] as const
    expect(await shares(own(100_00, 0, 0), ...rows)).toEqual(['-40.00', '-10.00', '0.00', '0.00'])
  })

  it('100 − 100,01 of income = −0,01; ⌊80 % × −0,01⌋ = −0,01; nothing is left', async () => {
    const rows = [
      ['1.9.2026', 'matkat', '100'],
      ['1.9.2026', 'tulot', '100,01'],
    ] as const
    expect(await shares(own(100_00, 0, 0), ...rows)).toEqual(['-0.01', '0.00', '0.00', '0.00'])
  })
})
