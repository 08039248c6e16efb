import { describe, expect, it } from 'vitest'
import type { ClaimedBefore } from '../../../src/claim/claimed-before.ts'
import { computeClaim } from '../../../src/claim/compute-claim.ts'
import { earlierPeriods } from '../../../src/claim/earlier-periods.ts'
import { day } from '../../../src/day.ts'
import type { Dossier } from '../../../src/read/dossier.ts'
import { catalogue } from '../../../src/rules/catalogue.ts'
import rule from '../../../src/rules/claim/09-as-it-was-claimed.ts'
import { runClaimRules, runRules } from '../../../src/rules/run.ts'
import { type Case, dossierOf, foundOf, project } from '../bench.ts'
import { type Told, told } from '../plan/at.ts'
import { alone, booked, deciding, worked } from './claimed.ts'

const threePeriods = {
  claimPeriods: [
    { number: 1, start: day('2026-09-01'), end: day('2027-02-28') },
    { number: 2, start: day('2027-03-01'), end: day('2027-08-31') },
    { number: 3, start: day('2027-09-01'), end: day('2028-02-29') },
  ],
}
const granted = deciding({}, { support: 100_000_00 })
const decision = alone(granted, threePeriods)

type Row = readonly [date: string, hours: string]
const hours = (...rows: Row[]): Case => ({ project: decision, files: { 'tyoaika.csv': worked(...rows) } })
const first: Row = ['1.9.2026', '10']
const second: Row = ['1.3.2027', '10']
const third: Row = ['1.9.2027', '10']
const late: Row = ['5.10.2026', '2']

async function computed(one: Case, number: number) {
  const dossier: Dossier = await dossierOf(one)
  const { eligible } = runRules(catalogue, dossier).exclusions
  const period = dossier.project.claimPeriods.find((found) => found.number === number)
  if (period === undefined) throw new Error(`no period ${number} in the case`)
  return { dossier, eligible, claim: computeClaim(dossier, eligible, period) }
}

/** What was claimed of a period when the files were these. */
async function claimed(one: Case, number: number): Promise<ClaimedBefore[]> {
  const { claim } = await computed(one, number)
  return claim.implementers.map(({ implementer, costs, financing, lines }) => ({
    implementer: implementer.id,
    period: number,
    costs,
    financing,
    lines,
  }))
}

/** What the rule says of a period's claim, with what was claimed of those before it. */
async function tryAfter(one: Case, number: number, ...before: readonly ClaimedBefore[][]): Promise<Told[]> {
  const { dossier, eligible, claim } = await computed(one, number)
  const earlier = earlierPeriods(dossier, eligible, before.flat())
  const { findings } = runClaimRules([rule], dossier.project, dossier.asOf, claim, earlier)
  return findings.map((finding) => told(foundOf(finding)))
}

