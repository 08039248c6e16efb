/** How grave something is: the same signs as on the page, drawn, since no screen reader should read them. */
import type { Status } from '../../report/sheet.ts'
import { statusColors } from './look.ts'
import type { Paper } from './paper.ts'

/** Width that a sign and the space after it take, as a share of the type's size. */
const WIDE = 1.15

export function signWidth(size: number): number {
  return size * WIDE
}

/** @param y of the upper edge of the line, which is `leading` high. */
export function drawSign(paper: Paper, status: Status, x: number, y: number, size: number, leading: number): void {
  const half = size * 0.33
  const [cx, cy] = [x + half, y + leading / 2]
  const color = statusColors[status]
  const { pen } = paper
  paper.decorate(() => {
    switch (status) {
      case 'ok':
        pen
          .lineWidth(size * 0.16)
          .lineCap('butt')
          .lineJoin('miter')
        pen
          .moveTo(cx - half, cy)
          .lineTo(cx - half * 0.25, cy + half * 0.8)
          .lineTo(cx + half, cy - half * 0.85)
        pen.stroke(color)
        break
      case 'info':
        pen.circle(cx, cy, half * 0.85).fill(color)
        break
      case 'warning':
        pen
          .moveTo(cx, cy - half)
          .lineTo(cx + half * 1.05, cy + half * 0.9)
          .lineTo(cx - half * 1.05, cy + half * 0.9)
        pen.fill(color)
        break
      case 'error':
        pen.lineWidth(size * 0.16).lineCap('butt')
        pen.moveTo(cx - half * 0.8, cy - half * 0.8).lineTo(cx + half * 0.8, cy + half * 0.8)
        pen.moveTo(cx + half * 0.8, cy - half * 0.8).lineTo(cx - half * 0.8, cy + half * 0.8)
        pen.stroke(color)
        break
      case 'stop':
        pen.rect(cx - half * 0.85, cy - half * 0.85, half * 1.7, half * 1.7).fill(color)
    }
  })
}
