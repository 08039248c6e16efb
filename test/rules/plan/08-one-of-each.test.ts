import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { cents } from '../../../src/money.ts'
import type { StaffMember } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/08-one-of-each.ts'
import { implementer, project, staff } from '../bench.ts'
import { tryDecision } from './at.ts'

const employing = (...lines: StaffMember[]) =>
  tryDecision(rule, project({ implementers: [implementer({ staff: lines })] }))

describe('PLAN-08: an id shall stand once in the decision, and exactly one implementer shall lead', () => {
  it('passes where every id is another', async () => {
    expect(await tryDecision(rule, project())).toEqual([])
  })

  it('fires on the second implementer of one id', async () => {
    const twice = project({ implementers: [implementer(), implementer({ role: 'partner' })] })
    expect(await tryDecision(rule, twice)).toEqual([
      {
        at: 'implementers.1.id',
        implementer: null,
        severity: 'stop',
        message: 'Toteuttaja on päätöksessä useammin kuin kerran: tunnus a.',
        messageEn: 'The implementer stands more than once in the decision: id a.',
        fix: 'Anna toiselle oma tunnus tai poista ylimääräinen kohta hanke.yaml-tiedostosta.',
      },
    ])
  })

  it('fires on every further work package of one id', async () => {
    const [one] = project().workPackages
    if (one === undefined) throw new Error('no work package')
    const found = await tryDecision(rule, project({ workPackages: [one, one, one] }))
    expect(found.map(({ at, message }) => [at, message])).toEqual([
      ['workPackages.1.id', 'Työpaketti on päätöksessä useammin kuin kerran: tunnus TP1.'],
      ['workPackages.2.id', 'Työpaketti on päätöksessä useammin kuin kerran: tunnus TP1.'],
    ])
  })

  it('fires on the second claim period of one number', async () => {
    const claimPeriods = project().claimPeriods.map((period) => ({ ...period, number: 1 }))
    expect(await tryDecision(rule, project({ claimPeriods }))).toMatchObject([
      {
        at: 'claimPeriods.1.number',
        message: 'Maksatuskausi on päätöksessä useammin kuin kerran: tunnus 1.',
      },
    ])
  })

  it('passes where a new unit cost begins on the day after the old one ended', async () => {
    const old = staff({ to: day('2027-02-14') })
    expect(await employing(old, staff({ from: day('2027-02-15'), unitCost: cents(31_00) }))).toEqual([])
  })

  it('fires where two unit costs of one task share a single day', async () => {
    const old = staff({ to: day('2027-02-15') })
    expect(
      await employing(old, staff({ task: ' asiantuntija', from: day('2027-02-15'), unitCost: cents(31_00) })),
    ).toMatchObject([
      {
        at: 'implementers.0.staff.1.from',
        implementer: 'a',
        severity: 'stop',
        message: 'Henkilöllä A1 on tehtävässä ” asiantuntija” kaksi tuntitaksaa samoina päivinä 15.2.2027–15.2.2027.',
        fix: 'Päätä edellinen rivi päivään ennen kuin uusi tuntitaksa alkaa (to: ja from:).',
      },
    ])
  })

  it('fires on the shared day whichever line comes first in the file', async () => {
    const old = staff({ to: day('2027-02-15') })
    const [found] = await employing(staff({ from: day('2027-02-15'), unitCost: cents(31_00) }), old)
    expect(found?.message).toContain('samoina päivinä 15.2.2027–15.2.2027')
  })

  it('allows two tasks of one person at the same time, and one id at two implementers', async () => {
    expect(await employing(staff(), staff({ task: 'Lehtori' }))).toEqual([])
    const both = [implementer(), implementer({ id: 'b', role: 'partner' })]
    expect(await tryDecision(rule, project({ implementers: both }))).toEqual([])
  })

  it('fires where nobody leads', async () => {
    const partners = project({ implementers: [implementer({ role: 'partner' })] })
    expect(await tryDecision(rule, partners)).toMatchObject([
      {
        at: 'implementers',
        implementer: null,
        message: 'Päätoteuttajia (role: lead) on 0, kun niitä on oltava 1.',
        messageEn: 'There are 0 leads (role: lead) where there must be 1.',
        fix: 'Merkitse päätoteuttajalle role: lead ja kaikille muille role: partner.',
      },
    ])
  })

  it('fires once where two lead, and points at both', async () => {
    const leads = project({ implementers: [implementer(), implementer({ id: 'b' })] })
    expect(await tryDecision(rule, leads)).toMatchObject([
      {
        at: 'implementers.0.role, implementers.1.role',
        message: 'Päätoteuttajia (role: lead) on 2, kun niitä on oltava 1.',
      },
    ])
  })
})
