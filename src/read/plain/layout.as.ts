/** Where everything stands in the coder's memory, and how much room there is. All of it is fixed. */

/** Room for the bytes of a file, a piece at a time; what stands behind them may be read, sixteen bytes at once, and counts for nothing. */
export const INPUT: i32 = 1 << 12
export const INPUT_SIZE: i32 = 1 << 18
/** What is in a cell of a record, by its index: 0 what nobody reads, `EMPTY_KIND` what must be empty, else the number of its column + 1. */
export const KINDS: i32 = 1 << 10
export const REQUIRED: i32 = (1 << 10) + 256
export const MOST_CELLS: i32 = 256
export const EMPTY_KIND: i32 = 255
/** The cell that was asked about: its column, where its bytes begin and end in the input, whether quotation marks in it are doubled, its hash. */
export const ASKED: i32 = 1 << 11
/** What was remembered or found last, by column: where it stands in memory. */
export const LAST: i32 = (1 << 11) + 64
/** Column after column, the codes of the rows that were read. */
export const CODES: i32 = INPUT + INPUT_SIZE + 64
export const MOST_ROWS: i32 = 1 << 12
export const MOST_COLUMNS: i32 = 32

/** What is remembered: hash, start in the pool, key, code; four bytes each. */
export const ENTRIES: i32 = CODES + MOST_COLUMNS * MOST_ROWS * 4
export const ENTRY_SIZE: i32 = 16
export const MOST_ENTRIES: i32 = 1 << 15
/** Hash slots: number of the entry + 1, or 0. */
export const SLOTS: i32 = ENTRIES + MOST_ENTRIES * ENTRY_SIZE
export const FIRST_SLOTS: i32 = 1 << 10
export const MOST_SLOTS: i32 = MOST_ENTRIES * 2
export const POOL: i32 = SLOTS + MOST_SLOTS * 4
export const POOL_SIZE: i32 = 1 << 20
/** Once there were more texts than room: a bit by the hash of what was asked about. */
export const ASKED_BITS: i32 = POOL + POOL_SIZE + 64
export const MOST_BITS: i32 = 1 << 17
/** In pages of 64 KiB. */
export const MEMORY: i32 = (ASKED_BITS + (MOST_BITS >> 3) + 0xffff) >> 16
