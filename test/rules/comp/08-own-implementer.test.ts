import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/08-own-implementer.ts'
import { implementer, project, tryRule } from '../bench.ts'
import { companies } from '../people.ts'

const decision = project({
  implementers: [
    implementer({ businessId: '0600598-8' }),
    implementer({ id: 'b', name: 'Toteuttaja B', role: 'partner', businessId: '2472908-2', staff: [] }),
    implementer({ id: 'c', name: 'Toteuttaja C', role: 'partner', businessId: null, staff: [] }),
  ],
})

describe('COMP-08: an implementer of the project shall not be among its companies', () => {
  it('passes others, where an implementer has no business id too', async () => {
    expect(await tryRule(rule, { project: decision, files: companies({}, {}) })).toEqual([])
  })

  it('fires on any implementer of the group', async () => {
    const files = companies({}, { businessId: '2472908-2' }, { businessId: '0600598-8' })
    const found = await tryRule(rule, { project: decision, files })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [[3], 'A', 'error', 'Y-tunnus 2472908-2 on hankkeen toteuttajan: Toteuttaja B.'],
      [[4], 'A', 'error', 'Y-tunnus 0600598-8 on hankkeen toteuttajan: Toteuttaja A.'],
    ])
  })
})
