/** Breaks a text into lines at its ordinary spaces; no-break spaces keep a figure and its unit together. */
export function wrapped(text: string, width: number, indent = '', nextIndent = indent): string[] {
  const lines: string[] = []
  let start = indent
  let rest = /^[ \n]| {2}|\n/.test(text) ? text.replace(/[ \n]+/g, ' ').replace(/^ /, '') : text
  while (start.length + rest.length > width) {
    const last = rest.lastIndexOf(' ', Math.max(0, width - start.length))
    // A word that is longer than a line has one of its own.
    const at = last > 0 ? last : rest.indexOf(' ')
    if (at === -1) break
    lines.push(start + rest.slice(0, at))
    rest = rest.slice(at + 1)
    start = nextIndent
  }
  lines.push(start + rest)
  return lines
}
