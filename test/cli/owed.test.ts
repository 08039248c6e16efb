/** `hanke owed`: every mistake is somebody's to mend, and its list can be mailed as it is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OwedReport } from '../../src/report/owed-report.ts'
import { expectGolden } from '../golden.ts'
import { cellTexts } from '../report/cell-texts.ts'
import { inFolder, listing } from './folder.ts'
import { owedProject } from './owed-project.ts'
import { personalProject } from './personal-project.ts'
import { runCli } from './run-cli.ts'
import { deciding, type Files, smallProject } from './small-project.ts'

const asOf = ['--as-of', '2027-07-15']
const golden = (name: string) => join(import.meta.dirname, '../golden/owed', name)
const owed = async (files: Files, ...argv: readonly string[]): Promise<OwedReport> =>
  inFolder(files, async () => JSON.parse((await runCli(['owed', '--json', ...asOf, ...argv])).out))
const kindsOf = (report: OwedReport, id: string) =>
  report.implementers.find((one) => one.id === id)?.debts.map(({ kind, rule }) => `${kind} ${rule}`)

describe('what is owed', () => {
  it('stands by what has to be done, what stops most first', async () => {
    const report = await owed(owedProject)
    expect(kindsOf(report, 'koulu')?.slice(0, 2)).toEqual(['stop FILE-02', 'missingTable FILE-12'])
    expect(kindsOf(report, 'yhdistys')).toEqual([])
    const city = report.implementers[0]
    expect(city?.owed).toMatchObject({
      stop: 0,
      missingTable: 0,
      unapprovedHours: 2,
      leftOut: 3,
      exitForm: 1,
      incompleteRecord: 1,
      tableNotSeen: 1,
    })
    expect(city?.debts.find(({ rule }) => rule === 'TIME-09')?.places).toEqual([
      { path: 'data/kaupunki/tyoaika.csv', rows: '3-4', count: 2, column: 'H', header: 'hyväksytty' },
    ])
  })

  it('is told to each of two implementers who made a mistake together, with their own rows alone', async () => {
    const report = await owed(owedProject)
    for (const id of ['kaupunki', 'koulu']) {
      const twice = report.implementers.find((one) => one.id === id)?.debts.filter(({ rule }) => rule === 'COST-04')
      expect(twice?.flatMap(({ places, related }) => [...places, ...related]).map(({ path }) => path)).toEqual(
        twice?.map(() => `data/${id}/kustannukset.csv`),
      )
    }
  })

  it('leaves out what the flat rate pays for: nobody can mend that', async () => {
    const report = await owed(owedProject)
    expect(report.findings.map(({ rule }) => rule)).toContain('COST-01')
    expect(kindsOf(report, 'kaupunki')?.filter((one) => one.includes('COST-01'))).toEqual([])
  })

  it('is a matter of the coordinator where the decision contradicts itself', async () => {
    const report = await owed(deciding((decision) => decision.replace('flatRate: 20640', 'flatRate: 10000')))
    const rules = report.findings.filter(({ id }) => report.coordinator.includes(id)).map(({ rule }) => rule)
    expect(rules).toContain('PLAN-03')
    expect(report.implementers.flatMap(({ debts }) => debts).filter(({ rule }) => rule.startsWith('PLAN'))).toEqual([])
  })

  it.each([
    ['a small project', smallProject],
    ['the example', owedProject],
    ['a project full of mistakes', personalProject],
  ])('in %s are the findings of hanke check, and none is lost', async (_, files) => {
    await inFolder(files, async () => {
      const [told, checked] = [await runCli(['owed', '--json', ...asOf]), await runCli(['check', '--json', ...asOf])]
      expect(told.code).toBe(checked.code)
      const report: OwedReport = JSON.parse(told.out)
      expect(report.findings).toEqual(JSON.parse(checked.out).findings)
      const listed = new Set([
        ...report.coordinator,
        ...report.implementers.flatMap(({ debts }) => debts.map(({ finding }) => finding)),
      ])
      const lost = report.findings.filter(
        ({ id, severity, rule }) => severity !== 'info' && rule !== 'COST-01' && !listed.has(id),
      )
      expect(lost.map(({ id }) => id)).toEqual([])
      for (const { debts } of report.implementers)
        for (const { places, rows } of debts)
          expect(rows).toBe(
            Math.max(
              1,
              places.reduce((sum, { count }) => sum + count, 0),
            ),
          )
    })
  })
})

describe('an answer that was left empty', () => {
  const header =
    'osallistuja;sukupuoli;syntymäaika;aloituspäivä;työmarkkina-asema;koulutusaste;työttömyyden kesto kk;kolmannen maan kansalainen;ulkomaalaistausta;asunnoton;maaseutu;lopetuspäivä;tilanne lopettaessa;tutkinto;työssä 6 kk jälkeen;asema parantunut 6 kk jälkeen'
  const files: Files = {
    ...smallProject,
    'data/kaupunki/osallistujat.csv': [
      header,
      'K-1;nainen;1.5.1994;11.1.2027;työtön;3;;;ei;ei tietoa;ei;2.1.2027;;;;',
      'K-2;mies;2.5.1984;11.1.2027;työssä;3;;ei;ei;ei;;2.2.2027;työssä;;;',
      'K-3;mies;2.5.1984;12.1.2027;työssä;3;;ei;ei;ei;ei tietoa;2.2.2027;työssä;ei;;ei tietoa',
    ]
      .join('\r\n')
      .replace(';2.1.2027;', ';12.1.2027;'),
    'data/kaupunki/yritykset.csv': 'y-tunnus;aloituspäivä;koko\r\n2472908-2;1.2.2027;\r\n',
  }
  const at = ['--as-of', '2027-12-15']

  it('is asked for by file, row and column; what is written as unknown is not', async () => {
    await inFolder(files, async () => {
      const report: OwedReport = JSON.parse((await runCli(['owed', '--json', ...at])).out)
      const asked = report.implementers[0]?.debts.filter(({ kind }) => kind === 'emptyAnswer') ?? []
      expect(
        asked
          .flatMap(({ rule, places }) => places.map(({ rows, column, header: said }) => [rule, rows, column, said]))
          .sort(),
      ).toEqual([
        ['COMP-04', '2', 'C', 'koko'],
        ['PART-18', '2', 'G', 'työttömyyden kesto kk'],
        ['PART-18', '2', 'H', 'kolmannen maan kansalainen'],
        ['PART-18', '3', 'K', 'maaseutu'],
        ['RESULT-09', '3', 'N', 'tutkinto'],
        ['RESULT-10', '2', 'O', 'työssä 6 kk jälkeen'],
        ['RESULT-10', '3', 'P', 'asema parantunut 6 kk jälkeen'],
      ])
      expect(report.implementers[0]?.owed.emptyAnswer).toBe(7)
    })
  })

  it('accounts for everybody whom the indicators call unknown, with who wrote it and who has not handed in the form', async () => {
    await inFolder(files, async () => {
      const owedNow: OwedReport = JSON.parse((await runCli(['owed', '--json', ...at])).out)
      const { out } = await runCli(['indicators', '--until', '2027-12-15', '--json', ...at])
      const unknown = Object.fromEntries(
        JSON.parse(out).indicators.map(({ id, group }: never) => [
          id,
          (group as { cumulative: { unknown: number } | null }).cumulative?.unknown ?? 0,
        ]),
      )
      const rows = (rule: string, header_: string) =>
        (owedNow.implementers[0]?.debts ?? [])
          .filter((debt) => debt.rule === rule && debt.places.some(({ header: said }) => said === header_))
          .reduce((sum, debt) => sum + debt.rows, 0)
      const forms = rows('RESULT-02', 'tilanne lopettaessa')
      expect(forms).toBe(1)
      expect({
        EECO03: rows('PART-18', 'työttömyyden kesto kk'),
        EECO13: rows('PART-18', 'kolmannen maan kansalainen'),
        EECO16: rows('PART-18', 'asunnoton') + 1,
        EECO17: rows('PART-18', 'maaseutu') + 1,
        EECR03: rows('RESULT-09', 'tutkinto') + forms,
        EECR05: rows('RESULT-10', 'työssä 6 kk jälkeen'),
        EECR06: rows('RESULT-10', 'asema parantunut 6 kk jälkeen') + 1,
        EECO19: rows('COMP-04', 'koko'),
      }).toEqual(
        Object.fromEntries(
          ['EECO03', 'EECO13', 'EECO16', 'EECO17', 'EECR03', 'EECR05', 'EECR06', 'EECO19'].map((id) => [
            id,
            unknown[id],
          ]),
        ),
      )
    })
  })
})

describe('the list', () => {
  it.each(['fi', 'en'] as const)('is a letter that can be mailed, in %s', async (lang) => {
    await inFolder(owedProject, async () => {
      const { code, err } = await runCli(['owed', '--lang', lang, '--out', 'tulos', ...asOf])
      expect({ code, err }).toEqual({ code: 1, err: '' })
      const name = lang === 'fi' ? 'puutteet' : 'owed'
      for (const id of ['kaupunki', 'koulu', 'yhdistys']) {
        const letter = readFileSync(`tulos/${name}-${id}.txt`, 'utf8')
        expectGolden(golden(`${id}.${lang}.txt`), letter)
        const [, ...body] = letter.split('\n')
        expect(body.filter((line) => line.length > 76)).toEqual([])
      }
    })
  })

  it('is a workbook with the same items, and the same row by row', async () => {
    await inFolder(owedProject, async () => {
      await runCli(['puutteet', '--out', 'tulos', ...asOf])
      const books = ['kaupunki', 'koulu', 'yhdistys'].map((id) => cellTexts(readFileSync(`tulos/puutteet-${id}.xlsx`)))
      expectGolden(golden('workbooks.fi.txt'), books.join('\n'))
    })
  })

  it('does not praise the tables of whoever handed in none', async () => {
    const { 'data/koulu/tyoaika.csv': _, ...others } = smallProject
    const files = { ...others, 'hanke.yaml': String(smallProject['hanke.yaml']).replace(/ {4}staff:\n.*B1.*\n/, '') }
    await inFolder(files, async () => {
      await runCli(['puutteet', '--out', 'tulos', ...asOf])
      const letter = readFileSync('tulos/puutteet-koulu.txt', 'utf8').replace(/\s+/g, ' ')
      expect(letter).toContain('Emme ole saaneet teiltä (Esimerkin koulu) vielä yhtään taulukkoa')
      expect(letter).not.toContain('ei ole korjattavaa')
    })
  })

  it('of one implementer is shown on the screen, and only theirs is written', async () => {
    await inFolder(owedProject, async (folder) => {
      const { out } = await runCli(['owed', '--implementer', 'koulu', '--out', 'tulos', ...asOf])
      expect(out).toContain('Hei!')
      expect(
        out
          .split('\n')
          .slice(1)
          .filter((line) => line.length > 80),
      ).toEqual([])
      expect(listing(join(folder, 'tulos'))).toEqual(['puutteet-koulu.txt', 'puutteet-koulu.xlsx'])
    })
  })

  it('of a long mistake names the first rows, and in the workbook all', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) =>
        `A1;${(at % 28) + 1}.${(at % 6) + 1}.2027;1,00;TP1;Asiantuntija;Työ ${at};työ;${at % 2 === 0 ? '' : '30.6.2027'};`,
    )
    const table = ['henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä', ...rows, ''].join('\r\n')
    await inFolder({ ...owedProject, 'data/kaupunki/tyoaika.csv': table }, async () => {
      await runCli(['owed', '--implementer', 'kaupunki', '--out', 'tulos', ...asOf])
      const letter = readFileSync('tulos/puutteet-kaupunki.txt', 'utf8').replaceAll(/\s+/g, ' ')
      expect(letter).toContain('rivit 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 ja muita, yhteensä 150 riviä')
      const byRow = cellTexts(readFileSync('tulos/puutteet-kaupunki.xlsx')).split('--- ').at(-1) ?? ''
      expect(byRow).toContain(', 296, 298, 300')
    })
  })
})

describe('the overview', () => {
  it.each(['fi', 'en'] as const)('counts what everyone owes, in %s', async (lang) => {
    await inFolder(owedProject, async () => {
      const { out } = await runCli(['owed', '--lang', lang, ...asOf])
      expectGolden(golden(`overview.${lang}.txt`), out)
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    })
  })

  it('of a project in order says so', async () => {
    const inOrder = Object.fromEntries(
      Object.entries(owedProject).flatMap(([path, content]) => {
        const own = path.replace('/yhdistys/', '/kaupunki/')
        return path.includes('yhdistys') ? [[own, String(content).replaceAll('C1;', 'A1;')]] : []
      }),
    )
    const decision = String(owedProject['hanke.yaml']).replace(/ {2}- id: koulu[\s\S]*?(?=claimPeriods)/, '')
    await inFolder({ ...inOrder, 'hanke.yaml': decision }, async () => {
      const { code, out } = await runCli(['owed', ...asOf])
      expect({ code, letter: out.split('\n').slice(2, 6) }).toMatchObject({ code: 0 })
      expect(out).toContain('ei puutu mitään')
    })
  })
})
