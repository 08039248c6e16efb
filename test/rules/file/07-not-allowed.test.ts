import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/07-not-allowed.ts'
import { project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const kinds = (...typed: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${typed.map((kind) => `A1;1.9.2026;7;${kind}`).join('\n')}\n` },
})
const categories = (...typed: string[]) => ({
  files: {
    'kustannukset.csv': `tosite;päivä;summa;kustannuslaji\n${typed.map((one) => `T1;1.9.2026;7;${one}`).join('\n')}\n`,
  },
})

describe('FILE-07: a value shall be among the allowed ones', () => {
  it('passes on each word in either language, whatever its case and accents, and on an empty kind', async () => {
    expect(await tryRule(rule, kinds('työ', 'TYO', 'Loma', 'sickness', 'Muu  poissaolo', ''))).toEqual([])
    expect(await tryRule(rule, categories('Ostopalvelut', 'services', 'ulkoinen muu julkinen'))).toEqual([])
  })

  it('suggests the nearest allowed word for each', async () => {
    const [found, ...more] = await tryRule(rule, kinds('vuosiloma', 'työ', 'sairasloma', 'etätyö'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4, 5],
      column: 'D',
      value: 'vuosiloma',
      severity: 'error',
      message:
        '”vuosiloma”, ”sairasloma”, ”etätyö” ei ole sallittu arvo sarakkeessa laji; lähin sallittu on ”loma”, ”sairaus”, ”työ”.',
      fix: 'Kirjoita soluun jokin näistä: työ, loma, sairaus, muu poissaolo.',
    })
  })

  it.each([
    ['matka', 'matkat'],
    ['palkka', 'palkat'],
    ['matkakulut', 'matkat'],
    ['palvelut', 'ostopalvelut'],
    ['Tulo', 'tulot'],
  ])('takes the category %s for %s', async (typed, nearest) => {
    const [found] = await tryRule(rule, categories(typed))
    expect(found?.message).toBe(
      `”${typed}” ei ole sallittu arvo sarakkeessa kustannuslaji; lähin sallittu on ”${nearest}”.`,
    )
  })

  it('suggests nothing where nothing is near', async () => {
    const [found] = await tryRule(rule, categories('xyz'))
    expect(found).toMatchObject({
      message: '”xyz” ei ole sallittu arvo sarakkeessa kustannuslaji.',
      messageEn: '“xyz” is not an allowed value in the column category.',
    })
  })

  it('leaves an empty required cell to FILE-08 and an Excel error to FILE-14', async () => {
    expect(await tryRule(rule, categories('', '#REF!'))).toEqual([])
  })

  it('asks for a code in hanke.yaml where the file is an implementer’s own export', async () => {
    const [found, ...more] = await tryRule(rule, {
      project: project({ sources: [source({ columns: { laji: 'Palkkalaji' }, values: { laji: { '300': 'loma' } } })] }),
      files: { 'tyoaika.csv': 'henkilö;päivä;tunnit;Palkkalaji\nA1;1.9.2026;7;300\nA1;2.9.2026;7;vuosiloma\n' },
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      column: 'D',
      value: 'vuosiloma',
      message: '”vuosiloma” ei ole sallittu arvo sarakkeessa laji eikä koodi, jonka tiedosto hanke.yaml selittää.',
    })
    expect(found?.fix).toContain('kohtaan values')
  })
})