describe('CLAIM-09: what earlier periods hold today shall be what was claimed of them', () => {
  it('passes where the rows are as they were, and where no earlier claim is at hand', async () => {
    expect(await tryAfter(hours(first, second), 2, await claimed(hours(first), 1))).toEqual([])
    expect(await tryAfter(hours(first, late, second), 2)).toEqual([])
  })

  it('fires where 10 h were claimed and today there are 12: 420 and 504, 80 % of them 336 and 403,20', async () => {
    expect(await tryAfter(hours(first, late, second), 2, await claimed(hours(first), 1))).toEqual([
      {
        at: 'implementers.0',
        implementer: 'a',
        severity: 'warning',
        message:
          'Kauden 1 loppuun mennessä on haettu nettokustannuksia 420,00 € ja tukea 336,00 €, mutta samat kaudet antavat nyt 504,00 € ja 403,20 €. Tuen erotusta 67,20 € ei haeta eikä palauteta tässä hakemuksessa. Muuttunut: A1 10/2026: 0,00 € → 60,00 €.',
        messageEn:
          'To the end of period 1 net costs of €420.00 and support of €336.00 were claimed, but the same periods now give €504.00 and €403.20. The difference in support, €67.20, is neither claimed nor returned in this claim. Changed: A1 2026-10: €0.00 → €60.00.',
        fix: 'Jos hakemus 1 on lähetetty, erotus ei ole tässä hakemuksessa: sovi rahoittajan kanssa, miten se oikaistaan, tai siirrä korjaus tälle kaudelle. Jos sitä ei ole lähetetty, tee se uudelleen: hanke maksatus 1.',
      },
    ])
  })

  it('fires the other way round too: what was claimed and is gone should be returned', async () => {
    const [found] = await tryAfter(hours(first), 2, await claimed(hours(first, late), 1))
    expect(found?.message).toContain('Tuen erotusta -67,20 €')
    expect(found?.message).toContain('A1 10/2026: 60,00 € → 0,00 €.')
  })

  it('fires from the first cent: 0,01 h × 30 = 0,30', async () => {
    const cents: Row = ['2.9.2026', '0,01']
    expect(await tryAfter(hours(first, cents), 2, await claimed(hours(first), 1))).toHaveLength(1)
  })

  it('compares to the day of the latest claim, where the one between was not made', async () => {
    const before = await claimed(hours(first), 1)
    expect(await tryAfter(hours(first, second, third), 3, before)).toEqual([])
    expect((await tryAfter(hours(first, late, second, third), 3, before))[0]?.message).toContain('Kauden 1 loppuun')
  })

  it('still fires where the claim between was made over the change: 336 + 336 were claimed, not 739,20', async () => {
    const one = await claimed(hours(first), 1)
    const two = await claimed(hours(first, late, second), 2)
    const [found] = await tryAfter(hours(first, late, second, third), 3, one, two)
    expect(found?.message).toContain('Kauden 2 loppuun mennessä on haettu nettokustannuksia 840,00 € ja tukea 672,00 €')
    expect(found?.message).toContain('924,00 € ja 739,20 €. Tuen erotusta 67,20 €')
    // The claim that should be made again is the one whose rows have changed.
    expect(found?.fix).toContain('hanke maksatus 1.')
  })

  it('fires where the first claim was made anew after the second, which says what it had before', async () => {
    const one = await claimed(hours(first, late), 1)
    const two = await claimed(hours(first, second), 2)
    const [found] = await tryAfter(hours(first, late, second, third), 3, one, two)
    expect(found?.message).toContain('haettu nettokustannuksia 840,00 €')
    expect(found?.message).not.toContain('Muuttunut')
  })

  it('passes where the second claim alone is at hand and holds', async () => {
    expect(await tryAfter(hours(first, late, second), 3, await claimed(hours(first, late, second), 2))).toEqual([])
  })

  it('says without rows that the decision has changed: 80 % claimed, 40 € granted since', async () => {
    const before = await claimed(hours(first), 1)
    const cut = alone(deciding({}, { support: 40_00 }), threePeriods)
    const [found] = await tryAfter({ ...hours(first), project: cut }, 2, before)
    expect(found?.message).toBe(
      'Kauden 1 loppuun mennessä on haettu nettokustannuksia 420,00 € ja tukea 336,00 €, mutta samat kaudet antavat nyt 420,00 € ja 40,00 €. Tuen erotusta -296,00 € ei haeta eikä palauteta tässä hakemuksessa.',
    )
  })

  it('names rows of costs, and of many changes a few', async () => {
    const costs = (...rows: readonly (readonly [string, string, string])[]): Case => ({
      project: alone(deciding({ travel: 1_000_00 }, { support: 100_000_00 }), {
        ...threePeriods,
        funding: { ...project().funding, costModel: 'flat-rate-15', salaryModel: 'actual' },
      }),
      files: { 'kustannukset.csv': booked(...rows) },
    })
    const before = await claimed(costs(['1.10.2026', 'matkat', '100']), 1)
    const travel = costs(['1.10.2026', 'matkat', '100'], ['2.10.2026', 'matkat', '50,50'])
    expect((await tryAfter(travel, 2, before))[0]?.message).toContain(
      'Muuttunut: Matkakustannukset, kausi 1: 100,00 € → 150,50 €.',
    )
    const months: Row[] = [9, 10, 11, 12].map((month) => [`7.${month}.2026`, '5'])
    const found = await tryAfter(hours(...months, ['7.1.2027', '5'], ['8.2.2027', '5']), 2, await claimed(hours(), 1))
    expect(found[0]?.message).toContain('A1 12/2026: 0,00 € → 150,00 € ja 2 muuta.')
    expect(found[0]?.messageEn).toContain('A1 2026-12: €0.00 → €150.00 and 2 more.')
  })

  it('fires where costs have changed places, or external financing has come in, and the sums are as they were', async () => {
    const costs = (...rows: readonly (readonly [string, string, string])[]): Case => ({
      project: alone(
        deciding({ travel: 1_000_00, services: 1_000_00 }, { support: 100_000_00, externalMunicipal: 1_000_00 }),
        {
          ...threePeriods,
          funding: { ...project().funding, costModel: 'actual', salaryModel: 'actual' },
        },
      ),
      files: { 'kustannukset.csv': booked(...rows) },
    })
    const before = await claimed(costs(['1.10.2026', 'matkat', '100']), 1)
    const [moved] = await tryAfter(costs(['1.10.2026', 'ostopalvelut', '100']), 2, before)
    expect(moved?.message).toBe(
      'Kauden 1 loppuun mennessä haetut nettokustannukset 100,00 € ja tuki 80,00 € ovat samat kuin nyt, mutta niiden rivit ovat muuttuneet: Matkakustannukset, kausi 1: 100,00 € → 0,00 €; Ostopalvelut, kausi 1: 0,00 € → 100,00 €.',
    )
    const received = costs(['1.10.2026', 'matkat', '100'], ['2.10.2026', 'ulkoinen kunta', '15'])
    expect((await tryAfter(received, 2, before))[0]?.message).toContain(
      'Ulkoinen kuntarahoitus, kausi 1: 0,00 € → 15,00 €.',
    )
  })

  it('judges each implementer by its own claims', async () => {
    const b = deciding({}, { support: 100_000_00 }, { id: 'b', role: 'partner' })
    const files = { 'data/a/tyoaika.csv': worked(first), 'data/b/tyoaika.csv': worked(first, late) }
    const before = await claimed(hours(first), 1)
    const both = { project: project({ ...threePeriods, implementers: [granted, b] }), files }
    expect(await tryAfter(both, 2, before)).toEqual([])
    const ofB = before.map((one) => ({ ...one, implementer: 'b' }))
    expect(await tryAfter(both, 2, before, ofB)).toMatchObject([{ at: 'implementers.1', implementer: 'b' }])
  })

  it('tells of somebody who was claimed for and is no longer in the decision', async () => {
    const ofC = (await claimed(hours(first), 1)).map((one) => ({ ...one, implementer: 'c' }))
    const [found, ...more] = await tryAfter(hours(first, second), 2, ofC)
    expect(more).toEqual([])
    expect(found).toMatchObject({ at: 'implementers', implementer: null, severity: 'warning' })
    expect(found?.message).toBe(
      'Toteuttajalle c on haettu kauden 1 loppuun mennessä nettokustannuksia 420,00 € ja tukea 336,00 €, mutta toteuttajaa ei ole enää tiedostossa hanke.yaml. Sen tukea ei haeta eikä palauteta tässä hakemuksessa, eikä se ole ryhmän luvuissa.',
    )
    const nothing = (await claimed(hours(), 1)).map((one) => ({ ...one, implementer: 'c' }))
    expect(await tryAfter(hours(first, second), 2, nothing)).toEqual([])
  })

  it('says that it looked at nothing where no earlier claim is at hand, unless there is none to have', async () => {
    const stateOf = async (number: number, ...before: readonly ClaimedBefore[][]) => {
      const { dossier, eligible, claim } = await computed(hours(first, second), number)
      const earlier = earlierPeriods(dossier, eligible, before.flat())
      return runClaimRules([rule], dossier.project, dossier.asOf, claim, earlier).states[0]
    }
    expect(await stateOf(1)).toMatchObject({ ran: { checked: 0 }, skipped: null })
    expect(await stateOf(2)).toMatchObject({ ran: null, skipped: { kind: 'no-earlier-claim' } })
    expect(await stateOf(2, await claimed(hours(first), 1))).toMatchObject({ ran: { checked: 1 }, skipped: null })
  })

  it('shows no name of somebody whom the decision does not know', async () => {
    const [before] = await claimed(hours(first), 1)
    if (before === undefined) throw new Error('nobody')
    const named = { ...before, lines: before.lines.map((line) => ({ ...line, person: 'Meikäläinen Maija' })) }
    const [found] = await tryAfter(hours(first, late), 2, [named])
    expect(found?.message).toContain('••• 9/2026: 300,00 € → 0,00 €')
  })
})
