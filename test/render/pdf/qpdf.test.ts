/** qpdf reads the whole document, stream by stream, as a second opinion on its syntax. Skipped with a line where qpdf is not installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimPage } from '../../../src/report/page.ts'
import { sampleReport } from '../html-sample.ts'
import { drawn } from './drawn.ts'
import { samplePage } from './sample-page.ts'

const hasQpdf = spawnSync('qpdf', ['--version'], { stdio: 'ignore' }).status === 0
if (!hasQpdf) console.warn('qpdf is not installed: the syntax of PDFs is not looked through.')

/** qpdf's exit code: 0 nothing wrong, 2 errors, 3 warnings. */
function troubles(bytes: Buffer): { readonly code: number | null; readonly isClean: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-qpdf-'))
  try {
    const path = join(folder, 'page.pdf')
    writeFileSync(path, bytes)
    const { status, stdout } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
    return { code: status, isClean: stdout.includes('No syntax or stream encoding errors found') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.skipIf(!hasQpdf).each([
  ['a page with every kind of block', samplePage],
  ['a claim', claimPage(sampleReport('fi'))],
])('%s: no error and no warning', async (_, page) => {
  expect(troubles((await drawn(page)).bytes)).toEqual({ code: 0, isClean: true })
})

test.skipIf(!hasQpdf)('a byte that is wrong is found', async () => {
  const { bytes } = await drawn(samplePage)
  const at = bytes.indexOf('stream\n') + 60
  const broken = Buffer.from(bytes)
  broken.fill(0, at, at + 8)
  expect(troubles(broken).code).not.toBe(0)
})
