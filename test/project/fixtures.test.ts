/** The documents of the sources load as they stand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { moneyText } from '../../src/money.ts'
import { loadDocument } from '../../src/project/load.ts'

function documentIn(fixture: string) {
  const loaded = loadDocument(readFileSync(`fixtures/${fixture}/hanke.yaml`, 'utf8'))
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints, null, 1))
  return loaded.document
}

describe('the documents of the sources', () => {
  it('kasvupalvelut is a project that is told of: 498 700 granted, 430 592 realised, 45 companies planned and 0 recorded', () => {
    const document = documentIn('kasvupalvelut')
    if (document.kind !== 'recorded') throw new Error(document.kind)
    const { planned, realised, horizontal, municipalities } = document.recorded
    expect([planned.support, realised.support].map((amount) => amount !== null && moneyText(amount))).toEqual([
      '498700.00',
      '430592.00',
    ])
    expect([planned.companies, realised.companies, planned.persons, realised.persons]).toEqual([45, 0, 130, null])
    expect(horizontal?.sustainability).toHaveLength(15)
    expect(horizontal?.equality.map(({ isTrue }) => isTrue)).toEqual([true, true, false])
    expect(municipalities).toHaveLength(12)
  })

  it('espoo is a programme of four goals, of whose 200 000 € about 190 000 € are used', () => {
    const document = documentIn('espoo')
    if (document.kind !== 'programme') throw new Error(document.kind)
    const { goals, budget } = document.programme
    expect(goals).toHaveLength(4)
    expect(budget).toEqual({ planned: { value: 20_000_000, mark: null }, used: { value: 19_000_000, mark: 'about' } })
  })

  it('seutukaupungit is a portfolio of four projects, each about so much', () => {
    const document = documentIn('seutukaupungit')
    if (document.kind !== 'portfolio') throw new Error(document.kind)
    expect(document.portfolio.projects.map((project) => project.told === 'inline' && project.budget)).toEqual([
      { value: 170_000_000, mark: 'about' },
      { value: 90_000_000, mark: 'about' },
      { value: 90_000_000, mark: 'about' },
      { value: 52_000_000, mark: 'about' },
    ])
  })

  it('seutu-luvut is a programme of which nothing but its name is told here', () => {
    expect(documentIn('seutu-luvut')).toMatchObject({ kind: 'programme', programme: { goals: [], budget: null } })
  })

  it('iwm applied for what was approved, so nothing is rejected', () => {
    const document = documentIn('iwm')
    if (document.kind !== 'project') throw new Error(document.kind)
    for (const { applied, budget, financing } of document.project.implementers)
      expect(applied).toEqual({ budget, financing })
    expect(document.project.decision).toMatchObject({ points: { given: 27, most: 52 }, isFavoured: true })
  })
})
