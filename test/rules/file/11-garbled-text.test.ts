import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { garbledWords, marks, mendedText } from '../../../src/read/garbled.ts'
import file02 from '../../../src/rules/file/02-missing-column.ts'
import rule from '../../../src/rules/file/11-garbled-text.ts'
import { dossierOf, project, tryRule } from '../bench.ts'

const described = (...texts: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${texts.map((one) => `A1;1.9.2026;7;${one}`).join('\n')}\n` },
})

describe('FILE-11: the letters of a text shall be whole', () => {
  it.each([
    'Hämeenlinna, Åbo, ŽLUTÝ, Dušan, 5 € – “kahvi” 20 °C',
    'Tuliko muistio? Entä pöytäkirja? Kyllä/ei?',
    'https://esimerkki.fi/haku?sivu=2&kieli=fi',
    '”HYVÄ”, ”RYHMÖ…” ja SÃO PAULO',
    'château, pâté, Â, naïve, ¨',
    'Onko?Ei ole?Tai on',
  ])('passes %s', async (text) => {
    expect(await tryRule(rule, described(text))).toEqual([])
  })

  it.each([
    ['HÃ¤meen', 'Hämeen'],
    ['pÃ¶ytÃ¤kirja', 'pöytäkirja'],
    ['Ã…bo', 'Åbo'],
    ['TyÃ¶pÃ¤ivÃ¤ â€“ muistio', 'Työpäivä –'],
    ['HÃƒÂ¤meen', 'Hämeen'],
    ['Å¡akki', 'šakki'],
    ['H√§meen', 'Hämeen'],
    ['H├ñmeen', 'Hämeen'],
    ['Ha¨meen', 'Hämeen'],
    ['H?meenlinnassa', 'Hämeenlinnassa'],
    ['ty?ss?', 'työss?'],
    ['P\ufffd\ufffdt\ufffds', 'Päätös'],
    ['ty\ufffdt', 'työt'],
    ['H\ufffd\ufffdmeen', 'Hämeen'],
    ['M?ntyharjulla', 'Mäntyharjulla'],
  ])('suggests for %s: %s', (text, probable) => {
    const words = garbledWords(text).map((one) => one.probable)
    expect(words.join(' ')).toBe(probable.replace('työss?', 'työssä'))
  })

  it('tells one finding for a column, with its rows and words', async () => {
    const [found, ...more] = await tryRule(rule, described('HÃ¤meen', 'Kokous', 'tyÃ¶paja', 'HÃ¤meen'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4, 5],
      column: 'D',
      value: 'HÃ¤meen',
      severity: 'warning',
      message:
        'Kirjaimia on rikkoutunut, kun tiedosto on avattu väärällä merkistöllä: ”HÃ¤meen”, ”tyÃ¶paja” on luultavasti ”Hämeen”, ”työpaja”.',
      messageEn:
        'Letters were broken when the file was opened in a wrong encoding: “HÃ¤meen”, “tyÃ¶paja” is probably “Hämeen”, “työpaja”.',
    })
  })

  it('says so where a letter is lost and nothing tells which', async () => {
    const [found] = await tryRule(rule, described('Kv\ufffdpp'))
    expect(found?.message).toBe('Kirjaimia on kadonnut, kun tiedosto on avattu väärällä merkistöllä: ”Kv\ufffdpp”.')
  })

  it('knows the words of the decision', async () => {
    const decision = project({ municipalities: ['Ylöjärvi'] })
    const [found] = await tryRule(rule, { project: decision, ...described('Yl?j?rven kunta') })
    expect(found).toBeUndefined()
    const [known] = await tryRule(rule, { project: decision, ...described('kokous, Yl?j?rvi') })
    expect(known?.message).toContain('”Ylöjärvi”')
  })

  it.each(['henkilÃ¶;pÃ¤ivÃ¤;tunnit', 'henkil?;p?iv?;tunnit', 'henkil\ufffd;p\ufffdiv\ufffd;tunnit'])(
    'reads the columns of the header %s all the same, and tells of its cells',
    async (header) => {
      const files = { 'tyoaika.csv': `${header}\nA1;1.9.2026;7\n` }
      expect(await tryRule(file02, { files })).toEqual([])
      expect((await dossierOf({ files })).handedIn[0]?.tables.hours?.columns.person.value(0)).toBe('A1')
      const found = await tryRule(rule, { files })
      expect(found).toHaveLength(1)
      expect(found[0]?.places.map(({ column, row, value }) => `${column}${row} ${value}`)).toEqual(
        header.split(';').flatMap((cell, at) => (at < 2 ? [`${'AB'[at]}1 ${cell}`] : [])),
      )
      expect(found.every(({ message }) => /henkilö|päivä/.test(message))).toBe(true)
    },
  )

  it('leaves a word of a list to FILE-07, and an identity code alone', async () => {
    const files = {
      'tyoaika.csv': 'henkilö;päivä;tunnit;laji\nA1;1.9.2026;7;tyÃ¶\n',
      'henkilosto.csv': 'henkilö;henkilötunnus\nA1;Ã¤\n',
    }
    expect(await tryRule(rule, { files })).toEqual([])
  })
})

describe('a text that went through Windows-1252 once too often', () => {
  const finnish = fc.array(fc.constantFrom(...'aäöåÄÖÅ€–” xyz1'), { maxLength: 12 }).map((letters) => letters.join(''))
  it('reads back exactly', () => {
    fc.assert(
      fc.property(finnish, (text) => {
        const spoilt = Buffer.from(text).toString('latin1')
        expect(mendedText(spoilt) ?? spoilt).toBe(text)
      }),
    )
  })

  it('is always looked at: what is garbled holds one of the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aäöÃÂ¤¶√§├ñ¨?\ufffdâ€“Åï»¿¡'), { maxLength: 8 }), (letters) => {
        const text = letters.join('')
        if (garbledWords(text).length > 0) expect(marks.some((mark) => text.includes(mark))).toBe(true)
      }),
    )
  })

  it('has nothing to mend where it never did', () => {
    for (const word of ['Hämeenlinna', 'työpäivä', 'ÄÄNEKOSKI', 'Åbo'])
      expect(mendedText(iconv.decode(iconv.encode(word, 'windows-1252'), 'windows-1252'))).toBeUndefined()
  })
})
