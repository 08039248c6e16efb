/** A measure's figure as a cell: in its own unit, with the time that it tells of where the heading does not say it. */
import { exact } from '../../../money.ts'
import type { Cell } from '../../sheet.ts'
import type { KnownFigure, ReportFigure, ReportProgress } from './shape.ts'

/** @param usual the time that the column's heading says. */
export function figureCell(figure: ReportFigure, usual: string | null = null): Cell {
  if (figure.state === 'no-data') return { kind: 'number', value: null, absent: 'no-data' }
  if (figure.state !== 'known') return { kind: 'number', value: null, absent: 'unknown' }
  const { mark, time } = figure
  return {
    ...inUnit(figure),
    ...(mark === null ? {} : { mark }),
    ...(time === null || time === usual ? {} : { time }),
  }
}

function inUnit({ value, unit }: KnownFigure): Pick<Cell, 'kind' | 'value' | 'outOf'> {
  switch (unit) {
    case 'number':
      return { kind: 'number', value }
    case 'percent':
      return { kind: 'percent', value: exact(value).div(100).toString() }
    case 'points':
      return { kind: 'number', value, outOf: '5' }
    case 'euros':
      return { kind: 'money', value: value.replace(/\.00$/, '') }
  }
}

export function progressCell({ share, approximate }: ReportProgress): Cell {
  if (share === null) return { kind: 'percent', value: null, absent: 'unknown' }
  return { kind: 'percent', value: share, ...(approximate ? { mark: 'about' } : {}) }
}
