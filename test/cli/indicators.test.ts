/** `hanke indicators` as its user runs it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { type Files, smallProject } from './small-project.ts'

const header =
  'osallistuja;sukupuoli;syntymäaika;aloituspäivä;työmarkkina-asema;koulutusaste;lopetuspäivä;tilanne lopettaessa'
const people = (...rows: readonly string[]): string => [header, ...rows, ''].join('\r\n')
const one = 'K-1;nainen;1.1.1990;15.1.2027;työtön;3;;'
const two = 'K-2;mies;1.1.1980;20.2.2027;työssä;5;1.5.2027;työssä'
const three = 'K-3;muu;1.1.1970;3.5.2027;koulutuksessa;2;;'

const project: Files = {
  ...smallProject,
  'hanke.yaml': `${smallProject['hanke.yaml']}indicators:\n  targets: { EECO01: 10, companies: 4 }\n`,
  'data/kaupunki/osallistujat.csv': people(one, two),
  'data/kaupunki/yritykset.csv': 'y-tunnus;aloituspäivä;koko\r\n',
  'data/koulu/osallistujat.csv': people(three),
}

const asOf = ['--as-of', '2027-07-15']
const run = (...argv: readonly string[]) => runCli(['indicators', ...argv])

async function json(...argv: readonly string[]) {
  const { code, out, err } = await run(...argv, '--json')
  expect({ code: code < 2, err }).toEqual({ code: true, err: '' })
  return JSON.parse(out)
}

describe('the days', () => {
  it.each([
    { given: ['--quarter', '2027Q1', ...asOf], from: '2027-01-01', until: '2027-03-31', quarter: '2027Q1' },
    { given: ['--quarter', '2027q2', ...asOf], from: '2027-04-01', until: '2027-06-30', quarter: '2027Q2' },
    ...['Q2/2027', 'q2/2027', '2/2027', '2027/2', '2027-Q2', '2027/q2', '2027-2', ' 2027Q2 '].map((given) => ({
      given: ['--quarter', given, ...asOf],
      from: '2027-04-01',
      until: '2027-06-30',
      quarter: '2027Q2',
    })),
    { given: ['--until', '2027-05-15', ...asOf], from: '2027-04-01', until: '2027-05-15', quarter: null },
    { given: ['--until', '30.6.2027', ...asOf], from: '2027-04-01', until: '2027-06-30', quarter: '2027Q2' },
    { given: asOf, from: '2027-04-01', until: '2027-06-30', quarter: '2027Q2' },
    { given: ['--as-of', '2027-07-01'], from: '2027-04-01', until: '2027-06-30', quarter: '2027Q2' },
    { given: ['--as-of', '2027-06-30'], from: '2027-01-01', until: '2027-03-31', quarter: '2027Q1' },
    { given: ['--as-of', '2030-01-01'], from: '2027-10-01', until: '2027-12-31', quarter: '2027Q4' },
    {
      given: ['--quarter', '2028Q2', '--as-of', '2030-01-01'],
      from: '2028-04-01',
      until: '2028-06-30',
      quarter: '2028Q2',
    },
    { given: ['--quarter', '2027Q3', ...asOf], from: '2027-07-01', until: '2027-09-30', quarter: '2027Q3' },
  ])('of $given are $from to $until', async ({ given, ...days }) => {
    await inFolder(project, async () => expect(await json(...given)).toMatchObject(days))
  })

  it.each([
    { given: ['--quarter', '2027Q1', '--until', '2027-03-31'], says: 'ei molempia', mends: '--quarter 2027Q1' },
    { given: ['2027Q1'], says: '--quarter', mends: 'hanke indikaattorit --quarter 2027Q1' },
    { given: ['Q2/2027'], says: '”Q2/2027”', mends: '--quarter 2027Q2' },
    { given: ['--kvartaali', 'x'], says: '”--kvartaali”', mends: 'hanke indicators --help' },
    { given: ['--toteuttaja', 'koulu'], says: '”--toteuttaja”', mends: '--implementer' },
    { given: ['--neljännes=2027Q1'], says: '”--neljännes”', mends: '--quarter' },
    { given: ['--quater', '2027Q1'], says: '”--quater”', mends: '--quarter' },
    { given: ['--quarter', '2027-10'], says: '”2027-10” ei ole vuosineljännes', mends: '--quarter 2027Q1' },
    { given: ['--quarter', '2027Q5'], says: '”2027Q5”', mends: '--quarter 2027Q1' },
    { given: ['--quarter', '2026Q4'], says: 'ennen hankkeen alkua (1.1.2027)', mends: '--quarter 2027Q1' },
    { given: ['--until', '31.12.2026'], says: 'ennen hankkeen alkua (1.1.2027)', mends: '--quarter 2027Q1' },
    { given: ['--until', '31.2.2027'], says: '”31.2.2027” ei ole kalenterin päivä', mends: '15.3.2027' },
    { given: ['--quarter', '2027Q4'], says: 'ei ole vielä alkanut', mends: '--quarter 2027Q3' },
    { given: ['--until', '2027-10-01'], says: 'ei ole vielä alkanut', mends: '--quarter 2027Q3' },
    { given: ['--public', '--against', 'x.json'], says: 'eivät käy yhdessä', mends: 'erikseen' },
    {
      given: ['--public', '--until', '2027-06-29'],
      says: 'kokonaisesta vuosineljänneksestä',
      mends: '--quarter 2027Q2',
    },
    { given: ['--public', '--quarter', '2027Q3'], says: 'Q3/2027 päättyy 30.9.2027', mends: 'viimeksi päättynyt' },
  ])('of $given are refused: $says', async ({ given, says, mends }) => {
    await inFolder(project, async (folder) => {
      const { code, out, err } = await run(...given, ...asOf)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(says)
      expect(err.split('\n')[1]).toContain(mends)
      expect(existsSync(join(folder, 'reports'))).toBe(false)
    })
  })

  it('are none before the first quarter is over', async () => {
    await inFolder(project, async () => {
      const { code, err } = await run('--as-of', '2027-02-15')
      expect(code).toBe(2)
      expect(err).toContain('--quarter 2027Q1')
    })
  })

  it('that are not over make a draft', async () => {
    await inFolder(project, async () => {
      expect((await run('--quarter', '2027Q3', ...asOf)).out).toContain('LUONNOS')
      expect((await run('--quarter', '2027Q2', ...asOf)).out).not.toContain('LUONNOS')
    })
  })
})

describe('the files', () => {
  const names = (name: string) => ['html', 'json', 'txt', 'xlsx'].map((ending) => `${name}.${ending}`)

  it.each([
    { given: ['--quarter', '2027Q2'], name: 'indikaattorit-2027Q2' },
    { given: ['--until', '2027-05-15'], name: 'indikaattorit-2027-05-15' },
    { given: ['--quarter', '2027Q2', '--lang', 'en'], name: 'indicators-2027Q2' },
    { given: ['--quarter', '2027Q2', '--implementer', 'koulu'], name: 'indikaattorit-2027Q2-koulu' },
    { given: ['--quarter', '2027Q2', '--public'], name: 'indikaattorit-2027Q2-julkinen' },
  ])('of $given are called $name', async ({ given, name }) => {
    await inFolder(project, async (folder) => {
      const { code, out, err } = await run(...given, ...asOf)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(listing(join(folder, 'reports'))).toEqual(names(name))
      expect(out).toContain(`reports/${name}.html  ←`)
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    })
  })

  it('with --json are none, and standard output is the report alone', async () => {
    await inFolder(project, async (folder) => {
      const report = await json('--quarter', '2027Q1', ...asOf)
      expect(report).toMatchObject({ schema: 'hanke/indicators@1', grandTotal: 2, incomplete: 0, overlap: 0 })
      expect(report.indicators[0]).toMatchObject({
        id: 'EECO01',
        target: 10,
        group: { quarter: { total: 2, women: 1, men: 1, nonBinary: 0 }, cumulative: { total: 2 } },
        implementers: { kaupunki: { quarter: { total: 2 } }, koulu: { quarter: { total: 0 } } },
      })
      expect(existsSync(join(folder, 'reports'))).toBe(false)
    })
  })

  it('say the same as one another', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q2', ...asOf)
      const read = (ending: string) => readFileSync(join(folder, `reports/indikaattorit-2027Q2.${ending}`), 'utf8')
      expect(JSON.parse(read('json')).grandTotal).toBe(3)
      expect(read('txt')).toMatch(/osallistujat yhteensä\s+3\s/)
      expect(read('html')).toContain('3 / 10')
    })
  })
})

test('a target at zero is shouted from the second quarter on', async () => {
  await inFolder(project, async () => {
    const shout = 'NOLLA! Tavoite on 4'
    expect((await run('--quarter', '2027Q1', ...asOf)).out).not.toContain(shout)
    const { out } = await run('--quarter', '2027Q2', ...asOf)
    expect(out).toContain(shout)
    expect(out.indexOf(shout)).toBeLessThan(out.indexOf('Indikaattorit, koko ryhmähanke'))
  })
})

test('what nobody handed in is a dash with its explanation, not a zero', async () => {
  await inFolder({ ...project, 'data/kaupunki/yritykset.csv': '' }, async () => {
    const { out } = await run('--quarter', '2027Q2', ...asOf)
    expect(out).toMatch(/EECO12 vammaiset\s+–\s+–\s+–\s+–/)
    expect(out).toMatch(/yritykset ja muut\s+–\s+\d+\s+4/)
    expect(out).toContain('Se ei ole')
  })
})

test('rows with errors are not counted, are told, and end with exit code 1', async () => {
  const files = { ...project, 'data/koulu/osallistujat.csv': people(three, 'K-9;mies;1.1.1980;31.2.2027;työssä;5;;') }
  await inFolder(files, async () => {
    const { code, out } = await run('--quarter', '2027Q2', ...asOf)
    expect(code).toBe(1)
    expect(out).toContain('FILE-05')
    expect(out).toContain('VIRHEELLISIÄ RIVEJÄ')
    expect(out).not.toContain('TIME-')
  })
})

describe('a delivered report', () => {
  const correct = (folder: string) => writeFileSync(join(folder, 'data/kaupunki/osallistujat.csv'), people(one))
  const delivered = 'reports/indikaattorit-2027Q2.json'

  it('is compared with, for its own days, and what changed is told with its rows', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q2', ...asOf)
      const before = readFileSync(join(folder, delivered))
      correct(folder)
      const { out, err } = await run('--against', delivered, '--as-of', '2027-11-01')
      expect(err).toBe('')
      expect(out).toMatch(/Koko ryhmähanke\n(.*\n)?EECO01\s+Alusta\s+3 → 2/)
      expect(out).toMatch(/H-[0-9a-f]{10} {2}poistunut {2}data\/kaupunki\/osallistujat.csv rivi 3/)
      expect(listing(join(folder, 'reports'))).toContain('indikaattorit-2027Q2-muutokset.html')
      expect(readFileSync(join(folder, delivered)).equals(before)).toBe(true)
      const { restatement, until } = await json('--against', delivered, '--as-of', '2027-11-01')
      expect(until).toBe('2027-06-30')
      expect(restatement).toMatchObject({ asOf: '2027-07-15', records: [{ change: 'vanished' }] })
    })
  })

  it('of the same rows has changed nowhere', async () => {
    await inFolder(project, async () => {
      await run('--quarter', '2027Q2', ...asOf)
      expect((await run('--against', delivered, ...asOf)).out).toContain('Mikään luku ei ole muuttunut')
    })
  })

  it('is never written over in silence: it is kept, and the command is named that tells why', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q2', ...asOf)
      const before = readFileSync(join(folder, delivered))
      expect((await run('--quarter', '2027Q2', '--as-of', '2027-08-01')).err).toBe('')
      correct(folder)
      const { err } = await run('--quarter', '2027Q2', '--as-of', '2027-08-02')
      const kept = 'reports/indikaattorit-2027Q2-2027-08-01.json'
      expect(err).toContain(kept)
      expect(err).toContain(`hanke indikaattorit --against ${kept}`)
      expect(JSON.parse(readFileSync(join(folder, kept), 'utf8')).indicators).toEqual(
        JSON.parse(String(before)).indicators,
      )
      const compared = await run('--against', kept, '--as-of', '2027-08-02')
      expect(compared.out).toMatch(/Koko ryhmähanke\n(.*\n)?EECO01\s+Alusta\s+3 → 2/)
    })
  })

  it('is kept each time that it is corrected on one day, and the newest is the one that later ones are held to', async () => {
    await inFolder(project, async (folder) => {
      const participants = join(folder, 'data/kaupunki/osallistujat.csv')
      const read = (name: string) => JSON.parse(readFileSync(join(folder, 'reports', name), 'utf8')).indicators[0].group
      for (const rows of [[one, two], [one], [two, one, 'K-4;mies;1.1.1981;21.2.2027;työssä;5;;']]) {
        writeFileSync(participants, people(...rows))
        await run('--quarter', '2027Q2', ...asOf)
      }
      const totals = ['-2027-07-15.json', '-2027-07-15-2.json', '.json'].map(
        (ending) => read(`indikaattorit-2027Q2${ending}`).cumulative.total,
      )
      expect(totals).toEqual([3, 2, 4])
      // Nothing of it has changed since, so nothing no longer holds.
      expect((await run('--quarter', '2027Q3', '--as-of', '2027-10-01')).err).toBe('')
    })
  })

  it('of an earlier quarter that no longer holds is told with the next one', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q1', ...asOf)
      expect((await run('--quarter', '2027Q2', ...asOf)).err).toBe('')
      writeFileSync(join(folder, 'data/kaupunki/osallistujat.csv'), people(two))
      const { err } = await run('--quarter', '2027Q2', '--public', ...asOf)
      expect(err).toBe('')
      const later = ['--quarter', '2027Q3', '--as-of', '2027-10-01']
      const said = (await run(...later)).err.split('\n')
      expect(said[0]).toMatch(/^indikaattorit-2027Q1.json ei enää pidä: \d+ lukua on muuttunut\.$/)
      expect(said[1]).toContain('hanke indikaattorit --against reports/indikaattorit-2027Q1.json')
      expect(said[2]).toMatch(/^indikaattorit-2027Q2.json ei enää pidä/)
      expect(readFileSync(join(folder, 'reports/indikaattorit-2027Q3.html'), 'utf8')).toContain(said[0])
      const { out } = await run(...later, '--json')
      expect(JSON.parse(out).earlier).toMatchObject([{ until: '2027-03-31', records: 1 }, { until: '2027-06-30' }])
      // A quarter that was made anew has been told of then.
      await run('--quarter', '2027Q1', '--as-of', '2027-10-01')
      await run('--quarter', '2027Q2', '--as-of', '2027-10-01')
      expect((await run(...later)).err).toBe('')
    })
  })

  it('that is public has no records to compare', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q2', '--public', ...asOf)
      correct(folder)
      const { out } = await run('--against', 'reports/indikaattorit-2027Q2-julkinen.json', ...asOf)
      expect(out).toContain('Luovutettu raportti on julkinen')
      expect(out).toContain('piilottaa')
    })
  })

  it.each([
    { name: 'eiole.json', content: null, says: 'ei voi avata' },
    { name: 'hanke.yaml', content: null, says: 'ei ole koneluettava raportti' },
    { name: 'muu.json', content: '{"schema":"hanke/claim@1"}', says: 'hanke-ohjelman muu raportti' },
    { name: 'rikki.json', content: '{"schema":"hanke/indicators@1","asOf":1}', says: 'tai sitä on muutettu' },
  ])('in $name is refused: $says', async ({ name, content, says }) => {
    await inFolder(content === null ? project : { ...project, [name]: content }, async () => {
      const { code, out, err } = await run('--against', name, ...asOf)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(says)
    })
  })

  it('of another project, or of other days than were asked for, is refused', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q2', ...asOf)
      const other = {
        ...JSON.parse(readFileSync(join(folder, delivered), 'utf8')),
        project: { name: 'Toinen', group: null, application: null },
      }
      writeFileSync(join(folder, 'toinen.json'), JSON.stringify(other))
      expect((await run('--against', 'toinen.json', ...asOf)).err).toContain('toisen hankkeen raportti: Toinen')
      const { code, err } = await run('--against', delivered, '--quarter', '2027Q1', ...asOf)
      expect(code).toBe(2)
      expect(err).toContain('ajalta Q2/2027, mutta pyydettiin Q1/2027')
      expect((await run('--against', delivered, '--until', '30.6.2027', ...asOf)).code).toBe(0)
    })
  })
})

test('a report for everybody tells of no rows, files or people', async () => {
  await inFolder(project, async (folder) => {
    await run('--quarter', '2027Q2', '--public', ...asOf)
    for (const name of listing(join(folder, 'reports')).filter((path) => !path.endsWith('.xlsx'))) {
      const text = readFileSync(join(folder, 'reports', name), 'utf8')
      for (const told of ['H-', 'osallistujat.csv', 'PART-', 'K-1']) expect(text, name).not.toContain(told)
      expect(text).toContain(name.endsWith('.json') ? 'EECO01|group|cumulative|women' : '•')
    }
  })
})

test('an implementer’s own report has no other’s figures', async () => {
  await inFolder(project, async () => {
    const report = await json('--quarter', '2027Q2', '--implementer', 'koulu', ...asOf)
    expect(Object.keys(report.indicators[0].implementers)).toEqual(['koulu'])
    expect(Object.keys(report.totals)).toEqual(['koulu'])
    expect(report.records).toHaveLength(1)
    expect(report.grandTotal).toBe(3)
  })
})

test('an implementer’s own report says nothing of the sum of all, and checks none', async () => {
  const code = '131052-308T'
  const both = (id: string) => `${header};henkilötunnus\r\n${id};nainen;13.10.1952;15.1.2027;työtön;3;;;${code}\r\n`
  const shared = { 'data/kaupunki/osallistujat.csv': both('K-1'), 'data/koulu/osallistujat.csv': both('K-2') }
  await inFolder({ ...project, ...shared }, async (folder) => {
    expect((await run('--quarter', '2027Q2', ...asOf)).out).toContain('joista päällekkäisiä 1: ryhmässä 1')
    expect((await run('--quarter', '2027Q2', '--implementer', 'koulu', ...asOf)).out).not.toContain('päällekkäisiä 1')
    const page = readFileSync(join(folder, 'reports/indikaattorit-2027Q2-koulu.html'), 'utf8')
    expect(page).not.toContain('joista päällekkäisiä')
  })
})

test('hidden targets are hidden, not missed, and the public note says how far hiding goes', async () => {
  await inFolder(project, async (folder) => {
    await run('--quarter', '2027Q2', '--public', ...asOf)
    const page = readFileSync(join(folder, 'reports/indikaattorit-2027Q2-julkinen.html'), 'utf8')
    expect(page).toMatch(/Näkyvistä tavoitteista tahdissa tai saavutettu 0\/1; piilotettuja 1/)
    expect(page).toContain('piilotettu')
    expect(page).toContain('Muita julkisia raportteja hankkeen raporttikansiossa ei ollut')
  })
})

describe('public reports of several quarters', () => {
  const made = (folder: string, quarter: string) =>
    readFileSync(join(folder, `reports/indikaattorit-${quarter}-julkinen.json`), 'utf8')

  it('are made beside those in the folder, and say so', async () => {
    await inFolder(project, async (folder) => {
      await run('--quarter', '2027Q1', '--public', ...asOf)
      const { err, out } = await run('--quarter', '2027Q2', '--public', ...asOf)
      expect(err).toBe('')
      expect(out.replaceAll(/\s+/g, ' ')).toContain(
        'vähentämällä tämän hankkeen muista julkisista raporteista: Q1/2027.',
      )
      const report = made(folder, '2027Q2')
      expect(JSON.parse(report).public.beside).toEqual(['2027-03-31'])
      expect(JSON.parse(made(folder, '2027Q1')).public).not.toHaveProperty('beside')
      // Made again it hides the same.
      await run('--quarter', '2027Q2', '--public', ...asOf)
      expect(made(folder, '2027Q2')).toBe(report)
    })
  })

  it('of the whole quarter by its last day is the same report', async () => {
    await inFolder(project, async (folder) => {
      expect((await run('--until', '30.6.2027', '--public', ...asOf)).code).toBe(0)
      expect(made(folder, '2027Q2')).toContain('"quarter": "2027Q2"')
    })
  })

  it('are made also where figures have been corrected since, which is said without a figure', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `M-${at};nainen;1.1.1980;15.1.2027;työtön;3;;`)
    const more = [...many, 'M-99;mies;1.1.1990;15.1.2027;työtön;3;;']
    const files = { ...project, 'data/kaupunki/osallistujat.csv': people(...many) }
    await inFolder(files, async (folder) => {
      await run('--quarter', '2027Q1', '--public', ...asOf)
      writeFileSync(join(folder, 'data/kaupunki/osallistujat.csv'), people(...more))
      const { code, err } = await run('--quarter', '2027Q2', '--public', ...asOf)
      expect(code).toBe(0)
      expect(err).toMatch(/^Julkisen raportin Q1\/2027 lukuja on korjattu sen jälkeen: \d+\./)
      expect(err).toContain('poista se kansiosta')
    })
  })

  it('that were made before a correction are kept, so that later ones are made beside them too', async () => {
    const many = (count: number) =>
      people(...Array.from({ length: count }, (_, at) => `M-${at};nainen;1.1.1980;15.1.2027;työtön;3;;`))
    const files = { ...project, 'data/kaupunki/osallistujat.csv': many(12) }
    await inFolder(files, async (folder) => {
      const remade = async (count: number, day: string) => {
        writeFileSync(join(folder, 'data/kaupunki/osallistujat.csv'), many(count))
        return run('--quarter', '2027Q1', '--public', '--as-of', day)
      }
      const kept = () => listing('reports').filter((name) => /julkinen-.*json$/.test(name))
      await remade(12, '2027-07-01')
      const first = made(folder, '2027Q1')
      expect((await remade(12, '2027-07-02')).err).toBe('')
      expect(kept()).toEqual([])
      const { err } = await remade(20, '2027-07-03')
      expect(err.replaceAll(/\s+/g, ' ')).toContain('säilytetty: reports/indikaattorit-2027Q1-julkinen-2027-07-02.json')
      expect(kept()).toEqual(['indikaattorit-2027Q1-julkinen-2027-07-02.json'])
      const copy = readFileSync(join(folder, 'reports', kept()[0] ?? ''), 'utf8')
      expect(copy.replace('2027-07-02', '2027-07-01')).toBe(first)
      await remade(30, '2027-07-03')
      expect(kept()).toHaveLength(2)
      // Twice the same figure of what is out is one correction in what later ones say.
      const { err: later } = await run('--quarter', '2027Q2', '--public', '--as-of', '2027-07-15')
      expect(later).toMatch(/^Julkisen raportin Q1\/2027 lukuja on korjattu sen jälkeen: \d+\./)
    })
  })
})

test('the page of the indicators speaks of counting, not of payment', async () => {
  const files = { ...project, 'data/koulu/osallistujat.csv': people(three, 'K-9;mies;1.1.1980;31.2.2027;työssä;5;;') }
  await inFolder(files, async (folder) => {
    await run('--quarter', '2027Q2', ...asOf)
    const page = readFileSync(join(folder, 'reports/indikaattorit-2027Q2.html'), 'utf8')
    expect(page).toContain('Riviä ei lasketa')
    expect(page).not.toContain('Riviä ei makseta')
  })
})
