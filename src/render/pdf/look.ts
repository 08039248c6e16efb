/** How a document on paper looks: A4, one column, dark on light. Points everywhere; the colours are those of the page's style sheet. */
import type { Status } from '../../report/sheet.ts'
import type { FaceId } from './face.ts'

export const INK = '#14212b'
export const SOFT = '#4a5a66'
export const LINE = '#cfd6db'
export const FAINT = '#eef1f3'
export const PAPER = '#ffffff'

export const statusColors: Readonly<Record<Status, string>> = {
  ok: '#1b5e33',
  info: '#0b4f8a',
  warning: '#7a4a00',
  error: '#a3142a',
  stop: '#a3142a',
}

/** How words are set. */
export interface Ink {
  readonly face: FaceId
  readonly size: number
  readonly color: string
  /** From one line to the next. */
  readonly leading: number
}

const ink = (face: FaceId, size: number, leading: number, color = INK): Ink => ({ face, size, leading, color })

export const inks = {
  kicker: ink('bold', 10.5, 14, SOFT),
  title: ink('bold', 24, 28.5),
  section: ink('bold', 15.5, 19.5),
  part: ink('bold', 12, 16),
  detail: ink('bold', 10.5, 14.5),
  body: ink('regular', 10, 14),
  soft: ink('regular', 9, 12.5, SOFT),
  label: ink('regular', 9, 12, SOFT),
  value: ink('bold', 10, 14),
  figure: ink('bold', 20, 25),
  answer: ink('bold', 14, 18.5),
  furniture: ink('regular', 8.5, 11, SOFT),
} as const

export function withColor(of: Ink, color: string): Ink {
  return { ...of, color }
}

export function bold(of: Ink): Ink {
  return { ...of, face: of.face === 'italic' || of.face === 'boldItalic' ? 'boldItalic' : 'bold' }
}

export function slanted(of: Ink): Ink {
  return { ...of, face: of.face === 'bold' || of.face === 'boldItalic' ? 'boldItalic' : 'italic' }
}

/** The type area: what stands in the margins is the page's furniture. */
export const area = {
  portrait: { width: 595.28, height: 841.89, left: 54, top: 64, bottom: 60 },
  landscape: { width: 841.89, height: 595.28, left: 54, top: 64, bottom: 56 },
} as const
export type Orientation = keyof typeof area

export function roomOf(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { width, height, left, top, bottom } = area[orientation]
  return { width: width - 2 * left, height: height - top - bottom }
}

/** Lines of text are not longer than the eye follows. */
export const MEASURE = 430
