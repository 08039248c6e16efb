import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/14-other-municipality.ts'
import { project, tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const towns = (...list: string[]) => participants(...list.map((municipality) => ({ municipality })))
const decision = project({ municipalities: ['Mikkeli', 'Mäntyharju'] })

describe('PART-14: a participant’s home municipality shall be in the project’s area', () => {
  it('passes the decision’s, whatever the case and accents, and empty cells', async () => {
    expect(await tryRule(rule, { project: decision, files: towns('Mikkeli', 'MIKKELI', 'mantyharju', '') })).toEqual([])
  })

  it('fires on another one without showing it', async () => {
    const [found] = await tryRule(rule, { project: decision, files: towns('Mikkeli', 'Kuopio', 'Mikeli') })
    expect(found).toMatchObject({ rows: [3, 4], column: 'C', value: '•••', severity: 'warning' })
    expect(JSON.stringify(found?.finding.facts)).not.toMatch(/Kuopio|Mikeli/)
  })

  it('passes any where the decision names none', async () => {
    expect(await tryRule(rule, { files: towns('Kuopio') })).toEqual([])
  })
})
