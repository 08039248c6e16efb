import { describe, expect, test } from 'vitest'
import { renderPage } from '../../src/render/html.ts'
import { renderFindings } from '../../src/render/html-findings.ts'
import { partNames, partsFrom } from '../../src/render/html-parts.ts'
import { TemplateError } from '../../src/render/html-template.ts'
import { checkPage } from '../../src/report/page.ts'
import { checkReportOf } from './html-report.ts'
import { template } from './html-sample.ts'

const page = checkPage(checkReportOf('fi'))

function trouble(change: (page: string) => string, style = template.style): TemplateError {
  try {
    renderPage(page, 'fi', { ...template, page: change(template.page), style })
  } catch (error) {
    if (error instanceof TemplateError) return error
    throw error
  }
  throw new Error('the template was filled')
}

const heading = '<h1><%= it.heading %></h1>'

test('a template of one’s own may leave out what is not needed and add words', () => {
  const own = template.page.replace('<%= it.project %>', 'Meidän hankkeemme ’’ \\ `{1}`')
  expect(renderPage(page, 'fi', { ...template, page: own })).toContain('Meidän hankkeemme ’’ \\ `{1}`')
})

test.each([
  { name: 'an unknown placeholder', to: '<%= it.headnig %>', expected: 'unknown', says: 'headnig' },
  { name: 'a statement', to: '<% process.exit(1) %>', expected: 'code', says: 'process.exit(1)' },
  { name: 'an expression', to: '<%= it.heading.constructor %>', expected: 'code', says: 'constructor' },
  { name: 'a raw slot', to: '<%~ it.heading %>', expected: 'code', says: 'it.heading' },
  { name: 'a call', to: '<%= include("x") %>', expected: 'code', says: 'include' },
  { name: 'no first heading at all', to: 'Otsikko', expected: 'missing', says: 'it.heading' },
  { name: 'the heading twice', to: '<%= it.heading %><%= it.heading %>', expected: 'twice', says: 'it.heading' },
])('$name is refused with its line, and no page is drawn', ({ to, expected, says }) => {
  const error = trouble((text) => text.replace('<%= it.heading %>', to))
  expect(error.trouble).toBe(expected)
  expect(error.message).toContain('page.eta')
  expect(error.message).toContain(says)
  if (expected !== 'missing')
    expect(error.line).toBe(template.page.split('\n').findIndex((line) => line.includes(heading)) + 1)
})

test('a placeholder that is never closed is refused with its line', () => {
  const error = trouble((text) => `${text}\n<%= it.made`)
  expect([error.trouble, error.line]).toEqual(['broken', template.page.split('\n').length + 1])
})

test('a template without its policy or its figures is refused', () => {
  for (const name of ['policy', 'sections', 'verdict', 'lang'])
    expect(trouble((text) => text.replace(`<%= it.${name} %>`, '')).trouble).toBe('missing')
})

test.each([
  ['h1 { color: red }\np { color: blue', 2],
  ['h1 { color: red }}\n', 1],
  ['@media print {\n  p { color: red }\n', 1],
])('a style sheet whose braces are not paired is refused with its line: %j', (style, line) => {
  const error = trouble((page) => page, style)
  expect([error.trouble, error.file, error.line]).toEqual(['openStyle', 'templates/report/style.css', line])
})

test.each([
  'p::before { content: "}" }',
  '/* { */ p { }',
  "p { content: '\\'}' }",
  '.a\\{ { color: red }',
  '@media print { p { } }',
])('braces in strings and comments are no braces: %s', (style) => {
  expect(renderPage(page, 'fi', { ...template, style })).toContain(style)
})

test('a style sheet that would end its own element is refused with its line', () => {
  const error = trouble((text) => text, 'p {}\n</STYLE ><script>')
  expect([error.trouble, error.file, error.line]).toEqual(['endsStyle', 'templates/report/style.css', 2])
})

describe('a part', () => {
  const ours = template.parts.section

  test('of one’s own is drawn in place of ours, every time', () => {
    const section = ours.replace('</section>', '<p>Oma loppurivi</p></section>')
    const drawn = renderPage(page, 'fi', { ...template, parts: { ...template.parts, section } })
    expect(drawn.match(/Oma loppurivi/g)).toHaveLength(page.sections.length)
    expect(drawn.replaceAll('<p>Oma loppurivi</p>', '')).toBe(renderPage(page, 'fi', template))
  })

  test('is drawn for findings that are folded too', () => {
    const folded = '<details><summary>Avaa: <%= it.summary %></summary><%= it.content %></details>'
    const drawing = { lang: 'fi', fill: partsFrom({ ...template.parts, folded }, 'fi') } as const
    const group = {
      kind: 'findings',
      id: 'i',
      status: 'info',
      title: 'x',
      meaning: '',
      findings: [],
      more: null,
    } as const
    const drawn = renderFindings({ ...group, summary: 'Näytä 1' }, drawing).text
    expect(drawn).toContain('<details><summary>Avaa: Näytä 1</summary></details>')
    expect(renderFindings(group, drawing).text).not.toContain('details')
  })

  test.each(partNames)('%s holds its needed placeholders only once, and loses none', (name) => {
    const [needed = ''] = template.parts[name].match(/it\.(?!id\b|status\b)\w+/) ?? []
    const spoilt = (text: string): TemplateError => {
      try {
        renderPage(page, 'fi', { ...template, parts: { ...template.parts, [name]: text } })
      } catch (error) {
        if (error instanceof TemplateError) return error
        throw error
      }
      throw new Error('the part was filled')
    }
    const twice = spoilt(`${template.parts[name]}<%= ${needed} %>`)
    expect([twice.trouble, twice.file]).toEqual(['twice', `templates/report/parts/${name}.eta`])
    expect(spoilt('<p>nothing</p>').trouble).toBe('missing')
    expect(spoilt(template.parts[name].replace(needed, 'it.nothing')).trouble).toBe('unknown')
    expect(spoilt(`${template.parts[name]}<% process.exit(1) %>`).trouble).toBe('code')
  })
})

