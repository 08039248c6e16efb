import { expect, test } from 'vitest'
import { renderPage } from '../../src/render/html.ts'
import { renderProse } from '../../src/render/html-prose.ts'
import type { Page } from '../../src/report/page-shape.ts'
import type { ProseBlock, Run } from '../../src/report/prose.ts'
import { outline } from './html-outline.ts'
import { template } from './html-sample.ts'
import { prose, samplePage } from './pdf/sample-page.ts'

const words = (text: string, more: Partial<Run> = {}): Run[] => [{ text, ...more }]
const paragraph = (text: string): ProseBlock => ({ kind: 'paragraph', runs: words(text) })
const markup = (...blocks: ProseBlock[]): string => renderProse(blocks).text.replaceAll('\n', '')

test.each<{ name: string; block: ProseBlock; expected: string }>([
  { name: 'a paragraph', block: paragraph('a < b'), expected: '<p>a &lt; b</p>' },
  { name: 'a line break', block: paragraph('a\nb'), expected: '<p>a<br>b</p>' },
  {
    name: 'emphasis',
    block: {
      kind: 'paragraph',
      runs: [...words('a', { emphasis: true }), ...words('b', { emphasis: true, strong: true })],
    },
    expected: '<p><em>a</em><strong><em>b</em></strong></p>',
  },
  { name: 'a heading', block: { kind: 'heading', level: 1, runs: words('A') }, expected: '<h3>A</h3>' },
  { name: 'a heading under it', block: { kind: 'heading', level: 3, runs: words('A') }, expected: '<h5>A</h5>' },
  {
    name: 'a list',
    block: { kind: 'list', start: null, items: [[paragraph('a')], [paragraph('b'), paragraph('c')]] },
    expected: '<ul><li>a</li><li>b<p>c</p></li></ul>',
  },
  {
    name: 'a numbered list that goes on',
    block: { kind: 'list', start: 4, items: [[paragraph('a')]] },
    expected: '<ol start="4"><li>a</li></ol>',
  },
  {
    name: 'a quote',
    block: { kind: 'quote', blocks: [paragraph('a')] },
    expected: '<blockquote><p>a</p></blockquote>',
  },
  {
    name: 'a table',
    block: {
      kind: 'table',
      head: [
        { runs: words('A'), align: 'left' },
        { runs: words('B'), align: 'right' },
      ],
      rows: [
        [
          { runs: words('a'), align: 'left' },
          { runs: words('1'), align: 'right' },
        ],
      ],
    },
    expected:
      '<div class="scroll" role="group" tabindex="0"><table><thead><tr><th scope="col">A</th><th scope="col" class="figure">B</th></tr></thead>' +
      '<tbody><tr><th scope="row">a</th><td class="figure">1</td></tr></tbody></table></div>',
  },
])('$name', ({ block, expected }) => {
  expect(markup(block)).toBe(`<div class="prose">${expected}</div>`)
})

test('markup in a text is text', () => {
  const evil = '<script>alert(1)</script>'
  const page = renderPage(withBlocks([{ kind: 'prose', prose: [paragraph(evil)] }]), 'fi', template)
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toContain('<script')
})

test('a gap says what is missing and where it is written, and a page may have no verdict', () => {
  const elements = outline(
    renderPage(
      withBlocks([
        { kind: 'gap', text: 'Puuttuu.', remedy: 'Kirjoita.' },
        { kind: 'prose', prose },
      ]),
      'fi',
      template,
    ),
  )
  expect(elements.find(({ attributes }) => attributes.class === 'gap')?.text).toMatch(/Puuttuu\. Kirjoita\.$/)
  expect(elements.some(({ attributes }) => attributes.id === 'verdict')).toBe(false)
})

function withBlocks(blocks: Page['sections'][number]['blocks']): Page {
  return { ...samplePage, sections: [{ id: 'one', title: 'Yksi', lead: null, opensPage: false, blocks }] }
}
