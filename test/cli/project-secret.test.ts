/** The secret behind the pseudonyms: made once, kept from others and from version control, and never silently another. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CannotRun } from '../../src/cli/cannot-run.ts'
import { projectSecret } from '../../src/cli/project-secret.ts'
import { inFolder, listing } from './folder.ts'

describe('the secret', () => {
  it('is made where there is none: 32 random bytes, in a folder that version control passes over', async () => {
    const made = await inFolder({}, (folder) => {
      const secret = projectSecret(folder)
      expect(secret).toMatch(/^[0-9a-f]{64}$/)
      expect(listing(folder)).toEqual(['.hanke', '.hanke/.gitignore', '.hanke/secret'])
      expect(readFileSync('.hanke/.gitignore', 'utf8')).toBe('*\n')
      if (process.platform !== 'win32') expect(statSync('.hanke/secret').mode & 0o777).toBe(0o600)
      return secret
    })
    expect(await inFolder({}, projectSecret)).not.toBe(made)
  })

  it('stays the same, also where a text editor put an end of line behind it', async () => {
    await inFolder({}, (folder) => {
      const secret = projectSecret(folder)
      expect(projectSecret(folder)).toBe(secret)
      writeFileSync('.hanke/secret', `${secret}\r\n`)
      expect(projectSecret(folder)).toBe(secret)
    })
  })

  it('keeps a .gitignore that someone changed', async () => {
    await inFolder({ '.hanke/.gitignore': 'secret\n' }, (folder) => {
      projectSecret(folder)
      expect(readFileSync('.hanke/.gitignore', 'utf8')).toBe('secret\n')
    })
  })

  it.each([
    ['empty', ''],
    ['cut short', `${'a1'.repeat(31)}\n`],
    ['no hexadecimal digits', 'x'.repeat(64)],
  ])('that is %s is told and never remade', async (_, content) => {
    await inFolder({ '.hanke/secret': content }, (folder) => {
      expect(told(() => projectSecret(folder))).toMatch(/vioittunut/)
      expect(readFileSync('.hanke/secret', 'utf8')).toBe(content)
    })
  })

  it('that cannot be made or read is told', async () => {
    await inFolder({ '.hanke': 'a file' }, (folder) => {
      expect(told(() => projectSecret(folder))).toMatch(/ei voi tehdä/)
      rmSync('.hanke')
      mkdirSync('.hanke/secret', { recursive: true })
      expect(told(() => projectSecret(folder))).toMatch(/ei voi lukea/)
    })
  })

  // Whoever runs as root may write everywhere.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is not made in a read-only folder', async () => {
    await inFolder({}, (folder) => {
      chmodSync(folder, 0o500)
      expect(told(() => projectSecret(folder))).toMatch(/ei voi tehdä/)
      chmodSync(folder, 0o700)
      expect(existsSync('.hanke')).toBe(false)
    })
  })
})

function told(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof CannotRun) return error.said.fi
    throw error
  }
  throw new Error('nothing was told')
}
