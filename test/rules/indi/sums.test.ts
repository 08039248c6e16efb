/** INDI-01 to INDI-06: silent on whatever is counted, and loud on a defect planted in any figure that they look at. */
import { describe, expect, it } from 'vitest'
import type { IndicatorId, Indicators } from '../../../src/indicators/indicators.ts'
import type { Project } from '../../../src/project/project.ts'
import indi01 from '../../../src/rules/indi/01-status-sum.ts'
import indi02 from '../../../src/rules/indi/02-gender-sum.ts'
import indi03 from '../../../src/rules/indi/03-education-sum.ts'
import indi04 from '../../../src/rules/indi/04-part-of-whole.ts'
import indi05 from '../../../src/rules/indi/05-result-within-reach.ts'
import indi06 from '../../../src/rules/indi/06-group-and-implementers.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { tryIndicatorRule } from '../bench.ts'
import { countedHands } from './counted-hands.ts'
import { type PeopleId, plantedDefects, type SpanId, type Spot, withFigure } from './planted-defects.ts'

const rules = [indi01, indi02, indi03, indi04, indi05, indi06] as const
const { counts, project } = await countedHands()

const spots: readonly Spot[] = ['group', 'a', 'b'].flatMap((whose) =>
  (['quarter', 'cumulative'] as SpanId[]).flatMap((span) =>
    (['total', 'women', 'men', 'nonBinary'] as PeopleId[]).map((people) => ({ whose, span, people })),
  ),
)

const messages = (rule: Rule, spoilt: Indicators, decision: Project = project) =>
  tryIndicatorRule(rule, decision, spoilt).map(({ message }) => message)

/** A figure so changed is found by the rule, wherever it stands. */
function findsIn(rule: Rule, ids: readonly IndicatorId[], change: (was: number) => number, where = spots) {
  for (const id of ids)
    for (const spot of where) {
      const found = tryIndicatorRule(rule, project, withFigure(counts, id, spot, change))
      const name = `${id} ${Object.values(spot).join(' ')}`
      expect(found.length, name).toBeGreaterThan(0)
      expect(found[0]?.implementer, name).toBe(spot.whose === 'group' ? null : spot.whose)
      expect(found[0]?.severity).toBe('stop')
    }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('looks at something and finds nothing wrong in what is counted', () => {
    expect(rule.check({ project, asOf: counts.until, indicators: counts })).toEqual({
      checked: expect.any(Number),
      hits: [],
    })
    expect(rule.check({ project, asOf: counts.until, indicators: counts }).checked).toBeGreaterThan(0)
  })

  it('finds its planted defect', () => {
    expect(messages(rule, plantedDefects[id](counts)).length).toBeGreaterThan(0)
  })

  it('does not fire on what is not known', async () => {
    const none: Indicators = {
      ...counts,
      indicators: counts.indicators.map((one) => ({
        ...one,
        group: { quarter: null, cumulative: null },
        implementers: {},
      })),
      totals: { group: { grandTotal: null, incomplete: null }, implementers: {} },
      overlap: null,
      byStatus: { group: null, implementers: {} },
    }
    expect(rule.check({ project, asOf: counts.until, indicators: none })).toEqual({ checked: 0, hits: [] })
  })
})

describe('INDI-01', () => {
  it('says both sums, whose and which days', () => {
    const spoilt = withFigure(counts, 'EECO05', { whose: 'a', span: 'quarter', people: 'men' }, () => 7)
    expect(messages(indi01, spoilt)).toEqual([
      'EECO02 + EECO04 + EECO05 on 8, mutta EECO01 on 2 (a, kaudella, miehiä).',
    ])
  })

  it('finds any figure that is one off', () => {
    findsIn(indi01, ['EECO01', 'EECO02', 'EECO04', 'EECO05'], (was) => was + 1)
    findsIn(indi01, ['EECO01', 'EECO02', 'EECO04', 'EECO05'], (was) => was - 1)
  })
})

describe('INDI-02', () => {
  it('says all three and the total', () => {
    const spoilt = withFigure(counts, 'EECO01', { whose: 'group', span: 'cumulative', people: 'total' }, () => 6)
    expect(messages(indi02, spoilt)).toEqual([
      'EECO01: naisia 2, miehiä 2 ja muita 1 on yhteensä 5, mutta kokonaismäärä on 6 (koko ryhmä, alusta alkaen).',
    ])
  })

  it('finds any figure of people that is one off', () => {
    const people = counts.indicators
      .filter(({ group }) => (group.cumulative?.women ?? null) !== null)
      .map(({ id }) => id)
    expect(people).toHaveLength(29)
    findsIn(indi02, people, (was) => was + 1)
  })
})

