/** A portfolio of many projects of one size: the same folder under many ids, each read as if it were another's. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the folder. */
export function writePortfolio(folder: string, project: string, count: number): string {
  const projects = Array.from({ length: count }, (_, at) => `  - { id: p${at + 1}, path: ${JSON.stringify(project)} }`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'hanke.yaml'),
    [
      'kind: portfolio',
      'portfolio: { name: Verkosto }',
      'appropriation: 300 milj. €',
      'projects:',
      ...projects,
      '',
    ].join('\n'),
  )
  return folder
}
