/** Remembers a number for each pair of codes that has been met, without an object a pair: a table may have a million of them. */
export const UNKNOWN = -1

/** Up to so many possible pairs for each row, every one of them has a place of its own. */
const FLAT_FOR_EACH_ROW = 8
const FIRST_SLOTS = 1024

export class PairMemory {
  /** Slot → the number; `UNKNOWN` where nobody has put one. */
  numbers: Int32Array
  private readonly width: number
  private readonly isFlat: boolean
  private firsts = new Uint32Array(0)
  private seconds = new Uint32Array(0)
  private taken = 0

  /** @param firsts how many codes the first of a pair may have; @param seconds the second; @param rows in how many rows they stand. */
  constructor(firsts: number, seconds: number, rows: number) {
    this.width = seconds
    this.isFlat = firsts * seconds <= rows * FLAT_FOR_EACH_ROW
    this.numbers = new Int32Array(this.isFlat ? firsts * seconds : FIRST_SLOTS).fill(UNKNOWN)
    if (this.isFlat) return
    this.firsts = new Uint32Array(FIRST_SLOTS)
    this.seconds = new Uint32Array(FIRST_SLOTS)
  }

  /** Where the pair's number stands, or is to stand: a number must be put there before the next pair is asked for. */
  slotOf(a: number, b: number): number {
    if (this.isFlat) return a * this.width + b
    if (this.taken * 2 > this.numbers.length) this.widen()
    const slot = this.find(a, b)
    if (this.numbers[slot] === UNKNOWN) {
      this.firsts[slot] = a
      this.seconds[slot] = b
      this.taken += 1
    }
    return slot
  }

  private find(a: number, b: number): number {
    const mask = this.numbers.length - 1
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (this.numbers[slot] !== UNKNOWN && (this.firsts[slot] !== a || this.seconds[slot] !== b))
      slot = (slot + 1) & mask
    return slot
  }

  private widen(): void {
    const { numbers, firsts, seconds } = this
    this.numbers = new Int32Array(numbers.length * 4).fill(UNKNOWN)
    this.firsts = new Uint32Array(numbers.length * 4)
    this.seconds = new Uint32Array(numbers.length * 4)
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at] === UNKNOWN) continue
      const slot = this.find(firsts[at] as number, seconds[at] as number)
      this.numbers[slot] = numbers[at] as number
      this.firsts[slot] = firsts[at] as number
      this.seconds[slot] = seconds[at] as number
    }
  }
}
