/** A scale in round steps, and names at the ends of lines that do not lie on one another. */

export interface Scale {
  readonly max: number
  readonly interval: number
}

const STEPS = [1, 2, 5]
const MOST_STEPS = 7

/** The least round scale that holds the value, in whole steps: of people there are no halves. */
export function scaleTo(value: number): Scale {
  for (let ten = 1; ; ten *= 10) {
    for (const step of STEPS) {
      const interval = step * ten
      const count = Math.max(1, Math.ceil(value / interval))
      if (count <= MOST_STEPS) return { max: count * interval, interval }
    }
  }
}

/** Positions moved as little as it takes for each to be `least` from the next, in their own order, none beyond `most`. */
export function apart(positions: readonly number[], least: number, most: number): number[] {
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] as number) - (positions[b] as number))
  const placed = [...positions]
  for (const [rank, at] of order.entries()) {
    const before = order[rank - 1]
    if (before !== undefined) placed[at] = Math.max(placed[at] as number, (placed[before] as number) + least)
  }
  let room = most
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at] as number, room)
    room = (placed[at] as number) - least
  }
  return placed
}
