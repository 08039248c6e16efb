/** The house keeps its shape: imports go one way, and each door has one key. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A room may import from itself and from the rooms before it. */
const order = [
  'money',
  'day',
  'lang',
  'law',
  'project',
  'read',
  'claim',
  'indicators',
  'rules',
  'report',
  'render',
  'main',
  'cli',
]
// Type-only ties that the order allows the other way round: law names the decision's cost rows, facts name euros and days.
const typesAllowed = [['law', 'project']]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path))

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/(import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map((found) => ({
    from: file,
    to: found[3] ?? found[4] ?? '',
    typeOnly: found[2] !== undefined,
  })),
)

function room(path: string): string {
  return relative('src', path).split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

describe('arrows', () => {
  it('finds the imports of the house', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(200)
  })

  it('go one way', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map((one) => ({ ...one, target: join(dirname(one.from), one.to) }))
      .filter(({ target }) => target.startsWith('src/'))
      .filter(({ from, target, typeOnly }) => {
        const [a, b] = [room(from), room(target)]
        const allowed = typeOnly && typesAllowed.some(([x, y]) => x === a && y === b)
        return !allowed && order.indexOf(b) > order.indexOf(a)
      })
      .map(({ from, target }) => `${from} → ${target}`)
    expect(wrong).toEqual([])
  })

  it('knows every room', () => {
    expect([...new Set(files.map(room))].filter((name) => !order.includes(name))).toEqual([])
  })
})

describe('doors', () => {
  const door = (pack: string, ...keys: string[]) =>
    it(`${pack} is known only to ${keys.join(', ')}`, () => {
      const users = [
        ...new Set(imports.filter(({ to }) => to === pack || to.startsWith(`${pack}/`)).map(({ from }) => from)),
      ]
      expect(
        users.filter((user) => !keys.includes(user) && !keys.some((key) => key.endsWith('/') && user.startsWith(key))),
      ).toEqual([])
      expect(users.length).toBeGreaterThan(0)
    })
  door('decimal.js', 'src/money.ts')
  door('date-fns', 'src/day.ts')
  door('exceljs', 'src/render/')
  door('saxes', 'src/read/workbook/xml.ts')
  door('pdfkit', 'src/render/pdf/')
  door('fontkit', 'src/render/pdf/')
  door('commander', 'src/cli/')
  door(
    'zod',
    'src/project/',
    'src/report/delivered-claim.ts',
    'src/report/indicators/delivered.ts',
    'src/report/public/published.ts',
    'src/report/read-back.ts',
  )
  door('echarts', 'src/render/chart/')
  door('yaml', 'src/project/')
  door('highs', 'src/report/public/')
  door('mdast-util-from-markdown', 'src/read/texts/markdown.ts')
  door('mdast-util-gfm-table', 'src/read/texts/markdown.ts')
  door('micromark-extension-gfm-table', 'src/read/texts/markdown.ts')

  it('only cli/ knows the process, the disk and the clock', () => {
    const wrong = files
      .filter((file) => room(file) !== 'cli')
      .filter((file) =>
        /\bprocess\.|node:fs|node:child_process|Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')),
      )
    expect(wrong).toEqual([])
  })

  // money.ts has exact decimals whose methods bear the same names.
  const floatsAllowed = ['src/money.ts', 'src/report/public/solver.ts']

  it('no float enters: parseFloat, toFixed and Math.round stand nowhere else', () => {
    const wrong = files.filter(
      (file) =>
        !floatsAllowed.includes(file) && /parseFloat|\.toFixed\(|Math\.round\(/.test(readFileSync(file, 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('csv-parse is never given an option that slows it down several times', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(file, 'utf8')
      return text.includes("'csv-parse") && /\b(cast|info|raw)\s*:|columns: true|for await/.test(text)
    })
    expect(wrong).toEqual([])
  })
})

describe('size', () => {
  it('no file stands above 200 lines but the tables of words, and the median is under 60', () => {
    const lines = files.map((file) => ({ file, count: readFileSync(file, 'utf8').split('\n').length }))
    expect(lines.filter(({ file, count }) => count > 200 && room(file) !== 'lang')).toEqual([])
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60)
  })
})
