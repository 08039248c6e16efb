import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/file/12-no-table.ts'
import file19 from '../../../src/rules/file/19-unknown-file.ts'
import { project, tryRule } from '../bench.ts'

const one = project({ implementers: project().implementers.slice(0, 1) })
const full = {
  'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n',
  'kustannukset.csv': 'tosite;päivä;kustannuslaji;summa\nT1;1.9.2026;palkat;7\n',
  'osallistujat.csv': 'osallistuja;aloituspäivä\nX1;1.9.2026\n',
  'yritykset.csv': 'y-tunnus;aloituspäivä\n2472908-2;1.9.2026\n',
  'henkilosto.csv': 'henkilö;henkilötunnus\nA1;010594Y9032\n',
}
const without = (name: keyof typeof full, more: Record<string, string> = {}) => {
  const { [name]: _, ...files } = full
  return { project: one, files: { ...files, ...more } }
}

describe('FILE-12: an implementer shall have its tables', () => {
  it('passes where every table is there, by either name', async () => {
    expect(await tryRule(rule, { project: one, files: full })).toEqual([])
    expect(await tryRule(rule, without('tyoaika.csv', { 'data/a/hours/9.csv': full['tyoaika.csv'] }))).toEqual([])
  })

  it('says which table is missing and what its file would be called', async () => {
    const [found, ...more] = await tryRule(rule, without('kustannukset.csv'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'info',
      implementer: 'a',
      message: 'Kustannustaulukko (kustannukset.csv) puuttuu.',
      messageEn: 'The table of costs (costs.csv) is missing.',
      fix: 'Tallenna taulukko tiedostoksi data/a/kustannukset.csv. Jos rivejä ei ole, mitään ei tarvitse tehdä.',
    })
    expect(found?.places[0]?.path).toBe('data/a/kustannukset.csv')
  })

  it('warns where hours are awaited: staff in the decision, paid by hours, and the project has begun', async () => {
    const [found, ...more] = await tryRule(rule, without('tyoaika.csv'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      message:
        'Työaikataulukko (tyoaika.csv) puuttuu tai on tyhjä, vaikka toteuttajalla on henkilöitä ja hanke on alkanut: palkkoja ei haeta lainkaan.',
      fix: 'Pyydä työaikakirjanpito toteuttajalta ja tallenna se tiedostoksi data/a/tyoaika.csv.',
    })
    const early = await tryRule(rule, { ...without('tyoaika.csv'), asOf: day('2026-08-31') })
    expect(early.map(({ severity }) => severity)).toEqual(['info'])
  })

  it('points at a file that is probably meant, and FILE-19 does not tell of it again', async () => {
    const near = without('tyoaika.csv', { 'tyoajat.csv': full['tyoaika.csv'] })
    const [found] = await tryRule(rule, near)
    expect(found).toMatchObject({
      severity: 'warning',
      message:
        'Työaikataulukko (tyoaika.csv) puuttuu, joten palkkoja ei haeta lainkaan. Kansiossa on kuitenkin tiedosto tyoajat.csv, joka jäi lukematta.',
      messageEn:
        'The table of hours (hours.csv) is missing, so no salaries are claimed. Yet the folder holds the file tyoajat.csv, which was not read.',
      fix: 'Jos tiedosto tyoajat.csv on tämä taulukko, anna sille nimeksi data/a/tyoaika.csv, tai lue se sellaisenaan: hanke kartoita "data/a/tyoajat.csv".',
    })
    expect(found?.places[0]?.path).toBe('data/a/tyoajat.csv')
    expect(await tryRule(file19, near)).toEqual([])
    const [early] = await tryRule(rule, { ...near, asOf: day('2026-08-31') })
    expect(early).toMatchObject({
      severity: 'warning',
      message: 'Työaikataulukko (tyoaika.csv) puuttuu, mutta kansiossa on tiedosto tyoajat.csv.',
    })
  })

  it('points at the first of several, and FILE-19 tells of the others', async () => {
    const near = without('tyoaika.csv', { 'tyoajat 1.csv': full['tyoaika.csv'], 'tyoajat 2.csv': full['tyoaika.csv'] })
    expect((await tryRule(rule, near)).map(({ places }) => places[0]?.path)).toEqual(['data/a/tyoajat 1.csv'])
    expect((await tryRule(file19, near)).map(({ places }) => places[0]?.path)).toEqual(['data/a/tyoajat 2.csv'])
  })

  it('does not take a document for a table', async () => {
    const near = without('kustannukset.csv', { 'kustannukset.docx': 'x' })
    expect((await tryRule(rule, near)).map(({ message }) => message)).toEqual([
      'Kustannustaulukko (kustannukset.csv) puuttuu.',
    ])
    expect((await tryRule(file19, near)).map(({ severity }) => severity)).toEqual(['info'])
  })

  it('is gentle about the staff table', async () => {
    const [found] = await tryRule(rule, without('henkilosto.csv'))
    expect(found?.message).toBe('Henkilöstötaulukko (henkilosto.csv) puuttuu; se on vapaaehtoinen.')
  })

  it('tells of a table with a header and no rows', async () => {
    const empty = without('kustannukset.csv', { 'kustannukset.csv': 'tosite;päivä;kustannuslaji;summa\n;;;\n' })
    const [found] = await tryRule(rule, empty)
    expect(found?.message).toBe(
      'Kustannustaulukko (kustannukset.csv) on tyhjä: siinä on otsikot mutta ei yhtään riviä.',
    )
    const [noHours] = await tryRule(rule, without('tyoaika.csv', { 'tyoaika.csv': 'henkilö;päivä;tunnit\n;;\n' }))
    expect(noHours?.severity).toBe('warning')
  })

  it('leaves a table that could not be read to the rule that says why', async () => {
    expect(await tryRule(rule, without('tyoaika.csv', { 'tyoaika.csv': 'x;y\n1;2\n' }))).toEqual([])
  })

  it('lists all five of an implementer who has handed in nothing', async () => {
    expect(await tryRule(rule, { project: one })).toHaveLength(5)
  })
})
