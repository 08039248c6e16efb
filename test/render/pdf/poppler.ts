/** Poppler's readers, as a second opinion on what a document says and how it is tagged. */
import { spawnSync } from 'node:child_process'

export const hasPoppler = spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).status === 0

if (!hasPoppler) console.warn('Poppler (pdftotext, pdfinfo) is not installed: what a PDF says is not read back.')

function run(program: string, options: readonly string[], bytes: Buffer): string {
  const { status, stdout, stderr } = spawnSync(program, options, { input: bytes, encoding: 'utf8', maxBuffer: 1 << 28 })
  // Complaints about a document that is read all the same would be lost otherwise.
  if (status !== 0 || stderr !== '') throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** Pages of text, laid out as on paper. */
export function pagesOf(bytes: Buffer): string[] {
  return run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], bytes).split('\f').slice(0, -1)
}

/** The text in the order in which it is drawn: a table row by row, a cell's lines after one another. */
export function textOf(bytes: Buffer): string {
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], bytes)
}

/** The tags and what they hold, indented by two spaces a level: `H1 (block)`, `  "Title"`. */
export function tagsOf(bytes: Buffer): string[] {
  return run('pdfinfo', ['-struct-text', '-'], bytes).split('\n')
}

/** `Pages` → `7`. */
export function aboutOf(bytes: Buffer): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', ['-'], bytes).split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
}

/** The size of each page, in pdfinfo's words. */
export function sizesOf(bytes: Buffer): string[] {
  const said = run('pdfinfo', ['-f', '1', '-l', '9999', '-'], bytes)
  return [...said.matchAll(/^Page +\d+ size: +(.+)$/gm)].map(([, size]) => size ?? '')
}
