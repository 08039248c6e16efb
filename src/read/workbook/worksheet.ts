/** A worksheet's cells, row by row, as they stream from its part. */
import { columnAt, rowNumber } from './address.ts'
import type { CellTexts } from './cell-text.ts'
import { MOST_COLUMNS, workbookLimits } from './limits.ts'
import type { SharedStrings } from './shared-strings.ts'
import { beyond, broken } from './unreadable.ts'
import { WorksheetRow } from './worksheet-row.ts'
import { type Attributes, readXml, type XmlListener } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

export interface Reading {
  readonly texts: CellTexts
  readonly strings: SharedStrings
}

/** @param sink gets each row that stands in the file; `false` from it ends the reading. @throws Unreadable */
export async function readWorksheet(
  entry: ZipEntry,
  reading: Reading,
  sink: (row: WorksheetRow) => boolean,
): Promise<void> {
  await readXml(unpacked(entry), new CellListener(reading, sink))
}

class CellListener implements XmlListener {
  private readonly texts: CellTexts
  private readonly strings: SharedStrings
  private readonly sink: (row: WorksheetRow) => boolean
  private readonly row: WorksheetRow
  private within: 'nothing' | 'rows' | 'row' | 'cell' = 'nothing'
  private finished = false
  private column = -1
  private type = 'n'
  private style = 0
  private value = ''
  private hasFormula = false
  private hasValue = false
  private listening = false
  private spoken = false

  constructor({ texts, strings }: Reading, sink: (row: WorksheetRow) => boolean) {
    this.texts = texts
    this.strings = strings
    this.sink = sink
    this.row = new WorksheetRow(strings)
  }

  readonly done = (): boolean => this.finished

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.finished) return
    if (this.within === 'cell') this.openInCell(name)
    else if (this.within === 'row' && name === 'c') this.openCell(attributes)
    else if (this.within === 'rows' && name === 'row') {
      this.within = 'row'
      this.column = -1
      this.row.begin(rowNumber(attributes.r, this.row.number))
      this.row.isHidden = attributes.hidden !== undefined && isHidden(attributes)
    } else if (this.within === 'nothing' && name === 'sheetData') this.within = 'rows'
  }

  readonly text = (more: string): void => {
    if (!this.listening) return
    this.value += more
    if (this.value.length > workbookLimits.characters) throw beyond('characters')
  }

  readonly close = (name: string): void => {
    if (this.finished) return
    if (this.within === 'cell') {
      if (name === 'v' || name === 't') this.listening = false
      else if (name === 'rPh') this.spoken = false
      else if (name === 'c') this.closeCell()
    } else if (this.within === 'row' && name === 'row') {
      this.within = 'rows'
      this.finished = !this.sink(this.row)
    } else if (this.within === 'rows' && name === 'sheetData') this.within = 'nothing'
  }

  private openCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnAt(r, this.row.number)
    if (column <= this.column || column >= MOST_COLUMNS) throw broken()
    this.within = 'cell'
    this.column = column
    this.type = t ?? 'n'
    this.style = s === undefined ? 0 : Number(s)
    this.value = ''
    this.hasFormula = false
    this.hasValue = false
  }

  private openInCell(name: string): void {
    if (name === 'f') this.hasFormula = true
    else if (name === 'rPh') this.spoken = true
    else if (name === 'v' || (name === 't' && !this.spoken)) {
      this.hasValue = true
      this.listening = true
    }
  }

  private closeCell(): void {
    this.within = 'row'
    if (this.texts.struck.size > 0 && this.hasValue && this.texts.struck.has(this.style))
      this.row.struck.push(this.column)
    if (this.type === 's') {
      if (this.hasValue) this.row.holdShared(this.column, this.strings.checked(this.value))
    } else if (this.value !== '') this.row.hold(this.column, this.texts.text(this.type, this.value, this.style))
    // A formula may well give an empty text; one that gives nothing at all was never counted.
    else if (this.hasFormula && this.type !== 'str') this.row.uncalculated.push(this.column)
  }
}

/** Rows of a folded group are shown by a click, and their subtotal beside them. */
function isHidden({ hidden, outlineLevel = '0' }: Attributes): boolean {
  return /^(1|true)$/.test(hidden ?? '') && outlineLevel === '0'
}
