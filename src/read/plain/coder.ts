/** The coder of plain rows (`coder.as.ts`), compiled and ready: one for a thread, since it reads one file at a time. */
import compiled from './coder.as.ts?wasm'

/** Why it came back; see `coder.as.ts`. */
export const stops = { odd: 0, unknown: 1, more: 2, full: 3 } as const
export type Stop = (typeof stops)[keyof typeof stops]

export interface Coder {
  readonly forget: () => void
  readonly open: (delimiter: number, fewest: number, upTo: number) => void
  readonly feed: (size: number, isLast: boolean) => void
  readonly seek: (offset: number) => void
  readonly read: () => Stop
  readonly offset: () => number
  /** Reads on with the code of the cell that was asked about. */
  readonly answer: (code: number) => Stop
  readonly taken: () => number
  /** The cell that was asked about: its column, where its bytes begin and end in the input, 1 if quotation marks in it are doubled, its hash. */
  readonly asked: Int32Array
  /** Where a piece of the file is put. */
  readonly input: Uint8Array
  /** By a cell's index in its record. */
  readonly kinds: Uint8Array
  readonly required: Uint8Array
  /** A kind of cell: what must be empty. */
  readonly mustBeEmpty: number
  /** Column after column, `mostRows` codes each. */
  readonly codes: Uint32Array
  readonly mostRows: number
  readonly mostColumns: number
}

let coder: Coder | undefined

export function theCoder(): Coder {
  coder ??= started()
  return coder
}

type Functions = Omit<
  Coder,
  'asked' | 'input' | 'kinds' | 'required' | 'mustBeEmpty' | 'codes' | 'mostRows' | 'mostColumns'
>
type Numbers = Record<
  | 'ASKED'
  | 'INPUT'
  | 'INPUT_SIZE'
  | 'KINDS'
  | 'REQUIRED'
  | 'MOST_CELLS'
  | 'EMPTY_KIND'
  | 'CODES'
  | 'MOST_ROWS'
  | 'MOST_COLUMNS',
  WebAssembly.Global
>

function started(): Coder {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(compiled))
  const own = exports as unknown as Functions & Numbers & { readonly memory: WebAssembly.Memory }
  const { buffer } = own.memory
  const number = (name: keyof Numbers): number => own[name].value
  const [mostRows, mostColumns] = [number('MOST_ROWS'), number('MOST_COLUMNS')]
  return {
    ...own,
    asked: new Int32Array(buffer, number('ASKED'), 5),
    input: new Uint8Array(buffer, number('INPUT'), number('INPUT_SIZE')),
    kinds: new Uint8Array(buffer, number('KINDS'), number('MOST_CELLS')),
    required: new Uint8Array(buffer, number('REQUIRED'), number('MOST_CELLS')),
    mustBeEmpty: number('EMPTY_KIND'),
    codes: new Uint32Array(buffer, number('CODES'), mostColumns * mostRows),
    mostRows,
    mostColumns,
  }
}
