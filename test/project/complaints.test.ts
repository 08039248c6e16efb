import { describe, expect, it } from 'vitest'
import { finnish } from '../../src/project/complaint-fi.ts'
import { cases } from './complaint-cases.ts'
import { complaintsOf, standsAt } from './decision.ts'

describe('a complaint', () => {
  for (const [sentence, text, at, reason, value, facts] of cases)
    it(sentence, () => {
      const complaints = complaintsOf(text)
      expect(complaints.map((each) => [`${each.line}:${each.column}`, each.reason])).toEqual([[at, reason]])
      const [complaint] = complaints
      // YAML's own errors show the rest of the line: its beginning is enough here.
      expect(complaint?.value.slice(0, value.length)).toBe(value)
      if (complaint?.key !== '') expect(complaint?.value).toBe(value)
      if (facts) expect(complaint?.facts).toEqual(facts)
      expect(complaint && standsAt(text, complaint)).toBe(complaint?.value)
    })

  it('of every reason has a case here', () => {
    const shown = new Set<string>(cases.map(([, , , reason]) => reason))
    expect([...shown].sort()).toEqual(Object.keys(finnish).sort())
  })
})
