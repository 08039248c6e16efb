/** `hanke indicators` where something that was to be counted could not be: every output says so. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { type Files, smallProject } from './small-project.ts'

const header = 'osallistuja;sukupuoli;syntymäaika;aloituspäivä;työmarkkina-asema;koulutusaste'
const counted = `${header}\r\nK-1;nainen;1.1.1990;15.1.2027;työtön;3\r\n`
const unread: Files = {
  ...smallProject,
  'data/kaupunki/osallistujat.csv': counted,
  'data/koulu/osallistujat.csv': 'osallistuja;sukupuoli\r\nK-2;mies\r\n',
}
const days = ['--quarter', '2027Q1', '--as-of', '2027-07-15']
const run = (...argv: readonly string[]) => runCli(['indicators', ...days, ...argv])
const said = (text: string): string => text.replace(/\s+/g, ' ')

describe('a file that was not read', () => {
  it('is told as missing from the figures, not as figures that do not agree', async () => {
    await inFolder(unread, async (folder) => {
      const { code, out } = await run()
      expect(code).toBe(1)
      expect(said(out)).toContain('1 tiedosto (koulu) jäi lukematta: luvut ovat vajaat')
      expect(said(out)).toContain('EI SAA TOIMITTAA: luvut ovat vajaat')
      expect(out).not.toContain('täsmää keskenään')
      const page = readFileSync(join(folder, 'reports/indikaattorit-2027Q1.html'), 'utf8')
      expect(page).toContain('1 tiedosto (koulu) jäi lukematta')
      expect(page).not.toContain('Laskennassa on vika')
      const english = said((await run('--lang', 'en')).out)
      expect(english).toContain('Not read: 1 file (koulu). The figures are incomplete')
    })
  })

  it('is told in the public report too, without a name', async () => {
    await inFolder(unread, async (folder) => {
      const { code, out } = await run('--public')
      expect(code).toBe(1)
      expect(said(out)).toContain('Vajaat luvut: 1 tiedosto jäi lukematta')
      const read = (ending: string) => readFileSync(join(folder, `reports/indikaattorit-2027Q1-julkinen.${ending}`))
      expect(String(read('html'))).toContain('Vajaat luvut: 1 tiedosto jäi lukematta')
      expect(JSON.parse(String(read('json'))).public).toMatchObject({ unread: 1 })
      const { default: exceljs } = await import('exceljs')
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.load(read('xlsx') as never)
      const cover = JSON.stringify(workbook.worksheets[0]?.getSheetValues())
      expect(cover).toContain('Vajaat luvut: 1 tiedosto jäi lukematta')
      expect(cover).toContain('"result":"TARKISTA"')
    })
  })

  it('is not told of where all were', async () => {
    await inFolder({ ...unread, 'data/koulu/osallistujat.csv': `${header}\r\n` }, async () => {
      const { code, out } = await run('--public', '--json')
      expect(code).toBe(0)
      expect(JSON.parse(out).public).not.toHaveProperty('unread')
    })
  })
})

describe('a table of participants that nobody handed in', () => {
  it('is told with the verdict', async () => {
    await inFolder({ ...smallProject, 'data/kaupunki/osallistujat.csv': counted }, async (folder) => {
      const { out } = await run()
      expect(said(out)).toContain('Osallistujataulukkoa ei ole saatu: koulu.')
      const page = readFileSync(join(folder, 'reports/indikaattorit-2027Q1.html'), 'utf8')
      expect(page).toContain('Osallistujataulukkoa ei ole saatu: koulu.')
    })
  })
})
