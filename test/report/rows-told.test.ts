import { describe, expect, it } from 'vitest'
import type { ReportPlace } from '../../src/report/report.ts'
import { rowsTold } from '../../src/report/rows-told.ts'

const place = (changes: Partial<ReportPlace>): ReportPlace => ({
  path: 'data/a/tyoaika.csv',
  line: null,
  row: null,
  column: null,
  header: null,
  value: null,
  ...changes,
})

describe('rowsTold', () => {
  it('counts rows where there are several', () => {
    expect(rowsTold({ rows: 1234, places: [place({ line: 2, row: 2 })] }, 'fi')).toBe('1\u00a0234 riviä')
    expect(rowsTold({ rows: 1, places: [place({ line: 2, row: 2 })] }, 'fi')).toBeNull()
  })

  it('counts lines of hanke.yaml, which have no Excel row', () => {
    expect(rowsTold({ rows: 2, places: [place({ line: 3 }), place({ line: 9 })] }, 'en')).toBe('2 rows')
  })

  it('does not call files rows', () => {
    expect(rowsTold({ rows: 2, places: [place({}), place({ path: 'data/a/tyoaika.xlsx' })] }, 'fi')).toBeNull()
  })
})
