/** `hanke map`: what it proposes for a file, and that the proposal reads that file. */
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { loadProject } from '../../src/project/load.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { FIRST_ROW } from '../../src/render/blank-table-sheet.ts'
import { blankWorkbook } from '../../src/render/blank-workbook.ts'
import { expectGolden } from '../golden.ts'
import { row, workbookOf } from '../read/workbook-files.ts'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding, type Files, smallProject } from './small-project.ts'

const payroll = [
  'Tuntiraportti 01/2027;;;;;;',
  '',
  'Henkilönro;Nimi;Pvm;Kesto;Projekti;Tapahtuma;Status',
  '10234;Esimerkki Eeva;7.1.2027;7.50;Työpaketti 1;Suunnittelu;Hyväksytty',
  '10234;Esimerkki Eeva;8.1.2027;7.25;Työpaketti 1;Haastattelut;Hyväksytty',
  '10234;Esimerkki Eeva;11.1.2027;0.75;Hallinto;Kokous;Luonnos',
  'Yhteensä;;;15.50;;;',
  '',
].join('\r\n')
const american =
  'Employee,Work date,Duration,Comment\nMeikäläinen Maija,01/08/2027,7.5,x\nMeikäläinen Maija,02/03/2027,6,y\n'
const named =
  'Nimi;Päivä;Tunnit;Hetu\nMeikäläinen Maija;7.1.2027;7,5;010101-900R\nEsimerkki Eeva;8.1.2027;7;020202-901X\n'

const map = (file: string, content: string | Buffer, argv: readonly string[] = [], files: Files = {}) =>
  inFolder({ ...files, [file]: content }, () => runCli(['map', file, ...argv]))

