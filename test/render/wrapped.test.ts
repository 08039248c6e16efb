/** Lines are broken where they would be if each word were put after the one before it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrapped } from '../../src/render/wrapped.ts'

function wordByWord(text: string, width: number, indent: string, nextIndent: string): string[] {
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

const texts = fc
  .array(fc.constantFrom('a', 'bb', 'ccc', 'dddddddd', ' ', ' ', '  ', '\n', '1\u00a0234\u00a0€'), { maxLength: 30 })
  .map((parts) => parts.join(''))

it('breaks lines as word by word', () => {
  const indents = fc.constantFrom('', '  ', 'virhe  ')
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 30 }), indents, indents, (text, width, indent, next) => {
      expect(wrapped(text, width, indent, next)).toEqual(wordByWord(text, width, indent, next))
    }),
    { numRuns: 3000 },
  )
})
