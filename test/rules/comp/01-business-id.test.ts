import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/01-business-id.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

const ids = (...list: string[]) => ({ files: companies(...list.map((businessId) => ({ businessId }))) })

describe('COMP-01: a company’s business id shall be right', () => {
  it('passes valid ids, with a leading zero too', async () => {
    expect(await tryRule(rule, ids('2472908-2', '0600598-8', ' 1234567-1 '))).toEqual([])
  })

  it.each([
    ['600598-8', 'Y-tunnus 600598-8 on kirjoitettu vajaana tai väärin; tarkoitus lienee 0600598-8.'],
    ['6005988', 'Y-tunnus 6005988 on kirjoitettu vajaana tai väärin; tarkoitus lienee 0600598-8.'],
    ['24729082', 'Y-tunnus 24729082 on kirjoitettu vajaana tai väärin; tarkoitus lienee 2472908-2.'],
    ['FI24729082', 'Y-tunnus FI24729082 on kirjoitettu vajaana tai väärin; tarkoitus lienee 2472908-2.'],
    ['2472908-3', 'Y-tunnuksen 2472908-3 tarkistusmerkki on väärä, joten jokin numero on väärin.'],
    ['Puusepänliike Oy', '”Puusepänliike Oy” ei ole y-tunnus.'],
    ['1234', '”1234” ei ole y-tunnus.'],
  ])('fires on %s', async (typed, message) => {
    const [found, ...more] = await tryRule(rule, ids('2472908-2', typed))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [3], column: 'A', value: typed, severity: 'error', message })
  })

  it.each(['010594-9032', '010594Y9032', ' 010594–9032', '010594-903X'])(
    'says that what stands in the cell looks like an identity code, and does not show it: case %#',
    async (typed) => {
      const [found, ...more] = await tryRule(rule, ids('2472908-2', typed))
      expect(more).toEqual([])
      expect(found).toMatchObject({ rows: [3], column: 'A', value: '•••', severity: 'error' })
      expect(found?.message).toContain('näyttää olevan henkilötunnus')
      expect(found?.fix).toContain('Poista henkilötunnus')
      expect(JSON.stringify([found?.places, found?.message, found?.messageEn, found?.fix])).not.toContain('903')
    },
  )
})
