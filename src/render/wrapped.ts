/** Breaks a text into lines at its ordinary spaces; no-break spaces keep a figure and its unit together. */
export function wrapped(text: string, width: number, indent = '', nextIndent = indent): string[] {
  const lines: string[] = []
  let line = ''
  const start = (): string => (lines.length === 0 ? indent : nextIndent)
  for (const word of text.split(/[ \n]+/)) {
    if (line !== '' && start().length + line.length + 1 + word.length > width) {
      lines.push(start() + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(start() + line)
  return lines
}
