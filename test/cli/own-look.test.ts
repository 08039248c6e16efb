/** A project's own template, styles and logo: taken where they can be used; told, and left out, where they cannot. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { jpeg, png } from '../render/pictures.ts'
import { inFolder } from './folder.ts'
import { runCli, type Said } from './run-cli.ts'
import { type Files, smallProject } from './small-project.ts'

const shipped = readFileSync(new URL('../../templates/report/page.eta', import.meta.url), 'utf8')

interface Drawn extends Said {
  readonly html: string
  readonly pdf: Buffer
}

async function drawn(own: Files, ...more: readonly string[]): Promise<Drawn> {
  return inFolder({ ...smallProject, ...own }, async () => {
    const said = await runCli(['report', 'decision', '--as-of', '2027-07-15', ...more])
    const name = more.includes('en') ? 'decision' : 'paatos'
    const read = (ending: string): Buffer => readFileSync(`reports/${name}.${ending}`)
    return { ...said, html: read('html').toString('utf8'), pdf: read('pdf') }
  })
}

/** The page as it is without anything of the project's own. */
let plain: Drawn
beforeAll(async () => {
  plain = await drawn({})
})

describe('what can be used', () => {
  it('a template takes the place of ours', async () => {
    const { html, err } = await drawn({
      'templates/report/page.eta': shipped.replace('<footer>', '<footer><p>Oma alatunniste</p>'),
    })
    expect([err, html.includes('Oma alatunniste')]).toEqual(['', true])
  })

  it('a part takes the place of ours wherever it is drawn', async () => {
    const own = '<details class="folded"><summary>Avaa: <%= it.summary %></summary>\n<%= it.content %></details>\n'
    const gap = '<p class="gap">Tähän puuttuu: <%= it.text %> (<%= it.remedy %>)</p>\n'
    const { html, err } = await drawn({
      'templates/report/parts/folded.eta': own,
      'templates/report/parts/gap.eta': gap,
    })
    expect([err, html === plain.html]).toEqual(['', false])
    expect(html).toContain('Tähän puuttuu: ')
    expect(html).not.toContain('<p class="gap"><span')
  })

  it('styles go over ours, within the same policy', async () => {
    const { html, err } = await drawn({ 'templates/report/style.css': 'h1 { color: #900; }\n' })
    expect(err).toBe('')
    expect(html.indexOf('h1 { color: #900; }')).toBeGreaterThan(html.indexOf('@media print'))
    expect(html.match(/'sha256-[^']+'/)?.[0]).not.toBe(plain.html.match(/'sha256-[^']+'/)?.[0])
  })

  it.each([
    ['templates/logo.png', png({}), 'data:image/png;base64,'],
    ['templates/logo.jpg', jpeg(), 'data:image/jpeg;base64,'],
    ['templates/logo.jpeg', jpeg(), 'data:image/jpeg;base64,'],
  ])('%s stands in the page and on paper', async (path, bytes, source) => {
    const { html, pdf, err } = await drawn({ [path]: bytes })
    expect(err).toBe('')
    expect(html).toContain(`<img class="logo" src="${source}${bytes.toString('base64')}"`)
    expect(pdf.toString('latin1')).toContain('/Subtype /Image')
  })

  it('a logo whose letters look like a telephone number is no personal data', async () => {
    const bytes = Buffer.concat([png({}), Buffer.from('+358401234567'.repeat(20), 'base64')])
    const { code, html } = await drawn({ 'templates/logo.png': bytes })
    expect([code, html.includes('+358401234567')]).toEqual([0, true])
  })
})

