import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/10-id-used-twice.ts'
import { runRules } from '../../../src/rules/run.ts'
import { dossierOf, tryRule } from '../bench.ts'
import { codes, participants, participantsText } from '../people.ts'

type Row = Readonly<Record<string, string>>
const found = async (...rows: Row[]) =>
  (await tryRule(rule, { files: participants(...rows) })).map(({ rows, finding }) => [finding.variant, rows])

describe('PART-10: an id shall stand for one person, and for each participation once', () => {
  it('passes a re-entry: the same id on another day, with the same code or without one', async () => {
    expect(
      await found({ id: 'X1', personalId: codes.man }, { id: 'X1', personalId: codes.man, start: '2.2.2027' }),
    ).toEqual([])
    expect(await found({ id: 'X1' }, { id: 'X1', start: '2.2.2027' })).toEqual([])
    expect(
      await found(
        { id: 'X1', personalId: codes.man },
        { id: 'X1', personalId: '', gender: 'mies', birthDate: '1.5.1994', start: '2.2.2027' },
      ),
    ).toEqual([])
  })

  it.each([
    ['X-014', 'x-014'],
    ['X-014', 'X 14'],
    ['X1', 'X01'],
    ['X1', '\u04251'],
    ['7', '007'],
  ])('warns of ids that only look alike, which may be one person’s: %s and %s', async (one, other) => {
    expect(await found({ id: one }, { id: 'Y9' }, { id: other })).toEqual([['alike-ids', [4]]])
    const rows = [
      { id: one, birthDate: '1.5.1994' },
      { id: other, birthDate: '2.5.1994' },
    ]
    expect(await found(...rows)).toEqual([])
  })

  it.each([
    ['X-1-14', 'X-11-4'],
    ['X1', 'X10'],
    ['X1', 'XX1'],
    ['X1', 'Y1'],
    ['–', '…'],
  ])('passes ids that are others: %s and %s', async (one, other) => {
    expect(await found({ id: one }, { id: other })).toEqual([])
  })

  it('passes the same id at two implementers', async () => {
    const one = participantsText({ id: 'X1' })
    const two = participantsText({ id: 'X1', gender: 'mies' })
    const files = { 'data/a/osallistujat.csv': one, 'data/b/osallistujat.csv': two }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on all rows of an id that two people bear: two codes, birth dates or genders', async () => {
    const two = [['two-people', [2, 3]]]
    expect(
      await found({ id: 'X1', personalId: codes.man }, { id: 'X1', personalId: codes.otherMan, start: '2.2.2027' }),
    ).toEqual(two)
    expect(
      await found({ id: 'X1', birthDate: '1.5.1994' }, { id: 'X1', birthDate: '2.5.1994', start: '2.2.2027' }),
    ).toEqual(two)
    expect(await found({ id: 'X1', gender: 'nainen' }, { id: 'X1', gender: 'mies', start: '2.2.2027' })).toEqual(two)
    expect(
      await found({ id: 'X1', personalId: codes.man }, { id: 'X1', birthDate: '2.5.1994', start: '2.2.2027' }),
    ).toEqual(two)
  })

  it('tells two people by the century sign alone', async () => {
    const elder = codes.man.replace('Y', '-')
    expect(
      await found({ id: 'X1', personalId: codes.man }, { id: 'X1', personalId: elder, start: '2.2.2027' }),
    ).toEqual([['two-people', [2, 3]]])
  })

  it('fires on the same participation twice, and keeps the fullest row in whichever order they stand', async () => {
    const [thin, full] = [
      { id: 'X1', status: 'työtön', end: '' },
      { id: 'X1', status: 'työtön', end: '1.4.2027' },
    ]
    expect(await found(thin, full)).toEqual([['same-start', [2]]])
    expect(await found(full, thin, { id: 'X2' })).toEqual([['same-start', [3]]])
    expect(await found(full, full, full)).toEqual([['same-start', [3, 4]]])
  })

  it('points at the row that is kept, and shows no id', async () => {
    const [hit] = await tryRule(rule, { files: participants({ id: 'X1' }, { id: 'X1', start: '2027-02-01' }) })
    expect(hit).toMatchObject({ column: 'A', value: '•••', severity: 'error' })
    expect(hit?.finding.related).toHaveLength(1)
    expect(hit?.message).toBe(
      'Sama osallistuminen on kirjattu jo toiselle riville: osallistujatunnus ja aloituspäivä ovat samat.',
    )
  })

  it('excludes neither row of a re-entry from counting', async () => {
    const dossier = await dossierOf({ files: participants({ id: 'X1' }, { id: 'X1', start: '2.2.2027' }) })
    const table = dossier.handedIn[0]?.tables.participants
    if (table === undefined) throw new Error('the table was not read')
    expect([...runRules([rule], dossier).exclusions.eligible(table)]).toEqual([1, 1])
  })
})
