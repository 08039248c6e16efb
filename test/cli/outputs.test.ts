/** What a command writes, and where. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CannotRun } from '../../src/cli/cannot-run.ts'
import { writeAll } from '../../src/cli/write-files.ts'
import { contents, inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15'] as const
const claimFiles = ['html', 'json', 'txt'].map((ending) => `maksatus-1.${ending}`)
const workbooks = ['kaupunki', 'koulu', 'ryhma'].map((whose) => `maksatus-1-${whose}.xlsx`)
const under = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`).sort()
const added = (folder: string) =>
  listing(folder)
    .filter((path) => !(path in smallProject) && /\.\w+$/.test(path))
    .sort()

describe('a claim', () => {
  it('goes to reports/ in the project, a workbook for each implementer and the group, and says where', async () => {
    await inFolder(smallProject, async (folder) => {
      const { code, out, err } = await runCli(['claim', '1', ...asOf])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(added(folder)).toEqual(under('reports', [...claimFiles, ...workbooks]))
      for (const path of added(folder)) expect(out).toContain(path)
    })
  })

  it('has English file names in English', async () => {
    await inFolder(smallProject, async (folder) => {
      await runCli(['claim', '1', '--lang', 'en', ...asOf])
      expect(added(folder)).toEqual(
        under('reports', [
          'claim-1.html',
          'claim-1.json',
          'claim-1.txt',
          'claim-1-group.xlsx',
          'claim-1-kaupunki.xlsx',
          'claim-1-koulu.xlsx',
        ]),
      )
    })
  })

  it('goes where --out says, from the folder that one is in', async () => {
    await inFolder(smallProject, async (folder) => {
      process.chdir('data')
      await runCli(['claim', '1', '--out', '../omat/kevät', ...asOf])
      expect(added(folder)).toEqual(under('omat/kevät', [...claimFiles, ...workbooks]))
    })
  })

  it('of one implementer has that one’s workbook and not the group’s', async () => {
    await inFolder(smallProject, async (folder) => {
      await runCli(['claim', '1', '--implementer', 'koulu', ...asOf])
      expect(added(folder)).toEqual(
        under(
          'reports',
          ['html', 'json', 'txt', 'xlsx'].map((ending) => `maksatus-1-koulu.${ending}`),
        ),
      )
    })
  })

  it('prints in its .json what --json prints, and in its .txt what the terminal shows', async () => {
    await inFolder(smallProject, async (folder) => {
      await runCli(['claim', '1', ...asOf])
      const { out } = await runCli(['claim', '1', '--json', ...asOf])
      expect(readFileSync(join(folder, 'reports/maksatus-1.json'), 'utf8')).toBe(out)
      expect(readFileSync(join(folder, 'reports/maksatus-1.txt'), 'utf8')).toContain('Nettokustannusarvio')
    })
  })

  it('made again overwrites its files with the same bytes, and leaves everything else alone', async () => {
    await inFolder({ ...smallProject, 'reports/muistio.txt': 'oma' }, async (folder) => {
      await runCli(['claim', '1', ...asOf])
      const first = contents(folder)
      for (const name of [...claimFiles, ...workbooks]) writeFileSync(join(folder, 'reports', name), 'vanha')
      await runCli(['claim', '1', ...asOf])
      expect(contents(folder)).toEqual(first)
    })
  })
})

describe('a check', () => {
  it('writes nothing by itself', async () => {
    await inFolder(smallProject, async (folder) => {
      await runCli(['check', ...asOf])
      expect(added(folder)).toEqual([])
    })
  })

  it('writes a page, the machine output and the text where --out says, and says so', async () => {
    await inFolder(smallProject, async (folder) => {
      const { out } = await runCli(['check', '--out', 'tulos', ...asOf])
      expect(added(folder)).toEqual(under('tulos', ['tarkistus.html', 'tarkistus.json', 'tarkistus.txt']))
      for (const path of added(folder)) expect(out).toContain(path)
    })
  })
})

describe('writing', () => {
  it('that fails at one file leaves no piece of any', async () => {
    await inFolder({ 'a.txt': 'vanha', 'b.txt/': '' }, (folder) => {
      const outputs = ['c/a.txt', 'b.txt'].map((name) => ({ path: join(folder, name), content: 'uusi' }))
      expect(() => writeAll(outputs)).toThrow(CannotRun)
      expect(listing(folder).filter((path) => !['a.txt', 'b.txt', 'c', 'c/a.txt'].includes(path))).toEqual([])
    })
  })
})
