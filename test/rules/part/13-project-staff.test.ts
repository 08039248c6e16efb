import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/13-project-staff.ts'
import { tryRule } from '../bench.ts'
import { codes, participants, participantsText } from '../people.ts'

const staff = (code: string) => `henkilö;henkilötunnus\nA1;${code}\n`

describe('PART-13: a person paid by the project shall not be a participant', () => {
  it('passes others, whoever has no code, and a dash in place of one', async () => {
    const files = { ...participants({ personalId: codes.woman }, { personalId: '' }, { personalId: '-' }) }
    expect(await tryRule(rule, { files: { ...files, 'henkilosto.csv': staff(codes.man) } })).toEqual([])
    expect(await tryRule(rule, { files: { ...files, 'henkilosto.csv': staff('-') } })).toEqual([])
  })

  it('fires on the same code, in small letters too, and shows neither code nor staff id', async () => {
    const files = {
      ...participants({ personalId: codes.woman }, { personalId: codes.man }),
      'henkilosto.csv': staff(codes.man.toLowerCase()),
    }
    const [found] = await tryRule(rule, { files })
    expect(found).toMatchObject({ rows: [3], column: 'C', value: '•••', severity: 'error', implementer: 'a' })
    expect(JSON.stringify(found?.finding.facts)).not.toMatch(/A1|010594/)
  })

  it('knows the staff of another implementer, whoever handed in which table', async () => {
    const files = {
      'data/a/osallistujat.csv': participantsText({ personalId: codes.man }),
      'data/b/henkilosto.csv': staff(codes.man),
    }
    expect((await tryRule(rule, { files })).map(({ implementer, rows }) => [implementer, rows])).toEqual([['a', [2]]])
  })

  it('tells people apart by the century sign alone', async () => {
    const files = { ...participants({ personalId: codes.man }), 'henkilosto.csv': staff(codes.man.replace('Y', '-')) }
    expect(await tryRule(rule, { files })).toEqual([])
  })
})
