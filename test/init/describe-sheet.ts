/** A sheet of the blank workbook in words, for a diff that a person can review. */
import type { Cell, Worksheet } from 'exceljs'
import { FIRST_ROW, HEAD } from '../../src/render/blank-table-sheet.ts'

export function describeSheet(sheet: Worksheet): string {
  const lines = [`== ${sheet.name}`]
  sheet.eachRow((row, number) => {
    // A merged cell repeats its master's text.
    const texts = [...new Set(shown(row.cellCount, (at) => row.getCell(at)))]
    lines.push(`${number}: ${texts.join(' | ')}`)
  })
  const heads = sheet.getRow(HEAD)
  for (let at = 1; at <= heads.cellCount && heads.getCell(at).note !== undefined; at++) {
    const column = sheet.getColumn(at)
    const rule = sheet.getRow(FIRST_ROW).getCell(at).dataValidation
    const refusal = rule === undefined ? 'anything' : `${rule.type} ${rule.formulae.map(plain).join(' … ')}`
    lines.push(
      `-- ${heads.getCell(at).text}: width ${column.width}, format ${column.numFmt}, takes ${refusal}`,
      ...noteOf(heads.getCell(at)).map((line) => `     ${line}`),
    )
  }
  return `${lines.join('\n')}\n`
}

function shown(count: number, cell: (at: number) => Cell): string[] {
  return Array.from({ length: count }, (_, at) => cell(at + 1).text)
}

function plain(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

function noteOf({ note }: Cell): string[] {
  const text = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('')
  return text.split('\n')
}
