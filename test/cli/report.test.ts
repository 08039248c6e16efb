/** `hanke report` as its user types it. */
import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { deciding, type Files, smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15'] as const
const told: Files = {
  'hanke.yaml': `project: { name: Päättynyt, fund: ESR, start: 2019-01-01, end: 2021-12-31 }
funding: { costModel: other }
implementers: [{ id: virasto, name: Virasto, role: lead }]
planned: { support: 100000, companies: 10 }
realised: { support: 90000, companies: 0 }
`,
}

const added = (folder: string, files: Files) =>
  listing(folder)
    .filter((path) => !(path in files) && /\.\w+$/.test(path))
    .sort()

describe('a document', () => {
  it.each([
    ['decision', [], 'fi', 'paatos'],
    ['päätös', [], 'fi', 'paatos'],
    ['paatos', [], 'en', 'decision'],
    ['PÄÄTÖS', [], 'fi', 'paatos'],
    ['pa\u0308a\u0308to\u0308s', [], 'fi', 'paatos'],
    ['progress', ['1'], 'fi', 'seuranta-1'],
    ['seuranta', ['2'], 'en', 'progress-2'],
    ['kuvaus', [], 'fi', 'kuvaus'],
    ['description', [], 'en', 'description'],
  ])('%s %j in %s is written as %s', async (kind, more, lang, file) => {
    await inFolder(smallProject, async (folder) => {
      const { code, out, err } = await runCli(['raportti', kind, ...more, '--lang', lang, ...asOf])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const files = ['html', 'pdf', 'xlsx', 'json'].map((ending) => `reports/${file}.${ending}`)
      expect(added(folder, smallProject)).toEqual([...files].sort())
      for (const path of files) expect(out).toContain(path)
      expect(out).toMatch(new RegExp(`${file}\\.html {2}← `))
      expect(readFileSync(`reports/${file}.html`, 'utf8')).toContain(`<html lang="${lang}">`)
      expect(readFileSync(`reports/${file}.pdf`).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })

  it('goes where --out says', async () => {
    await inFolder(smallProject, async (folder) => {
      await runCli(['report', 'decision', '--out', 'omat/kevät', ...asOf])
      expect(added(folder, smallProject).every((path) => path.startsWith('omat/kevät/'))).toBe(true)
    })
  })

  it('as --json is the machine output alone, the same that a run writes, and no files', async () => {
    await inFolder(smallProject, async (folder) => {
      for (const words of [['decision'], ['progress', '1'], ['description']]) {
        const { out, err } = await runCli(['report', ...words, '--json', ...asOf])
        expect(err).toBe('')
        expect(added(folder, smallProject)).toEqual([])
        expect(JSON.parse(out)).toMatchObject({ schema: `hanke/${words[0]}@1`, asOf: '2027-07-15', lang: 'fi' })
        await runCli(['report', ...words, '--out', 'tänne', ...asOf])
        const [json = ''] = listing('tänne').filter((path) => path.endsWith('.json'))
        expect(readFileSync(`tänne/${json}`, 'utf8')).toBe(out)
        rmSync('tänne', { recursive: true })
      }
    })
  })

  it('ends with 1 where the tables have errors, as the claim does', async () => {
    const late = {
      ...smallProject,
      'data/koulu/tyoaika.csv': String(smallProject['data/koulu/tyoaika.csv']).replace('29.1.2027', ''),
    }
    await inFolder(late, async () => {
      expect((await runCli(['claim', '1', ...asOf])).code).toBe(1)
      expect((await runCli(['report', 'progress', '1', ...asOf])).code).toBe(1)
      expect((await runCli(['report', 'decision', ...asOf])).code).toBe(0)
    })
  })

  it('of a period that goes on says that it is a draft, and of one that is over does not', async () => {
    const said = (): string => readFileSync('reports/seuranta-1.html', 'utf8')
    await inFolder(smallProject, async () => {
      await runCli(['report', 'seuranta', '1', '--as-of', '2027-06-29'])
      expect(said()).toContain('LUONNOS: raportointikausi päättyy vasta 30.6.2027')
      await runCli(['report', 'seuranta', '1', '--as-of', '2027-06-30'])
      expect(said()).not.toContain('LUONNOS')
    })
  })

  it('of a project that is only told of is its description, and the zero is told of', async () => {
    await inFolder(told, async () => {
      const { code, out } = await runCli(['report', 'kuvaus', ...asOf])
      expect(code).toBe(0)
      expect(out).toContain('INDI-09')
      expect(readFileSync('reports/kuvaus.html', 'utf8')).toContain(
        'Myönnetystä rahoituksesta on toteutunut 90\u00a0%.',
      )
    })
  })
})

const projects = { smallProject, told }

describe('what cannot be drawn', () => {
  it.each<[words: readonly string[], of: keyof typeof projects, said: string, remedy: string]>([
    [['paatokset'], 'smallProject', 'Asiakirjaa ”paatokset” ei ole.', 'Tarkoititko: paatos?'],
    [
      ['xyzzy'],
      'smallProject',
      'Asiakirjaa ”xyzzy” ei ole.',
      'Asiakirjat: päätös, seuranta, kuvaus, ohjelma, verkosto, luvut.',
    ],
    [[], 'smallProject', 'Komennosta puuttuu', 'hanke --help'],
    [
      ['seuranta'],
      'smallProject',
      'puuttuu maksatuskauden numero',
      '1 (1.1.2027 – 30.6.2027), 2 (1.7.2027 – 31.12.2027)',
    ],
    [['seuranta', '7'], 'smallProject', 'ei ole maksatuskautta ”7”', '2 (1.7.2027 – 31.12.2027)'],
    [['kuvaus', '1'], 'smallProject', 'ei kuulu muita sanoja: ”1”', 'Ota se pois'],
    [['päätös', '--implementer', 'koulu'], 'smallProject', 'ei voi rajata toteuttajiin', '--implementer'],
    [['ohjelma'], 'smallProject', 'kuvaa hankkeen (kind: project)', 'päätös, seuranta, kuvaus'],
    [['päätös'], 'told', 'jonka kustannusmallia hanke ei laske (costModel: other)', 'kuvaus'],
    [['seuranta', '1'], 'told', 'costModel: other', 'kuvaus'],
  ])('%j ends with 2, says why and what to do, and writes nothing', async (words, of, said, remedy) => {
    await inFolder(projects[of], async (folder) => {
      const { code, out, err } = await runCli(['report', ...words, ...asOf])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(said)
      expect(err).toContain(remedy)
      expect(added(folder, projects[of])).toEqual([])
    })
  })

  it('a hanke.yaml that is broken is told of with its line', async () => {
    await inFolder(
      deciding((decision) => decision.replace('fund: ESR+', 'rahasto: ESR+')),
      async () => {
        const { code, err } = await runCli(['report', 'kuvaus', ...asOf])
        expect(code).toBe(2)
        expect(err).toContain('hanke.yaml')
        expect(err).toContain('Rivi 3, sarake 3')
      },
    )
  })
})

describe('texts', () => {
  const written: Files = {
    ...smallProject,
    'texts/kuvaus/tiivistelma.md': 'Hanke **tukee** osaajia.\n\n- yksi\n- kaksi\n',
    'texts/description/target-groups.md': 'Kaikki mikkeliläiset.\n\nKohderyhmä on <script>alert(1)</script> kaikki.\n',
    'texts/kuvaus/kohderyhmä.md': 'Väärä nimi.\n',
  }

  it('stand in every output; a missing one is a gap, a script is told of and drawn as nothing but words', async () => {
    await inFolder(written, async () => {
      const { code, out } = await runCli(['report', 'kuvaus', ...asOf])
      expect(code).toBeLessThan(2)
      const page = readFileSync('reports/kuvaus.html', 'utf8')
      expect(page).toContain('Hanke <strong>tukee</strong> osaajia.')
      expect(page).not.toContain('<script')
      expect(page).toContain('<p class="gap">')
      expect(out).toMatch(/TEXT-02[\s\S]*texts\/description\/target-groups\.md rivi\s+3/)
      expect(out).toContain('texts/kuvaus/valilliset-kohderyhmat.md')
      expect(out).toContain('texts/kuvaus/kohderyhmä.md')
      const { texts } = JSON.parse(readFileSync('reports/kuvaus.json', 'utf8')) as {
        texts: { id: string; prose: unknown }[]
      }
      expect(texts.map(({ id, prose }) => [id, prose !== null])).toEqual([
        ['summary', true],
        ['target-groups', true],
        ['indirect-target-groups', false],
        ['final-report', false],
      ])
    })
  })

  it('of a claim period are of that period alone', async () => {
    const files = {
      ...smallProject,
      'texts/seuranta/1/tp1.md': 'Kartoitettiin palvelut.\n',
      'texts/seuranta/2/yhteenveto.md': 'Toinen kausi.\n',
    }
    await inFolder(files, async () => {
      await runCli(['report', 'seuranta', '1', ...asOf])
      const page = readFileSync('reports/seuranta-1.html', 'utf8')
      expect(page).toContain('Kartoitettiin palvelut.')
      expect(page).not.toContain('Toinen kausi.')
    })
  })
})
