/** The last net: an output with personal data is refused whole, and what is said of it holds none. Nobody here exists. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PersonalInOutput } from '../../src/cli/personal-in-output.ts'
import { writeAll } from '../../src/cli/write-files.ts'
import { renderWorkbook } from '../../src/render/xlsx.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding, smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15'] as const
const [telephone, code, address] = ['015 555 1234', '010594Y9032', 'esa.esimerkki@example.fi']
const withTelephone = deciding((decision) =>
  decision.replace('  fund: ESR+', `  fund: ESR+\n  authority: Esimerkkikeskus, puh. ${telephone}`),
)

describe('a text of hanke.yaml that holds a telephone number', () => {
  it('refuses all files of the claim, and says which line it stands on', async () => {
    await inFolder({ ...withTelephone, 'reports/maksatus-1.txt': 'vanha' }, async (folder) => {
      const before = listing(folder)
      const { code, out, err } = await runCli(['claim', '1', ...asOf])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toBe(
        [
          'hanke: Mitään ei kirjoitettu, koska tulosteisiin olisi tullut henkilötietoja.',
          '  reports/maksatus-1.html: puhelinnumeroita 1',
          '  reports/maksatus-1-kaupunki.xlsx: puhelinnumeroita 1',
          '  reports/maksatus-1-koulu.xlsx: puhelinnumeroita 1',
          '  reports/maksatus-1-ryhma.xlsx: puhelinnumeroita 1',
          '  reports/maksatus-1.json: puhelinnumeroita 1',
          '  → Taulukoiden henkilötiedot hanke peittää itse, mutta tiedoston hanke.yaml tekstit se tulostaa sellaisinaan. Poista henkilötiedot sen riviltä 4 (myös esimerkiksi rahoittajan puhelinnumero) ja aja komento uudelleen.',
          '',
        ].join('\n'),
      )
      expect(listing(folder)).toEqual(before)
      expect(readFileSync('reports/maksatus-1.txt', 'utf8')).toBe('vanha')
    })
  })

  it('refuses what is shown, also for machines and in English', async () => {
    await inFolder(withTelephone, async () => {
      for (const argv of [['check'], ['claim', '1']]) {
        const { code, out, err } = await runCli([...argv, '--json', '--lang', 'en', ...asOf])
        expect({ code, out }, argv.join(' ')).toEqual({ code: 2, out: '' })
        expect(err).toMatch(
          /^hanke: Nothing was written.*\n {2}the text on the screen: telephone numbers 1\n {2}→ .*line 4/,
        )
        expect(err).not.toContain(telephone)
      }
    })
  })

  it('does not matter where nothing of it is printed', async () => {
    await inFolder(withTelephone, async () => {
      expect((await runCli(['check', ...asOf])).code).toBe(0)
      expect((await runCli(['explain', 'TIME-03'])).code).toBe(0)
    })
  })
})

describe('files', () => {
  const sheet: Sheet = {
    id: 'list',
    tab: 'Luettelo',
    title: 'Luettelo',
    notes: [],
    columns: [{ header: 'Kuka', kind: 'text', width: 20 }],
    rows: [
      [{ kind: 'text', value: `Esa ${address}` }],
      [{ kind: 'text', value: code }],
      [{ kind: 'text', value: code }],
    ],
  }
  const refused = (outputs: Parameters<typeof writeAll>[0]): PersonalInOutput => {
    try {
      writeAll(outputs)
    } catch (error) {
      if (error instanceof PersonalInOutput) return error
      throw error
    }
    throw new Error('all were written')
  }

  it('of every kind are looked through, a workbook unzipped, and none is written', async () => {
    const workbook = await renderWorkbook([sheet], 'fi')
    await inFolder({}, (folder) => {
      const told = refused([
        { path: 'tulos/puhdas.txt', content: 'Palkat 4 393,43 €' },
        { path: 'tulos/luettelo.xlsx', content: workbook },
        { path: 'tulos/sivu.html', content: `<p>${code}</p><svg><text>${telephone}</text></svg>` },
        { path: 'tulos/data.json', content: Buffer.from(JSON.stringify({ value: address })) },
      ]).lines('en')
      expect(told).toEqual([
        '  tulos/luettelo.xlsx: personal identity codes 2, e-mail addresses 1',
        '  tulos/sivu.html: personal identity codes 1, telephone numbers 1',
        '  tulos/data.json: e-mail addresses 1',
      ])
      expect(listing(folder)).toEqual([])
    })
  })

  it('that are PDFs are looked through by their texts, and not written without them', async () => {
    const content = Buffer.from('%PDF-1.7\n')
    await inFolder({}, (folder) => {
      expect(refused([{ path: 'a.pdf', content, texts: ['Palkat', `Soita ${telephone}`] }]).lines('en')).toEqual([
        '  a.pdf: telephone numbers 1',
      ])
      expect(() => writeAll([{ path: 'a.pdf', content }])).toThrow('without its texts')
      expect(listing(folder)).toEqual([])
      writeAll([{ path: 'a.pdf', content, texts: ['Palkat'] }])
      expect(listing(folder)).toEqual(['a.pdf'])
    })
  })

  it('with a personal name are refused, and the name is not said', async () => {
    await inFolder({}, (folder) => {
      expect(refused([{ path: `tulos/${code}.txt`, content: '' }]).lines('fi')).toEqual([
        '  tulos/•••.txt: henkilötunnuksia 1',
      ])
      expect(listing(folder)).toEqual([])
    })
  })

  it('without personal data are written', async () => {
    const workbook = await renderWorkbook([{ ...sheet, rows: [] }], 'fi')
    await inFolder({}, (folder) => {
      writeAll([{ path: 'tulos/luettelo.xlsx', content: workbook }])
      expect(listing(folder)).toEqual(['tulos', 'tulos/luettelo.xlsx'])
    })
  })
})

it('a command line that quotes a code gets it back masked', async () => {
  await inFolder(smallProject, async () => {
    for (const argv of [
      ['claim', code],
      ['explain', address],
      ['check', '--as-of', code],
      ['check', '--implementer', code],
      ['map', `${code}.csv`],
      ['check', '--project', code],
      [code],
    ]) {
      const said = await runCli(argv)
      expect(said.code, argv.join(' ')).toBe(2)
      expect(said.err).toContain('•••')
      expect(said.err.toUpperCase()).not.toContain(
        argv.find((word) => word.includes(code) || word === address)?.toUpperCase(),
      )
    }
  })
})
