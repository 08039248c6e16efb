import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/result/09-qualification-unanswered.ts'
import { tryRule } from '../bench.ts'
import { participants, participantsText } from '../people.ts'

const left = {
  ...{ gender: 'nainen', birthDate: '1.1.1990', status: 'työtön', education: '3' },
  ...{ end: '31.3.2027', exitStatus: 'työssä', qualification: '' },
}

describe('RESULT-09: of whoever has left it shall be recorded whether they gained a qualification', () => {
  it('passes an answer, who is still there, and the first four weeks', async () => {
    const files = participants({ ...left, qualification: 'ei' }, { ...left, end: '', exitStatus: '' })
    expect(await tryRule(rule, { files })).toEqual([])
    expect(await tryRule(rule, { files: participants(left), asOf: day('2027-04-28') })).toEqual([])
  })

  it('fires on the 29th day where the rest of the form is there', async () => {
    const [found, ...more] = await tryRule(rule, { files: participants(left), asOf: day('2027-04-29') })
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2], severity: 'warning', value: '' })
    expect(found?.message).toContain('sarake tutkinto on tyhjä: osallistuja on indikaattorissa EECR03')
  })

  it('leaves a form that is missing to RESULT-02, and an incomplete record to PART-01', async () => {
    const files = participants({ ...left, exitStatus: '' }, { ...left, education: '' })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('says once that a table lacks the column which others have; what nobody has is asked of nobody', async () => {
    const { qualification: _, ...without } = left
    expect(await tryRule(rule, { files: participants(without) })).toEqual([])
    const files = {
      'data/a/osallistujat.csv': participantsText({ ...left, qualification: 'ei' }),
      'data/b/osallistujat.csv': participantsText(without, without),
    }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [1], severity: 'info', implementer: 'b' })
    expect(found?.message).toContain('Taulukossa ei ole saraketta tutkinto')
  })
})
