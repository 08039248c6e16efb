/** How high a row must be for its wrapped text: neither Excel fits merged cells by itself, nor LibreOffice a file it did not write. */
const LINE_HEIGHT = 15
const NORMAL_SIZE = 11
/** Excel's own ceiling, in points. */
const HIGHEST = 409
/** A width counts digits, and letters are on average a little narrower. */
const LETTERS_A_DIGIT = 1.07

/** @param width in characters of the normal size. @returns points; a single line is the sheet's own height. */
export function textHeight(text: string, width: number, size = NORMAL_SIZE): number {
  // The indent and the margins take a character and a half.
  const room = Math.max(4, Math.floor(((width - 1.5) * LETTERS_A_DIGIT * NORMAL_SIZE) / size))
  if (text.length <= room && !text.includes('\n')) return Math.min(HIGHEST, LINE_HEIGHT * (size / NORMAL_SIZE))
  const lines = text.split('\n').reduce((sum, line) => sum + lineCount(line, room), 0)
  return Math.min(HIGHEST, lines * LINE_HEIGHT * (size / NORMAL_SIZE))
}

/** Of a bold text that is written upwards, with room below it for the button of a filter. */
export function turnedHeight(text: string): number {
  return Math.min(HIGHEST, text.length * 6.5 + 24)
}

/** Lines of one paragraph, broken between words, and within a word only where it is wider than the cell. */
function lineCount(text: string, room: number): number {
  if (text.length <= room) return 1
  let lines = 1
  let used = 0
  for (let from = 0; from <= text.length; ) {
    const space = text.indexOf(' ', from)
    const end = space === -1 ? text.length : space
    const word = end - from
    const wanted = used === 0 ? word : used + 1 + word
    if (wanted <= room) used = wanted
    else {
      if (used > 0) lines += 1
      lines += Math.floor(Math.max(0, word - 1) / room)
      used = word % room || room
    }
    from = end + 1
  }
  return lines
}

export const oneLine = LINE_HEIGHT