const header = template.page.split('\n').findIndex((line) => line.includes('<header>')) + 1

describe.each([
  ['a program', '<script>alert(1)</script>', '<script>'],
  ['a handler', '<p onmouseover="alert(1)">x</p>', '<p onmouseover='],
  ['a handler in odd spelling', '<IMG\tALT=""\tOnError=alert(1)>', '<IMG'],
  ['a page in the page', '<iframe srcdoc="x"></iframe>', '<iframe'],
  ['a page that sends its reader on', '<meta http-equiv="refresh" content="0;url=https://example.org/">', '<meta'],
  ['an address that is looked up', '<link rel="preconnect" href="https://example.org/">', '<link'],
  ['another place for links', '<base href="https://example.org/">', '<base'],
  ['an object', '<object data="x.pdf"></object>', '<object'],
  ['a form', '<form action="https://example.org/"><button>x</button></form>', '<form'],
  ['a drawing', '<svg><use href="https://example.org/x.svg"/></svg>', '<svg'],
  ['a picture from the net', '<img src="https://example.org/x.png" alt="">', '<img'],
  ['a picture that may hold programs', '<img src="data:image/svg+xml;base64,AA==" alt="">', '<img'],
  ['a link that is a program', '<a href="javascript:alert(1)">x</a>', '”<a href="javascript:alert(1)">”'],
  ['the same in disguise', '<a href="java\tscript&#58;alert(1)">x</a>', '<a href'],
  ['a link that a value chooses', '<a href="<%= it.made %>">x</a>', '<a href="<%= it.made %>"'],
  ['a value as attributes', '<p <%= it.made %>>x</p>', '”<p <%= it.made %>>”'],
  ['a value without quotation marks', '<p title=<%= it.made %>>x</p>', '<p title=<%='],
  ['a value as an element', '<<%= it.made %>>', '<<%='],
  ['an element that a comment hides', '<!-- <script>x</script> -->', '<script>'],
  ['an element within a value', '<p title="</title><script>">x</p>', '<p title'],
  ['a tag that is never closed', '<p class="x"', '<p class'],
])('%s', (_, markup, tag) => {
  // The page's own footer is given up where the markup holds it.
  const own = markup.includes('it.made') ? template.page.replace('<%= it.made %>', '') : template.page

  test('is refused with its line in a page', () => {
    const error = trouble(() => own.replace('<header>', `<header>${markup}`))
    expect([error.trouble, error.file, error.line]).toEqual(['markup', 'templates/report/page.eta', header])
    expect(error.message).toContain(tag)
  })

  test('is refused with its line in a part', () => {
    const remark = `<p>\n${markup.replace('it.made', 'it.text')}</p>${markup.includes('it.made') ? '' : '<%= it.text %>'}<%= it.status %>`
    expect(() => renderPage(page, 'fi', { ...template, parts: { ...template.parts, remark } })).toThrow(
      'templates/report/parts/remark.eta, rivi 2: mallipohjassa saa olla vain',
    )
  })
})

test('a handler in the tag that stands before the policy is refused', () => {
  expect(trouble((text) => text.replace('<html ', '<html onclick="alert(1)" ')).trouble).toBe('markup')
})

test.each([
  "<p class='x' lang=sv hidden>a < b <3 &lt;script&gt;</p>",
  '<A HREF="https://example.org/?a=b" target="_blank" rel="noopener">x</A><a href="mailto:a@example.org">x</a>',
  '<a href="#main">x</a><a href="liite.pdf">x</a><br/><hr />',
  '<!-- <b>pois</b> -->',
  '<img src="data:image/png;base64,AAAA" alt="x" width="1" height="1">',
  '<div data-x aria-label="<%= it.made %>" role="note"></div>',
])('what shows words is taken: %s', (markup) => {
  const own = markup.includes('it.made') ? template.page.replace('<%= it.made %>', '') : template.page
  const drawn = renderPage(page, 'fi', { ...template, page: own.replace('<header>', `<header>${markup}`) })
  expect(drawn).toContain(markup.replace('<%= it.made %>', page.made))
})

test.each([
  ['p {}\n@import "https://example.org/x.css";', 2],
  ['p {}\n/*\n*/\np { background: URL( "https://example.org/x.png" ) }', 4],
  ['p { background: url(kuva.png) }', 1],
])('styles that would fetch something are refused with their line: %j', (style, line) => {
  const error = trouble((text) => text, style)
  expect([error.trouble, error.file, error.line]).toEqual(['loadingStyle', 'templates/report/style.css', line])
})

test.each(['p { background: url("data:image/png;base64,AA==") }', '/* url(x.png) @import */', 'p { fill: url( #a ) }'])(
  'styles that hold all they show are taken: %s',
  (style) => {
    expect(renderPage(page, 'fi', { ...template, style })).toContain(style)
  },
)

test('the message comes in the language of the page', () => {
  const own = { ...template, page: template.page.replace('it.heading', 'it.nothing') }
  expect(() => renderPage(page, 'en', own)).toThrow('there is no placeholder “nothing”')
})
