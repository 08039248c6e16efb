/** The documents have the sources' own headings and row labels, word for word, on the page and on paper, and their sections in the same order. */
import { describe, expect, it } from 'vitest'
import { hasPoppler } from '../render/pdf/poppler.ts'
import { type Compared, outputsOf } from './compare.ts'
import { decisionLabels, descriptionLabels, figuresLabels, portfolioLabels, programmeLabels } from './labels.ts'

const cases: readonly (Pick<Compared, 'fixture' | 'kind' | 'asOf' | 'file'> & {
  readonly labels: readonly string[]
})[] = [
  { fixture: 'iwm', kind: ['päätös'], asOf: '2026-08-31', file: 'paatos', labels: decisionLabels },
  { fixture: 'kasvupalvelut', kind: ['kuvaus'], asOf: '2026-01-01', file: 'kuvaus', labels: descriptionLabels },
  { fixture: 'espoo', kind: ['ohjelma'], asOf: '2022-12-31', file: 'ohjelma', labels: programmeLabels },
  { fixture: 'seutukaupungit', kind: ['verkosto'], asOf: '2019-06-30', file: 'verkosto', labels: portfolioLabels },
  { fixture: 'seutu-luvut', kind: ['luvut'], asOf: '2019-06-30', file: 'luvut', labels: figuresLabels },
]

const bare = (text: string): string => text.replace(/[\s\u00a0\u00ad-]/g, '')

describe.each(cases)('$fixture', ({ labels, ...document }) => {
  it('says each of them', async () => {
    const { headings, tables, boards, paper } = await outputsOf(document)
    const said = new Set(
      [
        ...headings,
        ...tables.flatMap(({ title, head, rows }) => [title, ...head, ...rows.map(([first]) => first ?? '')]),
        ...boards.map(({ label }) => label),
      ].map((text) => text.replaceAll('\u00a0', ' ').trim()),
    )
    expect(labels.filter((label) => !said.has(label))).toEqual([])
    if (hasPoppler) expect(labels.filter((label) => !paper.includes(bare(label)))).toEqual([])
  })

  it('has its sections in the source’s order', async () => {
    const headings = (await outputsOf(document)).headings.map((text) => text.replaceAll('\u00a0', ' ').trim())
    const common = labels.filter((label) => headings.includes(label))
    // The network's labels are columns alone.
    expect(common.length).toBeGreaterThan(document.fixture === 'seutukaupungit' ? -1 : 3)
    const places = common.map((label) => headings.indexOf(label))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
