import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { fromWindows1252 } from '../../src/read/windows-1252.ts'

it('reads each of the 256 bytes as iconv-lite does, but for the five that stand for nothing', () => {
  for (let byte = 0; byte < 256; byte++) {
    const bytes = Buffer.from([byte])
    const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
    // The standard keeps an unassigned byte as the control character of the same number; iconv-lite says it cannot read it.
    expect(fromWindows1252(bytes), byte.toString(16)).toBe(
      unassigned ? String.fromCharCode(byte) : iconv.decode(bytes, 'windows-1252'),
    )
  }
})

it('reads a price list', () => {
  expect(fromWindows1252(Buffer.from([0x48, 0xe4, 0x6d, 0x65, 0x20, 0x35, 0x20, 0x80]))).toBe('Häme 5 €')
})
