/** A decision under a name that hanke does not look for: what was found is said, and what to do. */
import { describe, expect, it } from 'vitest'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const { 'hanke.yaml': decision = '', ...tables } = smallProject

describe('a hanke.yaml under another name', () => {
  it.each(['hanke.yaml.txt', 'hanke.yml', 'hanke.yaml.yaml', 'hanke.yml.txt'])('%s', async (name) => {
    await inFolder({ ...tables, [name]: decision }, async () => {
      const fi = await runCli(['check'])
      expect({ code: fi.code, out: fi.out }).toEqual({ code: 2, out: '' })
      expect(fi.err).toContain(`hanke: Tiedostoa hanke.yaml ei löydy, mutta ”${name}” löytyi.`)
      expect(fi.err).toContain('Anna sille nimeksi hanke.yaml.')
      const en = await runCli(['check', '--lang', 'en'])
      expect(en.err).toContain(`There is no hanke.yaml, but “${name}” was found.`)
      expect(en.err).toContain('Rename it hanke.yaml.')
    })
  })

  it('in the folder, or as the file, that --project names', async () => {
    await inFolder({ 'oma/hanke.yaml.txt': decision }, async () => {
      const { err } = await runCli(['check', '--project', 'oma'])
      expect(err).toContain('Kansiossa ”oma” ei ole tiedostoa hanke.yaml, mutta siinä on ”hanke.yaml.txt”.')
      const { err: file } = await runCli(['check', '--project', 'oma/hanke.yaml.txt'])
      expect(file).toContain('mutta ”hanke.yaml.txt” löytyi.')
    })
  })

  it('is not told of where there is a hanke.yaml, nor of other files', async () => {
    const both = await inFolder({ ...smallProject, 'hanke.yaml.txt': 'x' }, () =>
      runCli(['check', '--as-of', '2027-07-15']),
    )
    expect(both.code).not.toBe(2)
    const { err } = await inFolder({ 'hanke.txt': 'x', 'muu.yaml': 'x' }, () => runCli(['check']))
    expect(err).toContain('Tässä kansiossa ei ole hanketta')
  })
})
