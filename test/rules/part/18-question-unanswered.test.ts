import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/18-question-unanswered.ts'
import { tryRule } from '../bench.ts'
import { participants, participantsText } from '../people.ts'

const complete = { gender: 'nainen', birthDate: '1.1.1990', status: 'työtön', education: '3' }
const answered = {
  unemployedMonths: '14',
  thirdCountry: 'kyllä',
  foreignBackground: 'ei',
  homeless: 'ei tietoa',
  rural: 'ei',
}
const rowsOf = async (...rows: readonly Readonly<Record<string, string>>[]) =>
  (await tryRule(rule, { files: participants(...rows) })).map(({ rows: at, message }) => [at, message])

describe('PART-18: each question at a participant’s start shall have an answer', () => {
  it('passes answers, and lets a written "ei tietoa" be', async () => {
    const silent = { ...answered, thirdCountry: 'ei tietoa', foreignBackground: 'Ei tietoa', rural: 'unknown' }
    expect(await rowsOf({ ...complete, ...answered }, { ...complete, ...silent })).toEqual([])
  })

  it('names the rows of each question that was left empty, and the figure that lacks them', async () => {
    const empty = { ...complete, ...answered, rural: '' }
    expect(await rowsOf(empty, { ...complete, ...answered }, { ...empty, homeless: '' })).toEqual([
      [[4], 'Sarake asunnoton on tyhjä, joten osallistuja on indikaattorissa EECO16 ”ei tietoa”.'],
      [[2, 4], 'Sarake maaseutu on tyhjä, joten osallistuja on indikaattorissa EECO17 ”ei tietoa”.'],
    ])
  })

  it('asks the months of unemployment of the unemployed alone, and as a number', async () => {
    const empty = { ...complete, ...answered, unemployedMonths: '' }
    const [found, ...more] = await tryRule(rule, { files: participants(empty, { ...empty, status: 'työssä' }) })
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2], severity: 'info', value: '' })
    expect(found?.message).toContain('EECO03')
    expect(found?.fix).toContain('kirjoita luku')
  })

  it('says once that a table lacks a column which others have; what nobody has is asked of nobody', async () => {
    const { rural: _, ...without } = { ...complete, ...answered }
    expect(await rowsOf(without)).toEqual([])
    const files = {
      'data/a/osallistujat.csv': participantsText(without, without),
      'data/b/osallistujat.csv': participantsText({ ...without, rural: 'ei' }),
    }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [1], count: 1, implementer: 'a' })
    expect(found?.message).toBe(
      'Taulukossa ei ole saraketta maaseutu, joka muilla on: kaikki sen osallistujat ovat indikaattorissa EECO17 ”ei tietoa”.',
    )
  })

  it('leaves an incomplete record to PART-01, and reads the first of somebody’s rows', async () => {
    const empty = { ...complete, ...answered, rural: '' }
    expect(await rowsOf({ ...empty, education: '' })).toEqual([])
    const first = { ...complete, ...answered, id: 'X1' }
    expect(await rowsOf(first, { ...first, start: '1.5.2027', rural: '' })).toEqual([])
    expect((await rowsOf({ ...first, rural: '' }, { ...first, start: '1.5.2027' })).map(([rows]) => rows)).toEqual([
      [2],
    ])
  })
})
