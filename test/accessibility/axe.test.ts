/** Pages are looked through by axe for what would shut somebody out, in a wide window and on a telephone. */
import { beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, violations } from './chromium.ts'
import { readings } from './pages.ts'

describe.skipIf(!hasChromium).each(readings)('$name', (reading) => {
  let html = ''
  beforeAll(async () => {
    html = await reading.html()
  })

  test.each([1280, 380])('in a window %i pixels wide', (width) => {
    expect(violations(html, { width })).toEqual([])
  })
})

test.skipIf(!hasChromium)('a defect that is planted is found', () => {
  const html =
    '<!doctype html><html lang="fi"><head><meta http-equiv="Content-Security-Policy" content="x"><title>T</title></head>'
  const page = `${html}<body><main><h1>O</h1><img src="x.png"><p style="color:#ccc">vaaleaa tekstiä</p>${'<p>a</p>'.repeat(9)}<table><tr><th scope="col">a</th></tr><tr><td>b</td></tr></table><ul><li>a</li></ul><a href="#x">x</a><dl><dt>a</dt><dd>b</dd></dl></main></body></html>`
  expect(violations(page, { width: 800 }).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt']),
  )
})
