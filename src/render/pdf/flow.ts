/** Pieces one under another, page after page: none is cut in two, and none that leads to the next stands last on its page. */
import { area, type Orientation, roomOf } from './look.ts'
import type { Paper } from './paper.ts'

export interface Piece {
  readonly height: number
  /** Room above it; none at the top of a page. */
  readonly gap: number
  /** It leads to the next: a heading, a table's head, the first lines of a paragraph. */
  readonly keeps: boolean
  /** @param top of the piece on its page. */
  readonly draw: (top: number) => void
  /** Begins a page. */
  readonly opens?: true
  /** Stands on a page that is turned. */
  readonly turned?: true
  /** The same piece, smaller: `share` of its size. What can be drawn so may be, to end a page that it would not fit on. */
  readonly smaller?: (share: number) => Piece
  /** What is drawn again where this piece begins a page: a table's head. */
  readonly head?: { readonly height: number; readonly draw: (top: number) => void }
}

/** Pieces that hang together are held together up to this share of a page; a longer chain breaks where it must. */
const LONGEST_CHAIN = 0.55

/** Of its size: a smaller picture could not be read. */
const SMALLEST = 0.85

/** Less than any eye sees: heights are added up in different orders. */
const CLOSE = 0.01

export function place(given: readonly Piece[], paper: Paper): void {
  const pieces = turnedTogether(given)
  let y = 0
  let bottom = 0
  let isTop = true
  const open = (orientation: Orientation): void => {
    paper.openPage(orientation)
    y = area[orientation].top
    bottom = y + roomOf(orientation).height
    isTop = true
  }
  open(pieces[0]?.turned === true ? 'landscape' : 'portrait')
  for (const [at, piece] of pieces.entries()) {
    const orientation = piece.turned === true ? 'landscape' : 'portrait'
    const longest = roomOf(orientation).height * LONGEST_CHAIN
    const turns = orientation !== paper.orientation
    const fits = (): boolean => y + piece.gap + chainFrom(pieces, at, longest).height <= bottom + CLOSE
    if (!isTop && !turns && piece.opens !== true && !fits()) {
      const { end, height } = chainFrom(pieces, at, longest)
      shrink(pieces, end, y + piece.gap + height - bottom)
    }
    if (turns || (!isTop && (piece.opens === true || !fits()))) {
      open(orientation)
      if (piece.head !== undefined) {
        piece.head.draw(y)
        y += piece.head.height
      }
    }
    const top = isTop ? y : y + piece.gap
    const { draw, height } = pieces[at] as Piece
    draw(top)
    y = top + height
    isTop = false
  }
}

/** What leads to a turned table turns with it, and so does what little follows it: no page for a line or two. */
function turnedTogether(given: readonly Piece[]): Piece[] {
  const pieces = [...given]
  for (let at = pieces.length - 2; at >= 0; at--) {
    const piece = pieces[at] as Piece
    if (piece.keeps && pieces[at + 1]?.turned === true) pieces[at] = { ...piece, turned: true }
  }
  const little = roomOf('landscape').height * LITTLE
  for (let from = 1; from < pieces.length; from++) {
    if (pieces[from - 1]?.turned !== true || pieces[from]?.turned === true) continue
    let until = from
    let height = 0
    for (; until < pieces.length; until++) {
      const piece = pieces[until] as Piece
      if (piece.turned === true || piece.opens === true) break
      height += piece.gap + piece.height
    }
    if (height <= little) for (let at = from; at < until; at++) pieces[at] = { ...(pieces[at] as Piece), turned: true }
  }
  return pieces
}

/** Of a turned page. */
const LITTLE = 0.35

/** Lets a picture that is a little too high end the page, a little smaller. */
function shrink(pieces: Piece[], at: number, tooHigh: number): void {
  const piece = pieces[at]
  if (piece?.smaller === undefined) return
  const share = (piece.height - tooHigh) / piece.height
  if (share >= SMALLEST) pieces[at] = piece.smaller(share)
}

/** From a piece to the end of the first one after it that need not keep with its next. */
function chainFrom(
  pieces: readonly Piece[],
  from: number,
  longest: number,
): { readonly end: number; readonly height: number } {
  let height = pieces[from]?.height ?? 0
  let end = from
  for (; pieces[end]?.keeps === true; end++) {
    const next = pieces[end + 1]
    if (next === undefined || next.opens === true || height + next.gap + next.height > longest) break
    height += next.gap + next.height
  }
  return { end, height }
}

/** All of them on one page, where they are not too many for that. */
export function together(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => (at < pieces.length - 1 ? { ...piece, keeps: true } : piece))
}

export function withGap(pieces: readonly Piece[], gap: number): Piece[] {
  return pieces.map((piece, at) => (at === 0 ? { ...piece, gap } : piece))
}
