/** A personal value never leaves the file that it came in, whatever is wrong with it. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contents, inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15'] as const
/** Published codes of people who do not exist; the second is what Excel may leave of one. */
const codes = ['010594Y9032', '1,31E+05', '020594X903P']
const staff = `henkilö;henkilötunnus\r\nA1;${codes[0]}\r\nA2;${codes[1]}\r\n;${codes[2]}\r\n`
const files = { ...smallProject, 'data/kaupunki/henkilosto.csv': staff, 'data/koulu/henkilosto.csv': staff }

it('is masked where its cell is pointed at', async () => {
  await inFolder(files, async () => {
    const { findings } = JSON.parse((await runCli(['check', '--json', ...asOf])).out)
    const places = findings.flatMap(({ places }: { places: { header: string; value: string }[] }) => places)
    const values = places.filter(({ header }: { header: string }) => header === 'henkilötunnus')
    expect(values.length).toBeGreaterThan(0)
    for (const { value } of values) expect(value).toBe('•••')
  })
})

it('is in nothing that is printed or written, in either language', async () => {
  await inFolder(files, async (folder) => {
    for (const lang of ['fi', 'en']) {
      const said = await runCli(['check', '--out', 'tulos', '--lang', lang, ...asOf])
      const claimed = await runCli(['claim', '1', '--out', 'tulos', '--lang', lang, ...asOf])
      const written = [...contents(join(folder, 'tulos'))].filter(([path]) => !path.endsWith('.xlsx'))
      expect(written.length).toBeGreaterThan(5)
      const everything = [said.out, claimed.out, ...written.map(([, bytes]) => bytes.toString('utf8'))].join('\n')
      for (const code of codes) expect(everything.includes(code), code).toBe(false)
    }
  })
})
