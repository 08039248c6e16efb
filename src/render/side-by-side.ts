/** Texts beside each other, each broken at its spaces within its own width, as the lines of a terminal. */
import stringWidth from 'string-width'

export interface Block {
  readonly text: string
  /** Characters a line of the text has at most. */
  readonly width: number
  /** Characters that each of its lines takes; more than the width where the text stands over several columns. */
  readonly room: number
  readonly align: 'left' | 'right'
  /** Colours the lines; their characters stay the same. */
  readonly styled: (lines: readonly string[]) => readonly string[]
}

/** @returns the lines, at least one, without trailing spaces. */
export function sideBySide(blocks: readonly Block[], gap: number): string[] {
  const columns = blocks.map(linesOf)
  const between = ' '.repeat(gap)
  const height = columns.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, index) => lines[at] ?? ' '.repeat(blocks[index]?.room ?? 0))
      .join(between)
      .trimEnd(),
  )
}

/** As wide as the block's room, all of them. */
function linesOf({ text, width, room, align, styled }: Block): string[] {
  const lines = text
    .split('\n')
    .flatMap((paragraph) => broken(paragraph, width))
    .map((line) => cut(line, room))
  const shown = styled(lines)
  return lines.map((line, at) => {
    const rest = ' '.repeat(room - columnsOf(line))
    return align === 'right' ? rest + shown[at] : shown[at] + rest
  })
}

/** No line is wider unless a word is; spaces at which it was broken fall away. */
function broken(text: string, width: number): string[] {
  if (text.trim() === '') return []
  if (columnsOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let taken = 0
  const parts = text.split(/(\s+)/)
  for (let at = 0; at < parts.length; at += 2) {
    const [space = '', word = ''] = [parts[at - 1], parts[at]]
    const more = columnsOf(word)
    const next = taken === 0 ? more : taken + space.length + more
    if (next > width) {
      if (taken > 0) lines.push(line)
      line = word
      taken = more
    } else {
      line += space + word
      taken = next
    }
  }
  return taken > 0 ? [...lines, line] : lines
}

/** Only a word of wide signs is ever wider than its room: the others were divided. */
function cut(line: string, room: number): string {
  if (columnsOf(line) <= room) return line
  let shorter = line
  while (columnsOf(shorter) > room - 1) shorter = shorter.slice(0, -1)
  return `${shorter}…`
}

/** Letters of Latin scripts, figures and the usual signs take one column each; © and ® are drawn as pictures. */
const narrow = /^[ -~\u00a0-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2010-\u2026€]*$/

/** Columns of a terminal that the text takes. */
function columnsOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}
