import { describe, expect, it } from 'vitest'
import missing from '../../../src/rules/text/01-missing.ts'
import plainMarkdown from '../../../src/rules/text/02-plain-markdown.ts'
import personalData from '../../../src/rules/text/03-personal-data.ts'
import unknownFile from '../../../src/rules/text/04-unknown-file.ts'
import { tryTexts } from '../documents.ts'

describe('TEXT-01: no text of a document shall be missing', () => {
  it.each(['kuvaus/tiivistelma.md', 'description/summary.md', 'Kuvaus/Tiivistelmä.MD', 'description/summary.txt'])(
    'passes %s; what may be left out is not missed',
    async (path) => {
      expect(await tryTexts(missing, { [path]: 'Teksti.' })).toEqual([])
    },
  )

  it('fires where there is none, and says where to write it', async () => {
    expect(await tryTexts(missing, {})).toMatchObject([
      {
        severity: 'warning',
        places: [{ path: 'texts/kuvaus/tiivistelma.md', line: null }],
        message: 'Kohdan ”Tiivistelmä” teksti puuttuu, joten asiakirjassa on sen paikalla aukko.',
        fix: 'Kirjoita teksti tiedostoon texts/kuvaus/tiivistelma.md: tavallista tekstiä tai Markdownia.',
      },
    ])
  })

  it('fires on a file without a word', async () => {
    expect((await tryTexts(missing, { 'kuvaus/tiivistelma.md': '\n\n  \n' }))[0]?.message).toBe(
      'Kohdan ”Tiivistelmä” tiedosto on tyhjä, joten asiakirjassa on sen paikalla aukko.',
    )
  })

  it('names the file that was probably meant', async () => {
    expect((await tryTexts(missing, { 'kuvaus/tiivistelmä2.md': 'Teksti.' }))[0]?.message).toBe(
      'Kohdan ”Tiivistelmä” teksti puuttuu, mutta kansiossa on tiedosto tiivistelmä2.md.',
    )
  })

  it('fires on what is no text at all, also where it may be left out', async () => {
    const found = await tryTexts(missing, {
      'kuvaus/tiivistelma.md': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 1, 0]),
      'kuvaus/lisatietoja.md': Buffer.from([0, 1, 2, 3]),
    })
    expect(found.map(({ message }) => message)).toEqual([
      'Kohdan ”Tiivistelmä” tiedosto ei ole tekstiä, joten sitä ei voi lukea.',
      'Kohdan ”Lisätietoja” tiedosto ei ole tekstiä, joten sitä ei voi lukea.',
    ])
  })

  it('fires on what no person has written as a text', async () => {
    const [found] = await tryTexts(missing, { 'kuvaus/tiivistelma.md': 'sana '.repeat(3000) })
    expect(found?.message).toBe(
      'Kohdan ”Tiivistelmä” tiedosto ei ole tavallista tekstiä: siinä on yli 10 000 merkin kappale tai merkintöjä liian monta sisäkkäin.',
    )
  })

  it('does not take another document’s text for it', async () => {
    expect(await tryTexts(missing, { 'paatos/tiivistelma.md': 'Teksti.' })).toHaveLength(1)
  })
})

describe('TEXT-02: a text shall hold no HTML', () => {
  it('passes Markdown, and signs that only look like tags', async () => {
    const text = '# Otsikko\n\n**Lihava**, 3 < 5 ja 5 > 3.\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
    expect(await tryTexts(plainMarkdown, { 'kuvaus/tiivistelma.md': text })).toEqual([])
  })

  it('fires on a script and on a tag among words, at their lines', async () => {
    const text = 'Yksi.\n\n<script>\nalert(1)\n</script>\n\nKaksi\nja <b>kolme</b>.\n'
    const [found, ...more] = await tryTexts(plainMarkdown, { 'kuvaus/tiivistelma.md': text })
    expect(more).toEqual([])
    expect(found?.severity).toBe('error')
    expect(found?.places.map(({ path, line, value }) => [path, line, value])).toEqual([
      ['texts/kuvaus/tiivistelma.md', 3, '<script>\nalert(1)\n</script>'],
      ['texts/kuvaus/tiivistelma.md', 8, '<b>'],
      ['texts/kuvaus/tiivistelma.md', 8, '</b>'],
    ])
  })

  it('fires on a picture', async () => {
    const [found] = await tryTexts(plainMarkdown, { 'kuvaus/tiivistelma.md': 'Ks.\n\n![kartta](k.png)\n' })
    expect(found).toMatchObject({ places: [{ line: 3 }] })
    expect(found?.message).toContain('kuva (kartta)')
  })
})

describe('TEXT-03: a text shall hold no personal data', () => {
  it('passes titles, dates, sums and account numbers', async () => {
    const text = 'Projektipäällikkö, 1.9.2026, 1 050 123 456 €, FI21 0410 1234 5678 90\n'
    expect(await tryTexts(personalData, { 'kuvaus/tiivistelma.md': text })).toEqual([])
  })

  it('fires on each kind, and shows none of them', async () => {
    const text = 'Soita 015 555 1234.\n\nKirjoita esa.esimerkki@example.fi tai 010594Y9032.\n'
    const [found] = await tryTexts(personalData, { 'kuvaus/tiivistelma.md': text })
    expect(found?.places.map(({ line }) => line)).toEqual([1, 3])
    expect(found?.message).toBe(
      'Tekstissä näyttää olevan puhelinnumero, henkilötunnus ja sähköpostiosoite; se on peitetty asiakirjassa.',
    )
    expect(JSON.stringify(found?.finding.facts)).not.toMatch(/555|esa\.|010594/)
  })
})

describe('TEXT-04: the files of a text folder shall be sections of the document', () => {
  const written = { 'kuvaus/tiivistelma.md': 'Teksti.' }

  it('passes them, what systems leave behind, and other documents’ folders', async () => {
    const files = { ...written, 'kuvaus/lisatietoja.md': 'a', 'kuvaus/.DS_Store': '', 'paatos/mitä-vain.md': 'a' }
    expect(await tryTexts(unknownFile, files)).toEqual([])
  })

  it('fires on another file', async () => {
    expect(await tryTexts(unknownFile, { ...written, 'kuvaus/muistiinpanot.md': 'a' })).toMatchObject([
      { severity: 'warning', places: [{ path: 'texts/kuvaus/muistiinpanot.md' }] },
    ])
  })

  it('fires on a section’s second file, in the other language', async () => {
    expect(await tryTexts(unknownFile, { ...written, 'description/summary.md': 'Text.' })).toMatchObject([
      {
        message:
          'Tiedosto texts/kuvaus/tiivistelma.md jäi lukematta: saman kohdan teksti on jo tiedostossa texts/description/summary.md.',
      },
    ])
  })

  it('leaves a file that TEXT-01 has told of alone', async () => {
    expect(await tryTexts(unknownFile, { 'kuvaus/tiivistelmä2.md': 'a' })).toEqual([])
  })
})