describe('what cannot be used is told with its file and line and how to mend it, and the pages are as without it', () => {
  it.each([
    {
      name: 'an unknown placeholder',
      path: 'templates/report/page.eta',
      content: shipped.replace('it.heading', 'it.otsikko'),
      says: ['page.eta, rivi 14', '”otsikko”', 'heading', 'hanke-ohjelman omalla mallilla'],
    },
    {
      name: 'program code',
      path: 'templates/report/page.eta',
      content: `${shipped}<% process.exit(7) %>`,
      says: ['page.eta, rivi 31', 'process.exit(7)'],
    },
    {
      name: 'a placeholder that is not closed',
      path: 'templates/report/page.eta',
      content: shipped.replace('<%= it.made %>', '<%= it.made'),
      says: ['page.eta, rivi 27', '%>'],
    },
    {
      name: 'a script before the policy',
      path: 'templates/report/page.eta',
      content: shipped.replace('<head>', '<head><script>alert(1)</script>'),
      says: ['page.eta, rivi 5', 'it.policy'],
    },
    {
      name: 'a page that sends its reader on',
      path: 'templates/report/page.eta',
      content: shipped.replace('<title>', '<meta http-equiv="refresh" content="0;url=https://example.org/"><title>'),
      says: ['page.eta, rivi 7', '<meta http-equiv="refresh"', 'verkosta', 'hanke-ohjelman omalla mallilla'],
    },
    {
      name: 'styles from the net',
      path: 'templates/report/style.css',
      content: 'p {}\n@import url(https://example.org/x.css);',
      says: ['style.css, rivi 2', '@import', 'hanke-ohjelman omilla tyyleillä'],
    },
    {
      name: 'an unknown placeholder in a part',
      path: 'templates/report/parts/table.eta',
      content: '<table>\n<%= it.rivit %></table>',
      says: ['parts/table.eta, rivi 2', '”rivit”', 'rows', 'hanke-ohjelman omalla mallilla'],
    },
    {
      name: 'a part that would lose figures',
      path: 'templates/report/parts/table.eta',
      content: '<table id="<%= it.id %>"><caption><%= it.caption %></caption><%= it.head %></table>',
      says: ['parts/table.eta', 'it.rows'],
    },
    {
      name: 'a part of an unknown name',
      path: 'templates/report/parts/taulukko.eta',
      content: '',
      says: ['parts/taulukko.eta', 'table'],
    },
    { name: 'an empty template', path: 'templates/report/page.eta', content: '', says: ['page.eta', 'UTF-8'] },
    {
      name: 'a template saved as Windows-1252',
      path: 'templates/report/page.eta',
      content: Buffer.from(`${shipped}ä`, 'latin1'),
      says: ['page.eta', 'Muistiossa'],
    },
    {
      name: 'styles that would end themselves',
      path: 'templates/report/style.css',
      content: 'p {}\n</style><script>alert(1)</script>',
      says: ['style.css, rivi 2', '</style'],
    },
    {
      name: 'a text for a logo',
      path: 'templates/logo.png',
      content: 'logo',
      says: ['logo.png', 'PNG- tai JPEG-kuva'],
    },
    { name: 'a drawn logo', path: 'templates/logo.svg', content: '<svg/>', says: ['logo.svg', 'SVG', 'logo.png'] },
    {
      name: 'a logo of two megabytes',
      path: 'templates/logo.jpg',
      content: Buffer.alloc(2_000_000),
      says: ['logo.jpg', 'megatavun', '600'],
    },
    { name: 'a folder for a logo', path: 'templates/logo.png/', content: '', says: ['logo.png'] },
  ])('$name', async ({ path, content, says }) => {
    const { code, err, html, pdf } = await drawn({ [path]: content })
    for (const part of says) expect(err).toContain(part)
    expect(err).toMatch(/^hanke: [^\n]+\n {2}→ [^\n]+\n$/)
    expect(code).toBe(plain.code)
    expect(html).toBe(plain.html)
    expect(pdf.equals(plain.pdf)).toBe(true)
  })

  it('each of several, in English too', async () => {
    const { err, html } = await drawn(
      {
        'templates/report/page.eta': shipped.replace('it.heading', 'it.otsikko'),
        'templates/report/style.css': '</style',
        'templates/logo.svg': '<svg/>',
      },
      '--lang',
      'en',
    )
    expect(err.match(/^hanke: /gm)).toHaveLength(3)
    for (const said of ['there is no placeholder “otsikko”', 'styles must not hold', 'a logo cannot be an SVG file'])
      expect(err).toContain(said)
    expect(html).toContain('<h1>')
  })
})

it.each([
  ['claim', '1'],
  ['check', '--out', 'reports'],
])('hanke %s draws its page in the project’s look too', async (...argv) => {
  await inFolder({ ...smallProject, 'templates/logo.png': png({}) }, async () => {
    const { err } = await runCli([...argv.filter((word) => word !== undefined), '--as-of', '2027-07-15'])
    const name = argv[0] === 'claim' ? 'maksatus-1' : 'tarkistus'
    expect([err, readFileSync(`reports/${name}.html`, 'utf8').includes('<img class="logo"')]).toEqual(['', true])
  })
})
