/** A long list of row ranges, cut between ranges into lines that fit a cell. */
const MOST_CHARACTERS = 402
const BETWEEN = ', '

/** `2-14, 17, …` → as many pieces as it takes. */
export function chunks(ranges: string): string[] {
  const lines: string[] = []
  let from = 0
  while (ranges.length - from > MOST_CHARACTERS) {
    const end = ranges.lastIndexOf(BETWEEN, from + MOST_CHARACTERS)
    lines.push(ranges.slice(from, end))
    from = end + BETWEEN.length
  }
  if (from < ranges.length) lines.push(ranges.slice(from))
  return lines
}
