/**
 * Windows-1252, as the WHATWG Encoding Standard maps it (https://encoding.spec.whatwg.org/windows-1252.txt). Node 20's own decoder reads
 * the bytes 80 to 9F as control characters, € among them, and a library for it brings half a megabyte of other tables along.
 */
const FIRST_HIGH = 0x80
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

export function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (one) => high[one.charCodeAt(0) - FIRST_HIGH] ?? one)
}
