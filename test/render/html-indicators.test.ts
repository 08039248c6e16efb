/** The page of the indicators as a document: well-formed, reachable, and each picture beside its table. */
import { describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { restatementOf } from '../../src/report/indicators/restated.ts'
import type { IndicatorsReport } from '../../src/report/indicators/shape.ts'
import { indicatorsPage } from '../../src/report/indicators-page.ts'
import { smallFigures } from '../../src/report/public/hidden-figures.ts'
import { withoutFigures } from '../../src/report/public/public-report.ts'
import { person } from '../indicators/counting.ts'
import { delivered, type Reporting, reportOf } from '../report/indicators-case.ts'
import { manyHands, someTargets } from '../report/indicators-hands.ts'
import { type Element, outline } from './html-outline.ts'
import { template } from './html-sample.ts'

const many = (reporting: Reporting): Promise<IndicatorsReport> =>
  reportOf(manyHands(5), { targets: someTargets, until: '2028-12-31', ...reporting })

const cases: Readonly<Record<string, (reporting: Reporting) => Promise<IndicatorsReport>>> = {
  'random people at several implementers': many,
  'one person and no targets': (reporting) => reportOf({ a: { people: [person('X1')] } }, reporting),
  'nobody at all': (reporting) => reportOf({ a: {} }, { ...reporting, targets: someTargets }),
  'a comparison': async (reporting) => {
    const then = delivered(await reportOf(manyHands(6), { targets: someTargets, until: '2028-12-31' }))
    const now = await many(reporting)
    return { ...now, restatement: restatementOf(then, now) }
  },
  'a public report': async (reporting) => {
    const report = await many(reporting)
    return withoutFigures(report, 5, smallFigures(report, 5))
  },
}

const all = Object.entries(cases).flatMap(([name, report]) => langs.map((lang) => ({ name, lang, report })))

describe.each(all)('the page of $name, $lang', ({ lang, report }) => {
  const drawn = async (): Promise<[text: string, elements: Element[]]> => {
    const text = renderPage(indicatorsPage(await report({ lang })), lang, template, renderChart)
    return [text, outline(text)]
  }

  it('is well-formed, uses an id once, and finds every id that it refers to', async () => {
    const [text, elements] = await drawn()
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const wanted = elements.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.href === undefined ? [] : [attributes.href.slice(1)]),
    ])
    const patterns = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id)
    expect([...wanted, ...patterns].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has a table in the section of every picture', async () => {
    const [text] = await drawn()
    for (const section of text.split('<section ').filter((part) => part.includes('<svg role="img"')))
      expect(section, section.slice(0, 40)).toContain('<table')
  })

  it('leaves no place of a text unfilled and no figure undefined', async () => {
    const [text] = await drawn()
    expect(text.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
  })
})

it.each(langs)(
  'folds what is no mistake, and says where else it stands: paper is for the figures, in %s',
  async (lang) => {
    const { findings } = await reportOf(manyHands(5), { targets: someTargets, until: '2028-12-31', lang })
    const one = findings[0]
    if (one === undefined) throw new Error('random people have findings')
    const report = await reportOf(manyHands(5), { targets: someTargets, until: '2028-12-31', lang })
    const each = (['error', 'warning', 'info'] as const).map((severity) => ({
      ...one,
      id: `${one.rule}/${severity}`,
      severity,
    }))
    const text = renderPage(indicatorsPage({ ...report, findings: each }), lang, template, renderChart)
    const sections = text.split('<section class="severity ').slice(1)
    expect(sections.map((section) => [section.split('"')[0], section.includes('<details class="folded">')])).toEqual([
      ['error', false],
      ['warning', true],
      ['info', true],
    ])
    const elsewhere = lang === 'fi' ? 'Luettelo on myös työkirjassa' : 'The list is in the workbook'
    expect(sections.map((section) => section.includes(elsewhere))).toEqual([false, true, true])
  },
)
