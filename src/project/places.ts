/** Offsets of a text as lines and columns. yaml's own line counter loses lines in a text with errors, so it is not used. */

/** Line and column of an offset, both from 1; a column counts UTF-16 units, as editors do. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number }

export function placesIn(text: string): PlaceOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
