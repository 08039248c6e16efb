/** The page of figures of source 002, figure for figure; and that it is one page. */
import { describe, expect, it } from 'vitest'
import { hasPoppler } from '../render/pdf/poppler.ts'
import { compareDocument, outputsOf } from './compare.ts'
import { seutuLuvut } from './seutu-luvut.ts'
import { seutuLuvutElsewhere, seutuLuvutPlaces } from './seutu-luvut-places.ts'

const document = { fixture: 'seutu-luvut', kind: ['luvut'], asOf: '2019-06-30', file: 'luvut' } as const

compareDocument({ ...document, figures: seutuLuvut, places: seutuLuvutPlaces, elsewhere: seutuLuvutElsewhere })

describe('the page of figures', () => {
  it('prints within their titles the figures that are not large', async () => {
    const { boards, paper } = await outputsOf(document)
    const labels = boards.map(({ label }) => label)
    for (const words of ['jossa oli 6 aluetta mukana', '6.–7.6.2019', 'kuten 2 seutukaupunkiseminaaria']) {
      expect(labels.some((label) => label.includes(words))).toBe(true)
      if (hasPoppler) expect(paper).toContain(words.replaceAll(' ', ''))
    }
  })

  it('has the times of activities in the workbook and the machine output', async () => {
    const { json, workbook } = await outputsOf(document)
    const { themes } = json as { themes: readonly { entries: readonly { title: string; time: string | null }[] }[] }
    const entries = themes.flatMap((theme) => theme.entries)
    const timeOf = (words: string) => entries.find(({ title }) => title.includes(words))?.time
    expect([timeOf('FRUSH'), timeOf('tilastoanalyysi'), timeOf('kesäpäivät')]).toEqual([
      '2017',
      '2018-05',
      '2019-06-06',
    ])
    const table = workbook.find(({ title }) => title === 'Toimet lukuina')
    const column = table?.head.indexOf('Päivä') ?? -1
    const shown = (words: string) => table?.rows.find(([first]) => String(first).includes(words))?.[column]
    expect([shown('FRUSH'), shown('tilastoanalyysi'), shown('kesäpäivät')]).toEqual(['2017', '5/2018', '6.6.2019'])
  })

  it.skipIf(!hasPoppler)('is one sheet of paper', async () => {
    const { pages } = await outputsOf(document)
    expect(pages).toBe(1)
  })
})
