/** `hanke demo`: the first thing that anyone runs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'

describe('the demo', () => {
  it('lays the example into a new folder, prints the decision’s own figures, and ends well although there are findings', async () => {
    await inFolder({}, async (folder) => {
      const { code, out, err } = await runCli(['demo'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const text = out.replaceAll('\u00a0', ' ')
      for (const printed of ['1 095 195', '438 077', '1 533 272', '1 226 618']) expect(text).toContain(printed)
      for (const residue of ['0,00', '-0,80', '1,40', '-0,20']) expect(text).toContain(residue)
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
      for (const [path, content] of contents('fixtures/iwm'.replace(/^/, `${import.meta.dirname}/../../`))) {
        if (/^(data|texts|templates)\//.test(path) || path === 'hanke.yaml')
          expect(readFileSync(join(folder, 'iwm', path)).equals(content), path).toBe(true)
      }
      expect(listing(join(folder, 'iwm/reports'))).toContain('maksatus-1-ryhma.xlsx')
      // The last words are of the documents, by name, and of which to open first.
      const [, last = ''] = out.split('Valmiit asiakirjat kansiossa iwm/reports\n')
      expect(last.split('\n').slice(0, 4)).toEqual([
        '  Maksatushakemus 1      maksatus-1.html  ← avaa ensin',
        '  Indikaattorit Q2/2028  indikaattorit-2028Q2.html',
        '  Seurantaraportti 1     seuranta-1.html',
        '                         seuranta-1.pdf',
      ])
      expect(last.trim().split('\n').length).toBeLessThan(8)
      for (const [, name = ''] of last.matchAll(/(\S+\.(?:html|pdf))/g))
        expect(listing(join(folder, 'iwm/reports'))).toContain(name)
      for (const ending of ['pdf', 'xlsx', 'json'])
        expect(listing(join(folder, 'iwm/reports'))).toContain(`seuranta-1.${ending}`)
    })
  })

  it('in an empty folder, and again on its own folder, gives the same', async () => {
    await inFolder({ 'Oma kansio/': '' }, async (folder) => {
      const first = await runCli(['demo', 'Oma kansio', '--lang', 'en'])
      expect(first.code).toBe(0)
      expect(first.out).toContain('--project "Oma kansio"')
      const laid = contents(folder)
      writeFileSync(join(folder, 'Oma kansio/reports/claim-1.html'), 'vanha')
      const again = await runCli(['demo', 'Oma kansio', '--lang', 'en'])
      expect(again.code).toBe(0)
      expect(contents(folder)).toEqual(laid)
      const figures = (text: string) => text.slice(text.indexOf('──'))
      expect(figures(again.out)).toBe(figures(first.out))
    })
  })

  it('with --json prints its claim alone and writes no report', async () => {
    await inFolder({}, async (folder) => {
      const { code, out, err } = await runCli(['demo', '--json'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toMatchObject({ schema: 'hanke/claim@1', period: { number: 1 } })
      expect(listing(join(folder, 'iwm'))).not.toContain('reports')
    })
  })
})
