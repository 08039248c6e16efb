/** What earlier runs left in the folder of the reports, read back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface MachineOutput {
  readonly name: string
  readonly path: string
  readonly text: string
}

/** @returns the folder's JSON files by name, whatever they are of; none where there is no folder yet. */
export function machineOutputs(folder: string): MachineOutput[] {
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, path: join(folder, name), text: textOf(join(folder, name)) }))
}

/** @returns nothing where it cannot be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Whatever cannot be read is no report.
    return ''
  }
}
