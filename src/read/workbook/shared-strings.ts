/** The texts of a workbook, which its cells name by number: kept as bytes, so that a cell's text reaches its column without a string. */
import { trimmed } from '../cell.ts'
import type { Column } from '../column.ts'
import { unescaped } from './escaped-text.ts'
import { workbookLimits } from './limits.ts'
import { beyond, broken } from './unreadable.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

export class SharedStrings {
  private pool = Buffer.allocUnsafe(1 << 12)
  /** Number → where its bytes begin; they end where the next ones begin. */
  private starts = new Uint32Array(256)
  private blank = new Uint8Array(256)
  private size = 0

  add(text: string): void {
    if (this.size === workbookLimits.strings) throw beyond('strings')
    const start = this.starts[this.size] as number
    const isBlank = trimmed(text) === ''
    const bytes = Buffer.from(isBlank ? '' : text)
    const end = start + bytes.length
    if (end > this.pool.length) {
      const wider = Buffer.allocUnsafe(Math.max(end, this.pool.length * 2))
      this.pool.copy(wider, 0, 0, start)
      this.pool = wider
    }
    bytes.copy(this.pool, start)
    if (this.size + 2 > this.starts.length) this.widen()
    this.blank[this.size++] = isBlank ? 1 : 0
    this.starts[this.size] = end
  }

  /** @throws Unreadable where the workbook has no such text. */
  checked(stored: string): number {
    const number = numberOf(stored) ?? this.size
    if (number >= this.size) throw broken()
    return number
  }

  text(number: number): string {
    return this.pool.toString('utf8', this.starts[number], this.starts[number + 1])
  }

  isBlank(number: number): boolean {
    return this.blank[number] === 1
  }

  addTo(column: Column<unknown>, number: number): void {
    column.addBytes(this.pool, this.starts[number] as number, this.starts[number + 1] as number)
  }

  private widen(): void {
    const starts = new Uint32Array(this.starts.length * 2)
    starts.set(this.starts)
    this.starts = starts
    const blank = new Uint8Array(this.blank.length * 2)
    blank.set(this.blank)
    this.blank = blank
  }
}

/** @returns `undefined` where it is no number of at most nine digits, with or without spaces around it. */
function numberOf(stored: string): number | undefined {
  let number = 0
  for (let at = 0; at < stored.length; at++) {
    const digit = stored.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9 || at === 9) return /^\s*\d{1,9}\s*$/.test(stored) ? Number(stored) : undefined
    number = number * 10 + digit
  }
  return stored === '' ? undefined : number
}

const ZERO = 0x30

/** Rich text is joined; the pronunciation that East Asian texts carry is not part of them. @throws Unreadable */
export async function readStrings(entry: ZipEntry | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings()
  if (entry === undefined) return strings
  let text = ''
  let listening = false
  let spoken = false
  await readXml(unpacked(entry), {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') spoken = true
      else if (name === 't') listening = !spoken
    },
    text: (more) => {
      if (!listening) return
      text += more
      if (text.length > workbookLimits.characters) throw beyond('characters')
    },
    close: (name) => {
      if (name === 'si') strings.add(unescaped(text))
      else if (name === 'rPh') spoken = false
      else if (name === 't') listening = false
    },
  })
  return strings
}
