import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/13-broken-quotes.ts'
import { dossierOf, tryRule } from '../bench.ts'

const rows = (...lines: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${lines.join('\n')}\n` },
})

describe('FILE-13: quotation marks shall come in pairs', () => {
  it('passes on quoted cells with delimiters, line breaks and doubled marks', async () => {
    expect(await tryRule(rule, rows('A1;1.9.2026;7;"a; b\nc"', 'A1;2.9.2026;7;"24"" näyttö"'))).toEqual([])
  })

  it('names the line where the mark that is never closed begins', async () => {
    const one = rows('A1;1.9.2026;7;"a\nb"', 'A1;2.9.2026;7;"Kokous', 'A1;3.9.2026;7;x', 'A1;4.9.2026;7;y')
    const [found, ...more] = await tryRule(rule, one)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      message: 'Rivin 4 lainausmerkki jää sulkematta, joten tiedoston loppua ei voi lukea.',
      messageEn: 'A quotation mark on line 4 is never closed, so the rest of the file cannot be read.',
    })
    expect(found?.places[0]).toMatchObject({ path: 'data/a/tyoaika.csv', line: 4 })
    const dossier = await dossierOf(one)
    expect(dossier.handedIn[0]?.tables.hours).toBeUndefined()
  })

  it.each(['A1;2.9.2026;7;24" näyttö', 'A1;2.9.2026;7;"Kokous" ja muistio'])(
    'names the line of a mark in the middle of a cell: %s',
    async (line) => {
      const [found] = await tryRule(rule, rows('A1;1.9.2026;7;x', line, 'A1;3.9.2026;7;y'))
      expect(found?.message).toBe('Rivillä 3 on lainausmerkki kesken solun, joten tiedostoa ei voi lukea.')
    },
  )

  it('finds a mark that swallows the header itself', async () => {
    const [found] = await tryRule(rule, { files: { 'tyoaika.csv': '"henkilö;päivä;tunnit\nA1;1.9.2026;7\n' } })
    expect(found?.places[0]?.line).toBe(1)
  })

  it('names the line in a file too large to be read at once', async () => {
    const many = Array.from({ length: 60_000 }, () => 'A1;1.9.2026;7,25;Kokous ja muistio')
    const [found] = await tryRule(rule, rows(...many, 'A1;2.9.2026;7;"auki', ...many.slice(0, 10)))
    expect(found?.places[0]?.line).toBe(60_002)
  })
})
