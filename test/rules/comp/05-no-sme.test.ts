import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/05-no-sme.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

describe('COMP-05: only micro, small and medium companies shall count as supported SMEs', () => {
  it('passes those, and an empty size (COMP-04)', async () => {
    const files = companies({ size: 'mikro' }, { size: 'pieni' }, { size: 'keskisuuri' }, { size: '' })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on large and public ones', async () => {
    const files = companies({ size: 'suuri' }, { size: 'julkinen' }, { size: 'keskisuuri' })
    expect(
      (await tryRule(rule, { files })).map(({ rows, column, severity, message }) => [rows, column, severity, message]),
    ).toEqual([
      [[2], 'C', 'info', 'Yrityksen koko on ”suuri”: sitä ei lasketa tuettuihin pk-yrityksiin (EECO19).'],
      [[3], 'C', 'info', 'Organisaatio on julkinen: se lasketaan lukuun EECO18, ei pk-yrityksiin (EECO19).'],
    ])
  })
})
