/** A picture before it is drawn: echarts' option and the size of its paper, in its own units. */
import type { Option } from './echarts.ts'
import { FONT, INK } from './look.ts'

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly option: Option
}

export function drawing(width: number, height: number, option: Option): Drawing {
  return {
    width,
    height,
    option: {
      // Patterns are part of the fills; the words for those who do not see the picture are ours, in the page's language.
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      textStyle: { fontFamily: 'sans-serif', fontSize: FONT, color: INK },
      ...option,
    },
  }
}
