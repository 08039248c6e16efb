import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/16-personal-text.ts'
import { tryRule } from '../bench.ts'
import { codes, companies, participants } from '../people.ts'

const hours = (...descriptions: string[]) => ({
  'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${descriptions.map((text) => `A1;1.2.2027;7;${text}\n`).join('')}`,
})

describe('PART-16: a free text shall hold no identity code, e-mail address or telephone number', () => {
  it('passes texts with other numbers, and the columns that are made for codes', async () => {
    const files = {
      ...hours('Ohjaus 1.2.2027 klo 8:15–16:00', 'Lasku 2027000123, viite RF18 5390 0754 7034', ''),
      ...participants({ personalId: codes.man, municipality: 'Mikkeli' }),
      ...companies({ name: 'Esimerkki Oy' }),
      'kustannukset.csv': 'tosite;päivä;kustannuslaji;summa;selite\n0401234567;1.2.2027;palkat;7;Palkka 02/2027\n',
      'henkilosto.csv': `henkilö;henkilötunnus\nA1;${codes.woman}\n`,
    }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on each kind, once a kind and column, and shows nothing of the text', async () => {
    const files = hours(
      'Soitto 040 123 4567',
      'Ohjaus',
      'Puhelu 0501234567',
      'esa@example.fi',
      `Haastattelu (${codes.man})`,
      `esa@example.fi / ${codes.man}`,
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, value, message }) => [rows, column, value, message])).toEqual([
      [[2, 4], 'D', '•••', 'Sarakkeen kuvaus tekstissä näyttää olevan puhelinnumero.'],
      [[5], 'D', '•••', 'Sarakkeen kuvaus tekstissä näyttää olevan sähköpostiosoite.'],
      [[6], 'D', '•••', 'Sarakkeen kuvaus tekstissä näyttää olevan henkilötunnus.'],
      [[7], 'D', '•••', 'Sarakkeen kuvaus tekstissä näyttää olevan henkilötunnus ja sähköpostiosoite.'],
    ])
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('fires on a participant or a member of staff who is named by a code', async () => {
    const files = {
      ...participants({ id: codes.man }),
      'henkilosto.csv': `henkilö;henkilötunnus\n${codes.woman};${codes.woman}\n`,
    }
    expect((await tryRule(rule, { files })).map(({ value, messageEn }) => [value, messageEn])).toEqual([
      ['•••', 'A text in the column id seems to hold an identity code.'],
      ['•••', 'A text in the column person seems to hold an identity code.'],
    ])
  })

  it('watches the columns that nobody reads, of participants and companies alone', async () => {
    const files = {
      ...participants(
        { Lisätiedot: 'Soita 040 123 4567', '': 'esa@example.fi' },
        { Lisätiedot: 'Ei mitään' },
        { Lisätiedot: '050 1234567' },
      ),
      ...companies({ Yhteyshenkilö: 'eeva@example.fi' }),
      'tyoaika.csv': 'henkilö;päivä;tunnit;Muistio\nA1;1.2.2027;7;esa@example.fi\n',
    }
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, message }) => [rows, column, message])).toEqual([
      [[2, 4], null, 'Tuntemattoman sarakkeen ”Lisätiedot” solussa näyttää olevan puhelinnumero.'],
      [[2], null, 'Tuntemattoman sarakkeen ”D” solussa näyttää olevan sähköpostiosoite.'],
      [[2], null, 'Tuntemattoman sarakkeen ”Yhteyshenkilö” solussa näyttää olevan sähköpostiosoite.'],
    ])
  })

  it('passes numbers that have no shape of a telephone’s, short and long', async () => {
    expect(await tryRule(rule, { files: hours('Kurssi 1234567', 'Kurssi 123456789012') })).toEqual([])
  })
})
