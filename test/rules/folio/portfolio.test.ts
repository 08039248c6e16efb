import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import { exactly } from '../../../src/project/approximate.ts'
import projectFolder from '../../../src/rules/folio/01-project-folder.ts'
import overAppropriation from '../../../src/rules/folio/02-over-appropriation.ts'
import unknownBudget from '../../../src/rules/folio/03-unknown-budget.ts'
import idTwice from '../../../src/rules/folio/04-id-twice.ts'
import { project } from '../bench.ts'
import { folder, inline, programme, tryPortfolio } from '../documents.ts'

const whole = { kind: 'project', project: project() } as const
const about = (euros: number) => ({ value: cents(euros * 100), mark: 'about' as const })

describe('FOLIO-01: the folder of a portfolio’s project shall hold the project’s decision', () => {
  it('passes a folder that does, and a project told in the file', () => {
    expect(tryPortfolio(projectFolder, [folder('../iwm'), inline()], { '../iwm': whole })).toEqual([])
  })

  it.each([
    [
      'a folder that is not there',
      {},
      'Hankkeen ”iwm” kansiota ../iwm ei ole, joten hankkeen tiedot puuttuvat raportista ja summista.',
    ],
    [
      'one without a decision',
      { '../iwm': 'no-decision' as const },
      'Hankkeen ”iwm” kansiossa ../iwm ei ole tiedostoa hanke.yaml, joten hankkeen tiedot puuttuvat.',
    ],
    [
      'one whose decision is broken',
      { '../iwm': 'broken' as const },
      'Hankkeen ”iwm” tiedostoa ../iwm/hanke.yaml ei voi lukea kokonaan, joten hankkeen tiedot puuttuvat.',
    ],
    [
      'one that describes a programme',
      { '../iwm': { kind: 'programme' as const, programme: programme() } },
      'Hankkeen ”iwm” tiedosto ../iwm/hanke.yaml kuvaa ohjelmaa tai verkostoa, ei hanketta.',
    ],
  ])('fires on %s', (_, folders, message) => {
    const found = tryPortfolio(projectFolder, [inline(), folder('../iwm', 'iwm')], folders)
    expect(found).toMatchObject([{ severity: 'error', message }])
    expect(found[0]?.finding.spots).toEqual([{ key: ['projects', 1, 'path'] }])
  })
})

describe('FOLIO-02: the projects’ planned budgets shall fit in the appropriation', () => {
  it('passes at exactly the appropriation', () => {
    const projects = [inline({ budget: exactly(cents(60_000_000)) }), inline({ budget: exactly(cents(40_000_000)) })]
    expect(tryPortfolio(overAppropriation, projects)).toEqual([])
  })

  it('fires a cent above it', () => {
    const found = tryPortfolio(overAppropriation, [inline({ budget: exactly(cents(100_000_001)) })])
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message:
          'Hankkeiden suunnitellut budjetit ovat yhteensä 1 000 000,01 €, mutta määräraha on 1 000 000 €: 0,01 € on katettava muulla rahoituksella.',
      },
    ])
  })

  it('keeps what is approximate so: 1,7 + 0,9 + 0,9 + 0,52 = 4,02 against 3 is about 1,02 too much', () => {
    const projects = [1_700_000, 900_000, 900_000, 520_000].map((euros) => inline({ budget: about(euros) }))
    const [found] = tryPortfolio(overAppropriation, projects, {}, exactly(cents(300_000_000)))
    expect(found?.message).toBe(
      'Hankkeiden suunnitellut budjetit ovat yhteensä n. 4 020 000 €, mutta määräraha on 3 000 000 €: n. 1 020 000 € on katettava muulla rahoituksella.',
    )
    expect(found?.messageEn.replaceAll('\u00a0', ' ')).toContain('approx. €1,020,000')
  })

  it('counts a project folder by its own decision: two implementers of 140 000 €', () => {
    const found = tryPortfolio(overAppropriation, [folder('../a')], { '../a': whole }, exactly(cents(100_000_00)))
    expect(found[0]?.message).toContain('yhteensä 280 000 €')
  })
})

describe('FOLIO-03: every project of a portfolio shall have a planned budget', () => {
  it('passes where it has, zero included', () => {
    expect(tryPortfolio(unknownBudget, [inline(), inline({ budget: exactly(cents(0)) })])).toEqual([])
  })

  it('fires where it has not, and leaves a missing folder to FOLIO-01', () => {
    const found = tryPortfolio(unknownBudget, [folder('../pois'), inline({ name: 'Neuvonta', budget: null })])
    expect(found).toMatchObject([
      { message: 'Hankkeen ”Neuvonta” budjettia ei tiedetä, joten suunniteltu summa on vajaa.' },
    ])
  })
})

describe('FOLIO-04: a project shall be in a portfolio only once', () => {
  it('passes different ids', () => {
    expect(tryPortfolio(idTwice, [inline({ id: 'a' }), inline({ id: 'b' })])).toEqual([])
  })

  it('fires on the second of two, and points at the first', () => {
    const found = tryPortfolio(idTwice, [inline({ id: 'iwm' }), inline({ id: 'b' }), folder('../x/iwm', 'iwm')])
    expect(found).toMatchObject([{ severity: 'error' }])
    expect(found[0]?.finding.spots).toEqual([{ key: ['projects', 2] }])
    expect(found[0]?.finding.related).toEqual([{ key: ['projects', 0] }])
  })
})
