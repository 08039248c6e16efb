/** What bytes mean, and how they are looked for sixteen at once. */
export const QUOTE: u8 = 0x22
export const LF: u8 = 0x0a
export const CR: u8 = 0x0d

/** Where the next of these bytes or the end of a line stands, from there on; at or behind `end`, where none does before it. */
export function nextOf(position: i32, end: i32, one: u8, other: u8): i32 {
  const ones = i8x16.splat(one)
  const others = i8x16.splat(other)
  for (; position < end; position += 16) {
    const bytes = v128.load(position)
    const ends = v128.or(i8x16.eq(bytes, i8x16.splat(LF)), i8x16.eq(bytes, i8x16.splat(CR)))
    const found = i8x16.bitmask(v128.or(ends, v128.or(i8x16.eq(bytes, ones), i8x16.eq(bytes, others))))
    if (found !== 0) return position + ctz(found)
  }
  return end
}

/** Whether a cell that begins there may be nothing but spaces. */
export function mayBeSpace(position: i32): bool {
  const first = load<u8>(position)
  return first <= 0x20 || first === 0xc2 || first >= 0xe1
}

/** The hash by which a column's dictionary finds a text (32-bit FNV-1a, as `byte-dictionary.ts` has it). */
export function fnvOf(from: i32, to: i32): i32 {
  let hash: u32 = 0x811c9dc5
  for (; from < to; from++) hash = (hash ^ load<u8>(from)) * 0x01000193
  return hash
}
