import { describe, expect, it } from 'vitest'
import { moneyText, rateText } from '../../src/money.ts'
import { edited, example, load } from './decision.ts'

describe('the example of the contract', () => {
  const project = load(example)

  it('gives the basic facts as they are written', () => {
    expect(project).toMatchObject({
      name: 'International Work Mikkeli (IWM)',
      fund: 'ESR+',
      application: '211355',
      group: 'R-02712',
      authority: 'Itä-Suomen elinvoimakeskus',
      priority: '4',
      objective: '4.1',
      start: '2026-09-01',
      end: '2029-05-31',
      personYears: '6.8',
    })
    expect(project.municipalities).toHaveLength(7)
    expect(project.municipalities[4]).toBe('Mäntyharju')
  })

  it('reads 80 % as exactly 0.8, and the tolerance as 2.00 euros', () => {
    expect(project.funding).toMatchObject({ costModel: 'flat-rate-40', salaryModel: 'unit-cost' })
    expect(rateText(project.funding.supportRate)).toBe('0.8')
    expect(moneyText(project.funding.tolerance)).toBe('2.00')
  })

  it('reads every euro in cents', () => {
    const [xamk] = project.implementers
    expect(xamk).toMatchObject({ id: 'xamk', businessId: '2472908-2', role: 'partner', lumpSumProven: null })
    expect(xamk?.budget).toEqual({
      salaries: 32169700,
      travel: 0,
      other: 0,
      services: 0,
      flatRate: 12867900,
      income: 0,
      lumpSum: 0,
    })
    expect(xamk?.financing).toEqual({
      support: 36030000,
      ownMunicipal: 0,
      ownOtherPublic: 9007600,
      ownPrivate: 0,
      externalMunicipal: 0,
      externalOtherPublic: 0,
      externalPrivate: 0,
    })
  })

  it('reads the staff with the basis of the unit cost', () => {
    const [member] = project.implementers[0]?.staff ?? []
    expect(member).toMatchObject({ id: 'X1', task: 'Projektipäällikkö', unitCost: 3646 })
    expect(member).toMatchObject({ from: '2026-09-01', to: '2029-05-31' })
    expect(member?.basis).toEqual({ monthlyPay: 413300, sideCosts: 'general' })
    expect(member && rateText(member.fte)).toBe('1')
  })

  it('reads work packages, targets and claim periods', () => {
    expect(project.workPackages).toEqual([
      { id: 'TP1', name: 'Työnhakija palvelupolulle', description: null, start: '2026-09-01', end: '2029-04-30' },
    ])
    expect(project.claimPeriods).toEqual([{ number: 1, start: '2026-09-01', end: '2027-02-28' }])
    expect(project.targets).toEqual({
      EECO01: 343,
      unemployed: 192,
      outsideLabourForce: 54,
      inEducation: 47,
      employed: 50,
      jobSearch: 80,
      intoEducation: 35,
      intoEmployment: 100,
      companies: 65,
    })
  })
})

describe('what may be left out', () => {
  const shortest = `
project: { name: H, fund: ESR+, start: 2026-09-01, end: 2027-08-31 }
funding: { costModel: actual, salaryModel: actual, supportRate: 0.75 }
implementers:
  - { id: a, name: A, role: lead, budget: { salaries: 100 }, financing: {}, staff: [{ id: X1, task: T, unitCost: 30 }] }
`

  it('is null, empty or the default', () => {
    const project = load(shortest)
    expect(project).toMatchObject({
      application: null,
      group: null,
      authority: null,
      priority: null,
      objective: null,
      personYears: null,
      municipalities: [],
      workPackages: [],
      claimPeriods: [],
      targets: {},
      smallestShown: 5,
    })
    expect(moneyText(project.funding.tolerance)).toBe('2.00')
    expect(project.implementers[0]?.budget).toMatchObject({ salaries: 10000, travel: 0, lumpSum: 0 })
    expect(project.implementers[0]?.financing).toMatchObject({ support: 0, externalPrivate: 0 })
    expect(project.implementers[0]).toMatchObject({ businessId: null, lumpSumProven: null })
  })

  it('of a staff member is full time from the first day of the project to its last', () => {
    const [member] = load(shortest).implementers[0]?.staff ?? []
    expect(member).toMatchObject({ from: '2026-09-01', to: '2027-08-31', basis: null })
    expect(member && rateText(member.fte)).toBe('1')
  })

  it('may also be left blank, as in a list whose lines are still comments', () => {
    const text = `${shortest}claimPeriods:\n  # - { number: 1 }\nworkPackages:\nindicators:\n`
    expect(load(text)).toMatchObject({ claimPeriods: [], workPackages: [], targets: {} })
    expect(load(edited(['businessId: 2472908-2', 'businessId:'])).implementers[0]?.businessId).toBeNull()
  })
})

describe('other spellings of the same decision', () => {
  const plain = JSON.stringify(load(example))

  it.each([
    ['days as the decision prints them', example.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3.$2.$1')],
    ['days without their zeros', example.replace(/\b(\d{4})-0?(\d+)-0?(\d+)\b/g, '$3.$2.$1')],
    ['Windows line endings', example.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${example}`],
    ['both', `\uFEFF${example.replaceAll('\n', '\r\n')}`],
    ['no line break at the end', example.trimEnd()],
    ['a document start', `---\n${example}`],
    ['anchors that nothing refers to', edited(['fund: ESR+', 'fund: &fund ESR+'])],
    ['quoted amounts', edited(['salaries: 321697', 'salaries: "321697.00"'])],
    ['numbers without quotes where a text is asked for', edited(['"211355"', '211355'], ['"4.1"', '4.1'])],
    ['a share as a decimal', edited(['80 %', '0.8'])],
    ['a percentage without a space', edited(['80 %', '80%'])],
    ['full time as a percentage', edited(['fte: 1', 'fte: 100 %'])],
  ])('%s', (_, text) => {
    expect(JSON.stringify(load(text))).toBe(plain)
  })

  it('JSON, indented with tabs as scripts write it', () => {
    const json = {
      project: { name: 'H', fund: 'ESR+', start: '2026-09-01', end: '2027-08-31', personYears: 6.8 },
      funding: { costModel: 'actual', salaryModel: 'actual', supportRate: 0.8, tolerance: 0 },
      implementers: [
        { id: 'a', name: 'Ä', businessId: null, role: 'lead', budget: { salaries: 1234567.89 }, financing: {} },
      ],
    }
    const project = load(JSON.stringify(json, null, '\t'))
    expect(project).toMatchObject({ personYears: '6.8', funding: { tolerance: 0 } })
    expect(project.implementers[0]).toMatchObject({ name: 'Ä', businessId: null, budget: { salaries: 123456789 } })
  })

  it.each([
    ['50 %', '0.5'],
    ['0.5', '0.5'],
    ['33.3 %', '0.333'],
    ['0.1', '0.1'],
    ['7 %', '0.07'],
    ['0', '0'],
  ])('a share of %s is exactly %s', (written, share) => {
    const [member] = load(edited(['fte: 1', `fte: ${written}`])).implementers[0]?.staff ?? []
    expect(member && rateText(member.fte)).toBe(share)
  })
})
