/** The example of the contract, and ways to spoil it. */
import { readFileSync } from 'node:fs'
import type { Complaint } from '../../src/project/complaint.ts'
import { loadProject } from '../../src/project/load.ts'
import type { Project, YamlAddress } from '../../src/project/project.ts'

export const example = readFileSync(new URL('./spec-example.txt', import.meta.url), 'utf8').replaceAll('\r\n', '\n')

/** The example with each `[from, to]` replaced once; throws where `from` does not stand in it, so that no case tests nothing. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example does not hold: ${from}`)
    return text.replace(from, () => to)
  }, example)
}

export function load(text: string): Project {
  const loaded = loadProject(text)
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints, null, 1))
  return loaded.project
}

export function complaintsOf(text: string): Complaint[] {
  const loaded = loadProject(text)
  return 'complaints' in loaded ? loaded.complaints : []
}

/** The example without the lines from the first that begins with `from` to the one before `until`. */
export function without(from: string, until: string): string {
  const start = example.indexOf(`\n${from}`) + 1
  const end = example.indexOf(`\n${until}`, start) + 1
  if (start < 1 || end <= start) throw new Error(`the example does not hold: ${from} … ${until}`)
  return example.slice(0, start) + example.slice(end)
}

/** What stands in the text at an address, as many characters as the address claims. */
export function standsAt(text: string, { line, column, value }: YamlAddress): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const from = lines.slice(line - 1).join('\n')
  return from.slice(column - 1, column - 1 + value.length)
}
