/** A long list of row ranges, cut between ranges into lines that fit a cell. */
const MOST_CHARACTERS = 400

/** `2-14, 17, …` → as many pieces as it takes. */
export function chunks(ranges: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const range of ranges.split(', ')) {
    if (line.length + range.length > MOST_CHARACTERS) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? range : `${line}, ${range}`
  }
  return line === '' ? lines : [...lines, line]
}