describe('hanke map', () => {
  it.each([
    ['payroll', 'data/kaupunki/Tuntiraportti 2027-01.csv', payroll, 'fi', smallProject],
    ['american', 'Timesheet.csv', american, 'en', {}],
    ['named', 'tunnit.csv', named, 'fi', {}],
  ] as const)(
    'proposes a source with reasons, and shows the first rows: %s',
    async (name, file, content, lang, files) => {
      const { code, out, err } = await map(file, content, ['--lang', lang], files)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expectGolden(`test/golden/map/${name}.${lang}.txt`, out)
      const tooLong = out.split('\n').filter((line) => line.length > 80)
      expect(tooLong).toEqual([])
    },
  )

  it('reads a workbook by the sheet that has the headers, and choices by their words', async () => {
    const book = workbookOf({
      sheets: {
        Ohje: row(1, ['Lue tämä ensin']),
        'Tunnit 2027': `${row(1, ['Henkilönro', 'Pvm', 'Kesto', 'Tuntilaji'])}${row(2, ['10234', '7.1.2027', '7,5', 'Vuosiloma'])}`,
      },
    })
    const { out } = await map('Tunnit.xlsx', book, ['--json'])
    const report = JSON.parse(out)
    expect(report).toMatchObject({ sheet: 'Tunnit 2027', headerRow: 1, decimal: null, dates: [] })
    expect(report.preview.first[0].cells.map(({ text }: { text: string }) => text)).toEqual([
      '10234',
      '2027-01-07',
      '7.50',
      'loma',
    ])
  })

  describe('of a workbook with a sheet a table, as init lays it', () => {
    const filled = async (rows: Readonly<Record<string, readonly string[]>>): Promise<Buffer> => {
      const workbook = new exceljs.Workbook()
      const blank = await blankWorkbook(Object.values(tables), 'fi')
      await workbook.xlsx.load(blank as unknown as ArrayBuffer)
      for (const [sheet, cells] of Object.entries(rows))
        for (const [at, text] of cells.entries())
          Object.assign(workbook.getWorksheet(sheet)?.getCell(FIRST_ROW, at + 1) ?? {}, { value: text })
      return Buffer.from(await workbook.xlsx.writeBuffer())
    }
    const proposed = async (file: string, book: Buffer) => {
      const { table, sheet, preview } = JSON.parse((await map(file, book, ['--json'])).out)
      return [table, sheet, preview.rows]
    }
    const hours = { tyoaika: ['A1', '7.1.2027', '7,5'] }

    it('takes the sheet that has rows', async () => {
      expect(await proposed('taulukot.xlsx', await filled(hours))).toEqual(['hours', 'tyoaika', 1])
    })

    it.each(['tyoaika.xlsx', 'Työajat 2027.xlsx', 'hours/2027-01.xlsx'])(
      'takes the sheet that is called as the file or its folder, whatever stands on the others: %s',
      async (file) => {
        const both = await filled({ ...hours, osallistujat: ['X1', '1.2.2027'] })
        expect(await proposed(file, both)).toEqual(['hours', 'tyoaika', 1])
        expect((await proposed(file, await filled({}))).slice(0, 2)).toEqual(['hours', 'tyoaika'])
      },
    )
  })

  it('writes nothing', async () => {
    await inFolder({ ...smallProject, 'x.csv': payroll }, async (folder) => {
      const before = listing(folder)
      await runCli(['kartoita', 'x.csv'])
      expect(listing(folder)).toEqual(before)
    })
  })

  it('proposes a block that hanke.yaml takes as it stands, and that reads the file', async () => {
    const file = 'data/kaupunki/Tuntiraportti 2027-01.csv'
    const { out } = await map(file, payroll, [], smallProject)
    const block = /^sources:\n(?:[ #].*\n)+/m.exec(out)?.[0] ?? ''
    const files: Record<string, string | Buffer> = { ...deciding((decision) => `${decision}${block}`), [file]: payroll }
    delete files['data/kaupunki/tyoaika.csv']
    expect(loadProject(String(files['hanke.yaml']))).toHaveProperty('project')
    const { out: json } = await inFolder(files, () => runCli(['check', '--json', '--as-of', '2027-07-15']))
    const report = JSON.parse(json)
    expect(report.inputs).toContainEqual(expect.objectContaining({ path: file, rows: 2, read: true }))
    const stopped = report.findings.filter(({ rule }: { rule: string }) => /^(FILE|PLAN-13)/.test(rule))
    expect(stopped.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([])
  })

  it('takes no day for another: several readings are left to a person, unless the project decides', async () => {
    const json = async (content: string, files: Files = {}) =>
      JSON.parse((await map('data/kaupunki/x.csv', content, ['--json'], files)).out).dates
    expect(await json(american)).toEqual(['dd/mm/yyyy', 'mm/dd/yyyy'])
    expect(await json(american.replace('02/03', '02/13'))).toEqual(['mm/dd/yyyy'])
    const beforeProject = american.replace('01/08/2027', '12/01/2027').replace('02/03/2027', '12/02/2027')
    const lateStart = deciding((decision) => decision.replaceAll('start: 2027-01-01', 'start: 2027-06-01'))
    expect(await json(beforeProject, lateStart)).toEqual(['mm/dd/yyyy'])
  })

  it('reads durations with their seconds, and a ledger’s minus behind the number', async () => {
    const durations = 'User,Start date,Duration\nA1,2027-01-07,07:15:00\nA1,2027-01-08,06:00:00\n'
    const { out } = await map('aika.csv', durations, ['--json'])
    expect(JSON.parse(out)).toMatchObject({ table: 'hours', decimal: ',', missing: [] })
    expect((await map('aika.csv', durations)).out).toContain('tunnit yhteensä 13,25')
    const ledger = 'Tositenro;Kirjauspvm;Tilin nimi;Määrä EUR\n1;7.1.2027;matkat;120,50\n2;8.1.2027;matkat;1.020,50-\n'
    expect((await map('ote.csv', ledger)).out).toContain('summa yhteensä -900,00')
  })

  it('takes no minutes for hours', async () => {
    const minutes = 'Tekijä;Pvm;Kesto (min)\nA1;7.1.2027;435\nA1;8.1.2027;360\n'
    const { out } = await map('aika.csv', minutes, ['--json'])
    expect(JSON.parse(out)).toMatchObject({ table: 'hours', missing: ['hours'] })
  })

  it('prints no name and no identity code in full', async () => {
    for (const argv of [[], ['--json']]) {
      const { out } = await map('tunnit.csv', named, argv)
      expect(out).not.toMatch(/Meikäläinen|Maija|Eeva|010101|901X/)
    }
  })

  it.each([
    ['--table costs', 'costs'],
    ['--table kustannukset', 'costs'],
    ['', 'costs'],
  ])('reads a ledger with %s', async (option, table) => {
    const ledger = 'Tositenro;Kirjauspvm;Tili;Selite;Summa €\n1;7.1.2027;7800;Matka;120,50\n'
    const { out } = await map('ote.csv', ledger, ['--json', ...option.split(' ').filter((word) => word !== '')])
    expect(JSON.parse(out)).toMatchObject({ schema: 'hanke/map@1', table, implementer: null, missing: ['category'] })
  })

  it('names the implementer by the folder or by --implementer', async () => {
    const of = async (file: string, argv: string[] = []) =>
      JSON.parse((await map(file, payroll, ['--json', ...argv], smallProject)).out).implementer
    expect(await of('data/koulu/arkisto/x.csv')).toBe('koulu')
    expect(await of('x.csv')).toBeNull()
    expect(await of('x.csv', ['--implementer', 'koulu'])).toBe('koulu')
  })

  it.each<[string, string | Buffer, readonly string[], string]>([
    ['a table that is none', payroll, ['--table', 'palkat'], 'Taulukkoa ”palkat” ei ole.'],
    ['a file without headers', '1;2;3\n4;5;6\n', [], 'Tiedostosta ”x.csv” ei löydy otsikkoriviä'],
    ['an empty file', '', [], 'Tiedostosta ”x.csv” ei löydy otsikkoriviä'],
    ['a file that is no text', Buffer.from([0, 1, 2, 0, 255, 0]), [], 'Tiedostoa ”x.csv” ei voi lukea.'],
    [
      'a PDF under another name',
      Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'),
      [],
      'Tiedosto ”x.csv” on PDF-asiakirja, jota hanke ei lue.',
    ],
    [
      'the same in English',
      Buffer.from('%PDF-1.7\n'),
      ['--lang', 'en'],
      'The file “x.csv” is a PDF, which hanke does not read.',
    ],
    ['a broken workbook', Buffer.from('PK\u0003\u0004rikki'), [], 'Tiedostoa ”x.csv” ei voi lukea.'],
  ])('cannot run on %s', async (_, content, argv, message) => {
    const { code, out, err } = await map('x.csv', content, argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it.each([
    ['fi', '”data/kaupunki” on kansio, ei tiedosto.'],
    ['en', '“data/kaupunki” is a folder, not a file.'],
  ])('cannot run on a folder, in %s', async (lang, message) => {
    const argv = ['map', 'data/kaupunki', '--lang', lang]
    const { code, out, err } = await inFolder(smallProject, () => runCli(argv))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('cannot run on a file that is not there', async () => {
    const { code, err } = await inFolder({}, () => runCli(['map', 'puuttuu.csv']))
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('puuttuu.csv') })
  })
})
