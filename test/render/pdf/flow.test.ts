import { describe, expect, test } from 'vitest'
import { type Piece, place, together } from '../../../src/render/pdf/flow.ts'
import { area, type Orientation, roomOf } from '../../../src/render/pdf/look.ts'
import type { Paper } from '../../../src/render/pdf/paper.ts'

const room = roomOf('portrait').height

type Planned = Partial<Omit<Piece, 'draw' | 'head'>> & { readonly name: string; readonly head?: string }

/** The pages on which the pieces come to stand: their names, each page's way up first. */
function laid(planned: readonly Planned[]): string[][] {
  const pages: string[][] = []
  const paper = {
    get orientation() {
      return pages.at(-1)?.[0]
    },
    openPage: (orientation: Orientation) => pages.push([orientation]),
  }
  const ends: number[] = []
  const pieces = planned.map(({ name, head, ...rest }): Piece => {
    const height = rest.height ?? 100
    return {
      gap: 0,
      keeps: false,
      ...rest,
      height,
      draw: (top) => {
        pages.at(-1)?.push(name)
        ends.push(top + height)
        // Nothing runs over the foot of the page or over what stands above it.
        const { top: first, height: whole, bottom } = area[(pages.at(-1)?.[0] ?? 'portrait') as Orientation]
        expect(top).toBeGreaterThanOrEqual(first)
        expect(top + height).toBeLessThanOrEqual(whole - bottom + 0.01)
      },
      ...(head === undefined ? {} : { head: { height: 20, draw: () => pages.at(-1)?.push(head) } }),
    }
  })
  place(pieces, paper as unknown as Paper)
  return pages
}

const rows = (count: number, more: Partial<Planned> = {}): Planned[] =>
  Array.from({ length: count }, (_, at) => ({ name: `rivi ${at + 1}`, height: room / 5, ...more }))

describe('pieces on pages', () => {
  test.each([
    {
      name: 'as many as there is room for',
      planned: rows(7),
      pages: [5, 2],
    },
    {
      name: 'what opens a page does, and only once',
      planned: [{ name: 'a', opens: true as const }, { name: 'b' }, { name: 'c', opens: true as const }, { name: 'd' }],
      pages: [2, 2],
    },
    { name: 'a gap counts, but not at the top', planned: rows(6, { gap: 10 }), pages: [4, 2] },
    {
      name: 'a heading goes with what it leads to',
      planned: [...rows(4), { name: 'otsikko', height: room / 10, keeps: true }, { name: 'teksti', height: room / 5 }],
      pages: [4, 2],
    },
    {
      name: 'a chain that is longer than most of a page breaks somewhere',
      planned: together(rows(9) as unknown as Piece[]) as unknown as Planned[],
      pages: [4, 5],
    },
  ])('$name', ({ planned, pages }) => {
    expect(laid(planned).map(([, ...names]) => names.length)).toEqual(pages)
  })

  test('a table’s head is drawn again where a row begins a page', () => {
    const [first, second] = laid(rows(6, { head: 'pää', height: room / 5 - 5 }))
    expect(first).not.toContain('pää')
    expect(second?.slice(0, 2)).toEqual(['portrait', 'pää'])
  })

  test('a turned piece stands on a turned page, with its heading, and with what little follows it', () => {
    const pages = laid([
      { name: 'teksti' },
      { name: 'otsikko', height: 20, keeps: true },
      { name: 'leveä', turned: true },
      { name: 'huomautus', height: 20 },
      { name: 'toinen leveä', turned: true },
      { name: 'pitkä', height: room / 2 },
      { name: 'loppu', height: room / 3 },
    ])
    expect(pages).toEqual([
      ['portrait', 'teksti'],
      ['landscape', 'otsikko', 'leveä', 'huomautus', 'toinen leveä'],
      ['portrait', 'pitkä', 'loppu'],
    ])
  })
})

describe('a picture that is a little too high for the rest of its page', () => {
  const heights: number[] = []
  const picture = (high: number): Piece => {
    const sized = (share: number): Piece => ({
      height: high * share,
      gap: 0,
      keeps: false,
      draw: () => heights.push(high * share),
      smaller: sized,
    })
    return sized(1)
  }
  const plain = (height: number, keeps = false): Piece => ({ height, gap: 0, keeps, draw: () => {} })
  const pagesOf = (pieces: readonly Piece[]): number => {
    heights.length = 0
    let pages = 0
    place(pieces, { orientation: 'portrait', openPage: () => pages++ } as unknown as Paper)
    return pages
  }

  test('is drawn as much smaller as it takes, together with its title', () => {
    expect(pagesOf([plain(room * 0.7), plain(room * 0.05, true), picture(room * 0.28)])).toBe(1)
    expect(heights[0]).toBeCloseTo(room * 0.25)
  })

  test('stands on the next page in its own size where it would be too small', () => {
    expect(pagesOf([plain(room * 0.7), plain(room * 0.05, true), picture(room * 0.31)])).toBe(2)
    expect(heights[0]).toBeCloseTo(room * 0.31)
  })

  test('is as large as ever where it fits', () => {
    expect(pagesOf([plain(room * 0.7), picture(room * 0.3)])).toBe(1)
    expect(heights[0]).toBeCloseTo(room * 0.3)
  })
})
