/**
 * Pages are looked through by axe for what would shut somebody out, in a wide window and on a telephone, and are printed on A4. In one file, so
 * that one browser opens all of them.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPoppler, pagesOf, sizesOf } from '../render/pdf/poppler.ts'
import { closed, crashed, hasChromium, type Reader, readThrough } from './chromium.ts'
import { readings } from './pages.ts'
import { cutWords, wordsOn } from './printed-words.ts'

afterAll(closed)

const A4 = ['594.96 x 841.92 pts (A4)', '841.92 x 594.96 pts (A4)']

const windows = [1280, 380]

describe.skipIf(!hasChromium).each(readings)('$name', (reading) => {
  let html = ''
  let reader: Reader | undefined
  beforeAll(async () => {
    html = await reading.html()
    reader = await readThrough(html, windows)
  })

  test.each(windows)('in a window %i pixels wide shuts nobody out, and is not wider than it', (width) => {
    expect(reader?.at(width)).toEqual({ violations: [], sideways: 0 })
  })

  test.skipIf(!hasPoppler)('is printed on A4 with every word, and on no sheet stands a title alone', () => {
    const pdf = reader?.printed ?? Buffer.alloc(0)
    const sheets = pagesOf(pdf)
    const { wanted, cut } = cutWords(html, sheets)
    expect(wanted).toBeGreaterThan(25)
    expect(cut).toEqual([])
    expect(sheets.filter((sheet) => wordsOn(sheet).length < 3)).toEqual([])
    expect(sizesOf(pdf).filter((size) => !A4.includes(size))).toEqual([])
  })
})

describe.skipIf(!hasChromium)('the looking itself', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="fi"><head><title>T</title></head><body><main><h1>O</h1>${body}<p>a</p><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><ul><li>a</li></ul><a href="#x">x</a><dl><div><dt>a</dt><dd>b</dd></div></dl></main></body></html>`

  test('finds defects that are planted', async () => {
    const html = page(`<img src="x.png"><p style="color:#ccc">vaaleaa</p><div style="width:900px">leveä</div>`)
    const { violations, sideways } = (await readThrough(html, [380])).at(380)
    expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
    expect(sideways).toBeGreaterThan(400)
  })

  test.skipIf(!hasPoppler)('finds a word that is not printed', async () => {
    const html = page(`<p>${'näkyvä '.repeat(30)}</p><p class="x">piilotettua</p>`)
    const hidden = html.replace('<title>', '<style>@media print { .x { display: none } }</style><title>')
    for (const [given, cut] of [
      [html, []],
      [hidden, ['piilotettua']],
    ] as const)
      expect(cutWords(given, pagesOf((await readThrough(given, [])).printed)).cut).toEqual(cut)
  })

  test('does not hang where the browser dies, and the next page gets a new one', async () => {
    await readThrough(page(''), [800])
    const lost = expect(readThrough(page('<p>a</p>'.repeat(100_000)), [800])).rejects.toThrow(/closed|crash/i)
    await crashed()
    await lost
    expect((await readThrough(page(''), [800])).at(800).sideways).toBe(0)
  })
})
