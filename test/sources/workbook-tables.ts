/** The tables of a workbook, read back from the file: a title, an empty row after the notes, the head, and the rows. */
import ExcelJS from 'exceljs'

export interface WorkbookTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | Date | null)[])[]
  /** What a number is shown with, cell for cell: `"n. "#,##0`. */
  readonly formats: readonly (readonly string[])[]
}

export async function tablesOfWorkbook(bytes: Buffer): Promise<WorkbookTable[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book.worksheets.map((sheet) => {
    const lines: (string | number | Date | null)[][] = []
    const formats: string[][] = []
    for (let row = 1; row <= sheet.rowCount; row++) {
      const cells = Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row, column + 1))
      lines.push(cells.map(heldIn))
      formats.push(cells.map(({ numFmt }) => numFmt ?? ''))
    }
    const empty = lines.findIndex((line) => line.every((value) => value === null || value === ''))
    const [head = [], ...rows] = lines.slice(empty + 1)
    return {
      title: String(lines[0]?.[0] ?? ''),
      head: head.map((value) => String(value ?? '')),
      rows,
      formats: formats.slice(empty + 2),
    }
  })
}

/** Of a formula its cached result, which exceljs leaves out where it is zero. */
function heldIn({ value }: ExcelJS.Cell): string | number | Date | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'formula' in value) return (value.result ?? 0) as string | number | Date
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('')
  return value as string | number | Date
}
