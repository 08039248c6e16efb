/**
 * What the coder remembers: the bytes of a cell, by its column, and the code that they have there. A hash table in a fixed room; when it is
 * full it is emptied, since what comes again soon comes back into it. From then on a text is remembered when it is asked about a second time:
 * in such a table most texts never come again, and those that do stay few and near.
 */
import {
  ASKED_BITS,
  ENTRIES,
  ENTRY_SIZE,
  FIRST_SLOTS,
  LAST,
  MOST_BITS,
  MOST_COLUMNS,
  MOST_ENTRIES,
  MOST_SLOTS,
  POOL,
  POOL_SIZE,
  SLOTS,
} from './layout.as'

/** An odd number without a pattern, by which the bits of a hash are spread (Fibonacci hashing). */
const MIX: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15
/** A longer cell seldom comes again. */
const LONGEST: i32 = 1 << 11

let entries: i32 = 0
let pooled: i32 = 0
let mask: i32 = 0
/** Whether it was full; then, how many bits are set. */
let wasFull: bool = false
let bits: i32 = 0

/** What was not found, and where it would stand. */
let soughtHash: i32 = 0
let soughtSlot: i32 = 0

/** Everything, for another table. */
export function forget(): void {
  wasFull = false
  empty()
}

function empty(): void {
  entries = 0
  pooled = 0
  mask = FIRST_SLOTS - 1
  memory.fill(SLOTS, 0, FIRST_SLOTS * 4)
  memory.fill(LAST, 0, MOST_COLUMNS * 4)
}

/** @param key of the column and the size, so that cells of different columns are different. @returns the code, or -1. */
export function find(from: i32, size: i32, key: i32): i32 {
  // Rows of one person or day follow each other.
  const last = load<i32>(lastOf(key))
  if (last !== 0 && isEntry(last, from, size, key)) return load<i32>(last, 12)
  let hash: u64 = u64(key) * MIX
  let done = 0
  for (; done + 8 <= size; done += 8) hash = rotl(hash ^ load<u64>(from + done), 29) * MIX
  if (done < size) hash = rotl(hash ^ tail(from + done, size - done), 29) * MIX
  const short = i32(hash ^ (hash >>> 32))
  let slot = short & mask
  while (true) {
    const number = load<i32>(SLOTS + slot * 4)
    if (number === 0) break
    const entry = ENTRIES + (number - 1) * ENTRY_SIZE
    if (load<i32>(entry) === short && isEntry(entry, from, size, key)) {
      store<i32>(lastOf(key), entry)
      return load<i32>(entry, 12)
    }
    slot = (slot + 1) & mask
  }
  soughtHash = short
  soughtSlot = slot
  return -1
}

/** The code of what was sought last. */
export function remember(from: i32, size: i32, key: i32, code: i32): void {
  if (size > LONGEST || (wasFull && isFirstTime(soughtHash))) return
  if (entries === MOST_ENTRIES || pooled + size > POOL_SIZE) {
    empty()
    wasFull = true
    forgetBits()
    soughtSlot = soughtHash & mask
  }
  const entry = ENTRIES + entries * ENTRY_SIZE
  const pool = POOL + pooled
  memory.copy(pool, from, size)
  store<i32>(entry, soughtHash)
  store<i32>(entry, pool, 4)
  store<i32>(entry, key, 8)
  store<i32>(entry, code, 12)
  store<i32>(lastOf(key), entry)
  entries += 1
  pooled += size
  store<i32>(SLOTS + soughtSlot * 4, entries)
  if (entries * 2 > mask) spread()
}

/** Whether nothing with this hash was asked about lately. */
function isFirstTime(hash: i32): bool {
  const bit = (hash >>> 8) & (MOST_BITS - 1)
  const byte = ASKED_BITS + (bit >>> 3)
  const mark: u8 = (<u8>1) << u8(bit & 7)
  if ((load<u8>(byte) & mark) !== 0) return false
  if (bits === MOST_BITS >> 2) forgetBits()
  store<u8>(byte, load<u8>(byte) | mark)
  bits += 1
  return true
}

function forgetBits(): void {
  bits = 0
  memory.fill(ASKED_BITS, 0, MOST_BITS >> 3)
}

/** The last bytes of a cell, fewer than eight. */
function tail(position: i32, size: i32): u64 {
  return load<u64>(position) & (((<u64>1) << (size << 3)) - 1)
}

/** Where the entry is noted that was found last in the column of a key. */
function lastOf(key: i32): i32 {
  return LAST + (key >>> 24) * 4
}

function isEntry(entry: i32, from: i32, size: i32, key: i32): bool {
  return load<i32>(entry, 8) === key && isSame(load<i32>(entry, 4), from, size)
}

function isSame(one: i32, other: i32, size: i32): bool {
  let done = 0
  for (; done + 8 <= size; done += 8) if (load<u64>(one + done) !== load<u64>(other + done)) return false
  return done === size || tail(one + done, size - done) === tail(other + done, size - done)
}

/** Four times the slots, as long as there is room for them, each entry in its new one. */
function spread(): void {
  const slots = min((mask + 1) * 4, MOST_SLOTS)
  if (slots === mask + 1) return
  mask = slots - 1
  memory.fill(SLOTS, 0, slots * 4)
  for (let number = 0; number < entries; number++) {
    let slot = load<i32>(ENTRIES + number * ENTRY_SIZE) & mask
    while (load<i32>(SLOTS + slot * 4) !== 0) slot = (slot + 1) & mask
    store<i32>(SLOTS + slot * 4, number + 1)
  }
}
