/**
 * Counts the formulas of a workbook's sheets as a spreadsheet does, in binary numbers, from the entered cells alone: the cached
 * results take no part. Knows the functions that the sheets use and nothing more.
 */

import { columnLetter } from '../../src/read/place.ts'
import { bodyRow, type Cell, type Sheet } from '../../src/report/sheet.ts'

type Value = number | string
type Argument = Value | readonly Value[]

export class Spreadsheet {
  private readonly cells = new Map<string, Cell>()
  private readonly names = new Map<string, string>()
  private readonly known = new Map<string, Value>()

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets)
      for (const [at, row] of sheet.rows.entries()) {
        let column = 0
        for (const cell of row) {
          const key = `${sheet.tab}!${columnLetter(column)}${bodyRow(sheet, at)}`
          this.cells.set(key, cell)
          if (cell.name !== undefined) this.names.set(cell.name, key)
          column += cell.span ?? 1
        }
      }
  }

  /** Every cell with a formula: where it stands, its cached value, and the value counted here. */
  formulas(): { at: string; formula: string; cached: string | null; counted: Value }[] {
    return [...this.cells].flatMap(([at, { formula, value }]) =>
      formula === undefined ? [] : [{ at, formula, cached: value, counted: this.value(at) }],
    )
  }

  private value(key: string): Value {
    const done = this.known.get(key)
    if (done !== undefined) return done
    const cell = this.cells.get(key)
    const [tab = ''] = key.split('!')
    const value: Value =
      cell === undefined || cell.value === null
        ? 0
        : cell.formula !== undefined
          ? new Formula(cell.formula, (name) => this.reference(name, tab)).whole()
          : cell.kind === 'text'
            ? cell.value
            : Number(cell.value)
    this.known.set(key, value)
    return value
  }

  private reference(text: string, home: string): Argument {
    const named = this.names.get(text)
    if (named !== undefined) return this.value(named)
    const found = /^(?:'([^']+)'!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text)
    if (found === null) throw new Error(`no such name: ${text}`)
    const [, tab = home, column = '', from = '', , to] = found
    if (to === undefined) return this.value(`${tab}!${column}${from}`)
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) =>
      this.value(`${tab}!${column}${Number(from) + at}`),
    )
  }
}

/** Recursive descent over one formula. */
class Formula {
  private readonly tokens: readonly string[]
  private at = 0

  private readonly reference: (text: string) => Argument

  constructor(formula: string, reference: (text: string) => Argument) {
    this.reference = reference
    this.tokens =
      formula.match(
        /'[^']+'![A-Z]+\d+(?::[A-Z]+\d+)?|"[^"]*"|[A-Za-z_][\w.]*(?::[A-Z]+\d+)?|\d+(?:\.\d+)?|<=|[-+*/=(),]/g,
      ) ?? []
  }

  whole(): Value {
    const value = this.comparison() as Value
    if (this.at !== this.tokens.length) throw new Error(`left over: ${this.tokens.slice(this.at).join(' ')}`)
    return value
  }

  private comparison(): Argument {
    const left = this.sum()
    const sign = this.tokens[this.at]
    if (sign !== '=' && sign !== '<=') return left
    this.at++
    const right = this.sum()
    return Number(sign === '=' ? left === right : left <= right)
  }

  private sum(): Argument {
    let value = this.product()
    for (let sign = this.tokens[this.at]; sign === '+' || sign === '-'; sign = this.tokens[this.at]) {
      this.at++
      const next = Number(this.product())
      value = sign === '+' ? Number(value) + next : Number(value) - next
    }
    return value
  }

  private product(): Argument {
    let value = this.one()
    for (let sign = this.tokens[this.at]; sign === '*' || sign === '/'; sign = this.tokens[this.at]) {
      this.at++
      const next = Number(this.one())
      value = sign === '*' ? Number(value) * next : Number(value) / next
    }
    return value
  }

  private one(): Argument {
    const token = this.tokens[this.at++] ?? ''
    if (token === '-') return -Number(this.one())
    if (token === '(') return this.closed(this.comparison())
    if (token.startsWith('"')) return token.slice(1, -1)
    if (/^\d/.test(token)) return Number(token)
    if (this.tokens[this.at] !== '(') return this.reference(token)
    this.at++
    const given = [this.comparison()]
    for (; this.tokens[this.at] === ','; ) {
      this.at++
      given.push(this.comparison())
    }
    return this.closed(call(token, given))
  }

  private closed(value: Argument): Argument {
    if (this.tokens[this.at++] !== ')') throw new Error('no closing parenthesis')
    return value
  }
}

function call(name: string, given: readonly Argument[]): Value {
  const [first = 0, second = 0, third = 0] = given
  const numbers = given.flat().filter((value) => typeof value === 'number')
  switch (name) {
    case 'SUM':
      return numbers.reduce((sum, value) => sum + value, 0)
    case 'MIN':
      return Math.min(...numbers)
    case 'INT':
      return Math.floor(Number(first))
    case 'TRUNC':
      return Math.trunc(Number(first))
    case 'ROUND':
      return round(Number(first), Number(second))
    case 'IF':
      return (first === 0 ? third : second) as Value
    case 'COUNTIF':
      return [first].flat().filter((value) => meets(value, String(second))).length
    default:
      throw new Error(`no such function: ${name}`)
  }
}

function meets(value: Value, wanted: string): boolean {
  return wanted === '<0' ? Number(value) < 0 : String(value).toLowerCase() === wanted.toLowerCase()
}

/** As Excel rounds: the fifteen digits that a number shows, half away from zero. */
function round(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e')
  const shifted = Number(`${digits}e${Number(exponent) + places}`)
  return (Math.sign(value) * Math.round(shifted)) / 10 ** places || 0
}
