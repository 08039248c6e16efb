import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readLogo } from '../../src/render/logo.ts'
import { drawn } from './pdf/drawn.ts'
import { samplePage } from './pdf/sample-page.ts'
import { jpeg, png } from './pictures.ts'

describe('a picture', () => {
  test.each([
    { name: 'a PNG with colours', bytes: png({}), expected: ['png', 40, 12] },
    { name: 'a PNG that is clear in places', bytes: png({ kind: 6 }), expected: ['png', 40, 12] },
    { name: 'a grey PNG of a bit a pixel', bytes: png({ kind: 0, depth: 1 }), expected: ['png', 40, 12] },
    { name: 'a JPEG', bytes: jpeg(), expected: ['jpeg', 8, 5] },
  ])('$name is taken, whatever its file is called', ({ bytes, expected }) => {
    const logo = readLogo(bytes)
    expect([logo?.type, logo?.width, logo?.height]).toEqual(expected)
    expect(logo?.bytes).toBe(bytes)
  })

  test.each([
    { name: 'nothing', bytes: Buffer.of() },
    { name: 'a text', bytes: Buffer.from('logo') },
    { name: 'an SVG', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') },
    { name: 'a PNG that was cut off', bytes: png({}).subarray(0, 60) },
    { name: 'a PNG without its picture', bytes: png({ packed: Buffer.of() }) },
    { name: 'a PNG whose picture is broken', bytes: png({ packed: Buffer.from('not packed at all') }) },
    { name: 'a PNG that holds fewer rows than it says', bytes: png({ packed: deflateSync(Buffer.alloc(121 * 3)) }) },
    { name: 'a PNG that would fill the memory', bytes: png({ width: 60_000, height: 60_000 }) },
    { name: 'an interlaced PNG', bytes: png({ interlaced: 1 }) },
    { name: 'a PNG of sixteen bits', bytes: png({ depth: 16 }) },
    { name: 'a PNG of no width', bytes: png({ width: 0 }) },
    { name: 'a JPEG that was cut off', bytes: jpeg().subarray(0, -2) },
    { name: 'a JPEG without a frame', bytes: Buffer.from('ffd8ffe000040000ffd9', 'hex') },
  ])('$name is not', ({ bytes }) => {
    expect(readLogo(bytes)).toBeNull()
  })
})

test.each([
  ['a PNG', png({})],
  ['a PNG that is clear in places', png({ kind: 6 })],
  ['a JPEG', jpeg()],
])('%s stands in the document, and the same bytes come out twice', async (_, bytes) => {
  const logo = readLogo(bytes)
  const [one, again] = [await drawn(samplePage, 'fi', logo), await drawn(samplePage, 'fi', logo)]
  expect(one.bytes.toString('latin1')).toContain('/Subtype /Image')
  expect(one.bytes.equals(again.bytes)).toBe(true)
})