describe('INDI-03', () => {
  it('says both sums', () => {
    const spoilt = withFigure(counts, 'EECO11', { whose: 'group', span: 'cumulative', people: 'total' }, () => 0)
    expect(messages(indi03, spoilt)).toEqual([
      'EECO09 + EECO10 + EECO11 on 4, mutta EECO01 on 5 (koko ryhmä, alusta alkaen, yhteensä).',
    ])
  })

  it('finds any figure that is one off', () => {
    findsIn(indi03, ['EECO01', 'EECO09', 'EECO10', 'EECO11'], (was) => was + 1)
  })
})

describe('INDI-04', () => {
  it('says part and whole', () => {
    const spoilt = withFigure(counts, 'EECO17', { whose: 'b', span: 'cumulative', people: 'nonBinary' }, () => 2)
    expect(messages(indi04, spoilt)).toEqual(['EECO17 on 2, enemmän kuin EECO01, joka on 1 (b, alusta alkaen, muita).'])
  })

  it('finds every part that is larger than its whole', () => {
    findsIn(indi04, ['EECO03', 'EECO06', 'EECO07', 'EECO08', 'EECO13', 'EECO14', 'EECO16', 'EECO17'], () => 6)
  })

  it('a part as large as its whole is none', () => {
    const spoilt = withFigure(counts, 'EECO03', { whose: 'group', span: 'cumulative', people: 'women' }, () => 1)
    expect(messages(indi04, spoilt)).toEqual([])
  })
})

describe('INDI-05', () => {
  it('says who could reach it', () => {
    const spoilt = withFigure(counts, 'EECR01', { whose: 'group', span: 'cumulative', people: 'women' }, () => 2)
    expect(messages(indi05, spoilt)).toEqual([
      'EECR01 on 2, mutta lopettaneita, jotka voivat siihen päästä, on 1 (työelämän ulkopuolella, koulutuksessa; koko ryhmä, alusta alkaen, naisia).',
    ])
  })

  it('finds any result beyond the leavers', () => {
    findsIn(indi05, ['EECR01', 'EECR02', 'EECR03', 'EECR04'], () => 6)
  })

  it('finds a follow-up beyond the leavers in the sums, whose exits may be of an earlier quarter', () => {
    findsIn(
      indi05,
      ['EECR05', 'EECR06'],
      () => 6,
      spots.filter(({ span }) => span === 'cumulative'),
    )
  })
})

describe('INDI-06', () => {
  it('says what the implementers have, what they share and what the group has', () => {
    expect(messages(indi06, { ...counts, overlap: 0 })).toEqual([
      'Toteuttajilla on yhteensä 6 osallistujaa, joista päällekkäisiä 0: ryhmässä pitäisi olla 6, mutta on 5 (koko ryhmä).',
    ])
  })

  it('finds a grand total that is one off, the group’s and an implementer’s', () => {
    const { group, implementers } = counts.totals
    const off = { grandTotal: 5, incomplete: 0 }
    expect(messages(indi06, { ...counts, totals: { group: { ...group, grandTotal: 4 }, implementers } })).toHaveLength(
      1,
    )
    expect(messages(indi06, { ...counts, totals: { group, implementers: { ...implementers, a: off } } })).toHaveLength(
      1,
    )
  })

  it('finds a start and a company that no implementer has', () => {
    findsIn(
      indi06,
      ['EECO01', 'EECO05', 'EECO09', 'inEducation'],
      () => 7,
      spots.filter(({ whose }) => whose === 'group'),
    )
    const group: Spot = { whose: 'group', span: 'quarter', people: 'total' }
    for (const id of ['EECO18', 'EECO19', 'companies'] as const) {
      expect(
        messages(
          indi06,
          withFigure(counts, id, group, () => 5),
        ),
        id,
      ).toHaveLength(1)
    }
  })

  it('says nothing of a result that the group has and neither implementer: unemployed at a, employed after b', () => {
    const spoilt = withFigure(counts, 'EECR04', { whose: 'b', span: 'cumulative', people: 'men' }, () => 0)
    expect(messages(indi06, spoilt)).toEqual([])
  })
})
