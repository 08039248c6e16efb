/** Bad input: each message lies in `test/golden/bad-input/`, in both languages, as its reader sees it. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectGolden } from '../golden.ts'
import { type BadInput, badInput } from './bad-input-cases.ts'
import { inFolder, listing } from './folder.ts'
import { runCli, type Said } from './run-cli.ts'

const goldens = join(import.meta.dirname, '../golden/bad-input')
const home = join(import.meta.dirname, '../..')

describe.each(badInput)('$name', (one) => {
  it.each(['fi', 'en'] as const)('is told in %s, and nothing is left behind', async (lang) => {
    await inFolder(one.files, async (folder) => {
      for (const path of one.gone ?? []) {
        mkdirSync(join(folder, dirname(path)), { recursive: true })
        symlinkSync('poissa', join(folder, path))
      }
      const before = listing(folder)
      const said = await runCli([...(lang === 'en' ? ['--lang', 'en'] : []), ...one.argv])
      expect(said.code).toBe(one.code)
      expect(listing(folder), 'files after the run').toEqual(before)
      const everything = said.out + said.err
      expect(everything).not.toContain(folder)
      expect(everything).not.toContain(home)
      expect(everything).not.toMatch(/^\s+at |\bError\b|undefined|\{\w+\}|ENO|EACC|EISDIR/m)
      expectGolden(join(goldens, `${one.name}.${lang}.txt`), shown(one, said))
    })
  })
})

/** The command, its exit code and what it said; of a check, only what it said of the working time. */
function shown({ argv }: BadInput, { code, out, err }: Said): string {
  const about = out.split('\n\n').filter((paragraph) => /tyoaika\.csv/.test(paragraph) && !/^\d/.test(paragraph))
  expect(code === 2 ? out : err, 'the other stream').toBe('')
  return [`> hanke ${argv.join(' ')}`, `  = ${code}`, '', code === 2 ? err.trimEnd() : about.join('\n\n'), ''].join(
    '\n',
  )
}
