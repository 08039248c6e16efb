/** The definitions that stand in every report say what is counted, with the numbers by which it is. */
import { describe, expect, it } from 'vitest'
import { companyMeasures } from '../../src/indicators/company-measures.ts'
import { personMeasures } from '../../src/indicators/measures.ts'
import { indicatorDefinitions } from '../../src/law/indicator-definitions.ts'
import { indicatorIds } from '../../src/law/indicator-ids.ts'
import { ageBands, educationBands, followUpMonths, longTermMonths } from '../../src/law/indicator-limits.ts'
import { targetNames } from '../../src/render/blank-targets.ts'

describe('definitions', () => {
  it.each(indicatorIds)('%s has a name, a sentence and a source, in both languages', (id) => {
    const { name, definition, basis, ...rest } = indicatorDefinitions[id]
    expect(rest.id).toBe(id)
    for (const { fi, en } of [name, definition]) {
      expect([fi.trim(), en.trim()]).not.toContain('')
      expect(fi).not.toBe(en)
    }
    expect([definition.fi.at(-1), definition.en.at(-1)]).toEqual(['.', '.'])
    expect(basis.length).toBeGreaterThan(0)
    expect(targetNames[id]).toBeDefined()
  })

  it('every indicator is counted once, but those that are not collected', () => {
    const counted = [...personMeasures, ...companyMeasures].map(({ id }) => id)
    expect(new Set(counted).size).toBe(counted.length)
    const left = indicatorIds.filter((id) => !counted.includes(id))
    expect(left).toEqual(['EECO12', 'EECO15'])
    expect(indicatorIds.filter((id) => !indicatorDefinitions[id].isCollected)).toEqual(left)
  })

  it('every person is counted on the day that the definition says', () => {
    const days = personMeasures.map(({ id, day }) => [id, day])
    expect(days).toEqual(personMeasures.map(({ id }) => [id, indicatorDefinitions[id].day]))
  })

  it('the numbers in the sentences are those of the parameters', () => {
    const says = (id: keyof typeof indicatorDefinitions, ...numbers: readonly number[]) => {
      const { fi, en } = indicatorDefinitions[id].definition
      for (const text of [fi, en]) expect((text.match(/\d+/g) ?? []).map(Number), `${id}: ${text}`).toEqual(numbers)
    }
    says('EECO03', longTermMonths)
    says('EECO06', ageBands.EECO06.to + 1)
    says('EECO07', ageBands.EECO07.from, ageBands.EECO07.to)
    says('EECO08', ageBands.EECO08.from)
    says('EECO09', educationBands.EECO09.from, educationBands.EECO09.to)
    says('EECO10', educationBands.EECO10.from, educationBands.EECO10.to)
    says('EECO11', educationBands.EECO11.from, educationBands.EECO11.to)
    expect(followUpMonths).toBe(6)
    for (const id of ['EECR05', 'EECR06'] as const)
      expect(indicatorDefinitions[id].definition.en).toContain('six months')
  })

  it('nothing is said to be seen whose text was not: the results rest on the toolbox and on our own reading of the list', () => {
    const acts = (id: keyof typeof indicatorDefinitions) => indicatorDefinitions[id].basis.map(({ act }) => act)
    for (const id of ['EECR01', 'EECR02', 'EECR03', 'EECR04', 'EECR05', 'EECR06'] as const)
      expect(acts(id)).not.toContain('Asetus (EU) 2021/1057')
  })
})
