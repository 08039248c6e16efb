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

describe('a report of some implementers', () => {
  const one = ['--implementer', 'kaupunki']
  const cover = async (path: string): Promise<string> => {
    const { default: exceljs } = await import('exceljs')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(readFileSync(path) as never)
    return JSON.stringify(workbook.worksheets[0]?.getSheetValues())
  }

  it('says in every output whose files were not read, and that the group’s figures lack them', async () => {
    await inFolder(unread, async (folder) => {
      const { code, out } = await run(...one)
      expect(code).toBe(0)
      const lacking = 'Muilta toteuttajilta jäi lukematta 1 tiedosto (koulu): koko ryhmähankkeen luvut ovat vajaat'
      expect(said(out)).toContain(`■ ${lacking}`)
      expect(said(out)).toContain('RYHMÄN LUKUJA EI SAA TOIMITTAA')
      const path = (ending: string) => join(folder, `reports/indikaattorit-2027Q1-kaupunki.${ending}`)
      expect(readFileSync(path('html'), 'utf8')).toContain(lacking)
      expect(await cover(path('xlsx'))).toContain(lacking)
      expect(JSON.parse(readFileSync(path('json'), 'utf8')).others).toEqual({
        implementers: ['koulu'],
        unread: [{ implementer: 'koulu', path: 'data/koulu/osallistujat.csv' }],
        notHandedIn: [],
      })
      expect(said((await run(...one, '--lang', 'en')).out)).toContain(
        'Not read of other implementers: 1 file (koulu). The group’s figures are incomplete',
      )
    })
  })

  it('says whom it shows, and that the group is everyone', async () => {
    await inFolder(
      { ...unread, 'data/koulu/osallistujat.csv': `${header}\r\nB-1;mies;1.1.1980;1.2.2027;työssä;5\r\n` },
      async (folder) => {
        const { out } = await run(...one)
        const part = 'Tässä raportissa on vain kaupunki. Koko ryhmähankkeen luvuissa ovat kaikki toteuttajat'
        expect(said(out)).toContain(part)
        expect(out).not.toContain('jäi lukematta')
        const path = (ending: string) => join(folder, `reports/indikaattorit-2027Q1-kaupunki.${ending}`)
        expect(readFileSync(path('html'), 'utf8')).toContain(part)
        expect(await cover(path('xlsx'))).toContain(part)
        expect(JSON.parse(readFileSync(path('json'), 'utf8'))).toMatchObject({
          grandTotal: 2,
          totals: { kaupunki: { grandTotal: 1 } },
          others: { implementers: ['koulu'], unread: [], notHandedIn: [] },
        })
        expect((await run()).out).not.toContain('Tässä raportissa on vain')
      },
    )
  })

  it('says which of the others handed in no participants: the group lacks theirs', async () => {
    const { 'data/koulu/osallistujat.csv': _, ...without } = unread
    await inFolder(without, async () => {
      expect(said((await run(...one)).out)).toContain('Osallistujataulukkoa ei ole saatu: koulu.')
    })
  })
})
