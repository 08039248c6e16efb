import { describe, expect, it } from 'vitest'
import { participantsTable } from '../../../src/read/tables/participants.ts'
import rule from '../../../src/rules/part/15-special-category.ts'
import { asksSpecialCategory } from '../../../src/rules/part/special-category.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

describe('PART-15: a table of participants shall hold no special categories of personal data', () => {
  it.each([
    'Vammaisuus',
    'vamma',
    'Kielivähemmistö',
    'VÄHEMMISTÖ',
    'Terveydentila',
    'Sairaudet ja diagnoosi',
    'Romani',
    'Osatyökykyinen',
    'Disability',
    'belongs to a minority',
    'Health issues',
    'Roma (y/n)',
    'EECO12',
    'EECO 15',
  ])('takes %s for one', (header) => {
    expect(asksSpecialCategory(header)).toBe(true)
  })

  it.each([
    'Lisätiedot',
    'Koulutus',
    'Ammatti',
    'Palkan saaminen',
    'Aromaterapia',
    'Kieli',
    'Samiainen',
    'Ryhmä',
    'EECO13',
    'Work',
  ])('passes %s', (header) => {
    expect(asksSpecialCategory(header)).toBe(false)
  })

  it('passes every header of the table itself', () => {
    const headers = Object.values(participantsTable.columns).flatMap(({ header }) => [header.fi, header.en])
    expect(headers.filter(asksSpecialCategory)).toEqual([])
  })

  it('fires on the column, with or without values', async () => {
    const [found, ...more] = await tryRule(rule, {
      files: participants({ Vammaisuus: '', Lisätiedot: 'x', Health: 'ok' }),
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({ count: 2, column: 'C', severity: 'warning', implementer: 'a' })
    expect(found?.message).toBe('Taulukossa on sarake, jota ei kysytä osallistujilta: Vammaisuus, Health.')
  })

  it('does not look at other tables', async () => {
    const files = { 'tyoaika.csv': 'henkilö;päivä;tunnit;sairaus\nA1;1.2.2027;7;x\n' }
    expect(await tryRule(rule, { files })).toEqual([])
  })
})
