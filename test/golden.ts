/** Expected outputs that lie beside the tests: compared, or rewritten by `npm run accept`, whose diff is what gets reviewed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

export const accepting = process.env.HANKE_ACCEPT === '1'

/** The text must be what lies at the path. */
export function expectGolden(path: string, text: string): void {
  if (accepting) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  expect(existsSync(path), `${path} is missing: look at the output and run npm run accept`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
