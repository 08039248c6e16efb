/**
 * Distinct texts, each kept once as bytes and known by a number. A million cells cost a hash each and no string; the text is made when
 * somebody asks for it.
 */
const FIRST_SLOTS = 256
/** Bytes that a loop copies faster than a call: more of them where it has run so often that it is compiled. */
const FEW = 8
const FEW_OF_MANY = 24
const MANY = 1 << 13
/** Stands behind each text in the pool. Hardly any text holds it. */
const BETWEEN = '\0'
/** In bytes. */
const AT_ONCE = 1 << 18

/** A dictionary as it travels between threads. */
export interface PackedDictionary {
  readonly size: number
  readonly lists: {
    readonly slots: Int32Array<ArrayBuffer>
    readonly hashes: Int32Array<ArrayBuffer>
    readonly starts: Uint32Array<ArrayBuffer>
    readonly pool: Uint8Array<ArrayBuffer>
  }
}

export class ByteDictionary {
  /** How many texts there are; their numbers run from 0. Number 0 is the empty text. */
  size = 1
  /** Hash slots: number + 1, or 0. */
  private slots = new Int32Array(FIRST_SLOTS)
  private hashes = new Int32Array(FIRST_SLOTS)
  /** Number → where its bytes begin; they end one byte before the next ones begin. */
  private starts = new Uint32Array(FIRST_SLOTS)
  private pool = Buffer.allocUnsafeSlow(1 << 12)
  private last = 0

  /** @returns the number of the bytes; a new one, equal to the size before, where they were not known. */
  add(bytes: Buffer, from: number, to: number): number {
    if (from === to) return 0
    // Rows of one person or day follow each other.
    if (this.holds(this.last, bytes, from, to)) return this.last
    return this.addHashed(bytes, from, to, fnvOf(bytes, from, to))
  }

  /** The same where the bytes, of which there are some, have been hashed already (32-bit FNV-1a). */
  addHashed(bytes: Buffer, from: number, to: number, fnv: number): number {
    const hash = fnv ^ (fnv >>> 15)
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let number = (this.slots[slot] as number) - 1; number >= 0; number = (this.slots[slot] as number) - 1) {
      if (this.hashes[number] === hash && this.holds(number, bytes, from, to)) {
        this.last = number
        return number
      }
      slot = (slot + 1) & mask
    }
    return this.learn(bytes, from, to, hash, slot)
  }

  /** @returns the dictionary, which must not be used afterwards. */
  packed(): PackedDictionary {
    const { slots, hashes, starts } = this
    const pool = new Uint8Array(this.pool.subarray(0, this.starts[this.size]))
    return { size: this.size, lists: { slots, hashes, starts, pool } }
  }

  static from({ size, lists: { slots, hashes, starts, pool } }: PackedDictionary): ByteDictionary {
    const made = new ByteDictionary()
    made.size = size
    made.slots = slots
    made.hashes = hashes
    made.starts = starts
    made.pool = Buffer.from(pool.buffer, pool.byteOffset, pool.length)
    return made
  }

  /** Number → its number here, for every text of another dictionary. */
  learnAll(other: PackedDictionary): Uint32Array {
    const { starts, pool } = other.lists
    const bytes = Buffer.from(pool.buffer, pool.byteOffset, pool.length)
    const numbers = new Uint32Array(other.size)
    for (let number = 1; number < other.size; number++)
      numbers[number] = this.add(bytes, starts[number] as number, (starts[number + 1] as number) - 1)
    return numbers
  }

  text(number: number): string {
    return number === 0 ? '' : this.pool.toString('utf8', this.starts[number], (this.starts[number + 1] as number) - 1)
  }

  /** The texts from a number on, as many as are decoded at once: one by one would take several times as long. */
  textsFrom(first: number): string[] {
    const { pool, starts } = this
    const from = starts[first] as number
    let above = this.size
    if ((starts[above] as number) - from > AT_ONCE) above = Math.max(first + 1, this.numberAt(from + AT_ONCE))
    const texts = pool.toString('utf8', from, (starts[above] as number) - 1).split(BETWEEN)
    if (texts.length === above - first) return texts
    return Array.from({ length: above - first }, (_, at) => this.text(first + at))
  }

  /** Numbers of the texts that hold any of these; no text is made for it. */
  holding(marks: readonly string[]): Set<number> {
    const pool = this.pool.subarray(0, this.starts[this.size])
    const found = new Set<number>()
    for (const mark of marks) {
      for (let at = pool.indexOf(mark); at !== -1; ) {
        const number = this.numberAt(at)
        found.add(number)
        at = pool.indexOf(mark, this.starts[number + 1])
      }
    }
    return found
  }

  /** The text that a byte of the pool belongs to. */
  private numberAt(at: number): number {
    let [low, above] = [1, this.size]
    while (above - low > 1) {
      const middle = (low + above) >>> 1
      if ((this.starts[middle] as number) <= at) low = middle
      else above = middle
    }
    return low
  }

  private holds(number: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.starts[number] as number
    if ((this.starts[number + 1] as number) - start - 1 !== to - from) return false
    for (let at = to - from - 1; at >= 0; at--) if (this.pool[start + at] !== bytes[from + at]) return false
    return true
  }

  private learn(bytes: Buffer, from: number, to: number, hash: number, slot: number): number {
    const number = this.size++
    if (number + 2 > this.starts.length) {
      this.starts = widened(this.starts, new Uint32Array(this.starts.length * 2))
      this.hashes = widened(this.hashes, new Int32Array(this.hashes.length * 2))
    }
    const start = this.starts[number] as number
    const end = start + to - from + 1
    if (end > this.pool.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(end, this.pool.length * 2))
      this.pool.copy(wider, 0, 0, start)
      this.pool = wider
    }
    if (to - from > (number < MANY ? FEW : FEW_OF_MANY)) bytes.copy(this.pool, start, from, to)
    else for (let at = from; at < to; at++) this.pool[start + at - from] = bytes[at] as number
    this.pool[end - 1] = 0
    this.starts[number + 1] = end
    this.hashes[number] = hash
    this.slots[slot] = number + 1
    this.last = number
    if (this.size * 8 > this.slots.length * 5) this.spread()
    return number
  }

  /** Four times the slots, each text in its new one. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 4)
    const mask = this.slots.length - 1
    for (let number = 1; number < this.size; number++) {
      let slot = (this.hashes[number] as number) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

/** The hash by which a text is found (32-bit FNV-1a, as the coder has it). */
export function fnvOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}

function widened<L extends Uint32Array | Int32Array>(list: L, wider: L): L {
  wider.set(list)
  return wider
}
