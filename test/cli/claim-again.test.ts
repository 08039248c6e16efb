/** A period that is corrected after it was claimed: the next claim says so, and the claim that was made is not lost. */
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const table = 'data/kaupunki/tyoaika.csv'
/** 3 h × 30,00 = 90,00, with 40 % 126,00; 80 % of it 100,80. */
const late = 'A1;9.2.2027;3;TP1;Asiantuntija;Työpajan valmistelu;työ;15.7.2027;P1\r\n'

const claim = (number: number, asOf: string, ...argv: readonly string[]) =>
  runCli(['claim', String(number), '--as-of', asOf, ...argv])
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ')

/** The findings of the rule in the machine output, which is written nowhere. */
async function found(number: number, ...argv: readonly string[]) {
  const { findings } = JSON.parse((await claim(number, '2028-01-15', '--json', ...argv)).out)
  return findings
    .filter(({ rule }: { rule: string }) => rule === 'CLAIM-09')
    .map(({ implementer, severity, facts }: Record<string, unknown>) => ({ implementer, severity, facts }))
}

const changedByTheLateRow = [
  {
    implementer: 'kaupunki',
    severity: 'warning',
    facts: {
      period: '1',
      changed: '1',
      limit: '609.00',
      claimedSupport: '487.20',
      actual: '735.00',
      support: '588.00',
      difference: '100.80',
      changes: 'A1 2027-02: 217.50 → 307.50',
    },
  },
]

describe('the next claim', () => {
  it('says what earlier periods hold today and what was claimed of them', async () => {
    await inFolder(smallProject, async () => {
      expect((await claim(1, '2027-07-10')).err).toBe('')
      appendFileSync(table, late)
      const { code, out } = await claim(2, '2028-01-15')
      expect(code).toBe(0)
      expect(plain(out)).toContain(
        'Kauden 1 loppuun mennessä on haettu nettokustannuksia 609,00 € ja tukea 487,20 €, mutta samat kaudet antavat nyt 735,00 € ja 588,00 €. Tuen erotusta 100,80 € ei haeta eikä palauteta tässä hakemuksessa. Muuttunut: A1 2/2027: 217,50 € → 307,50 €.',
      )
      expect(plain(out)).toContain(
        'Jos hakemus 1 on lähetetty, erotus ei ole tässä hakemuksessa: sovi rahoittajan kanssa, miten se oikaistaan, tai siirrä korjaus tälle kaudelle. Jos sitä ei ole lähetetty, tee se uudelleen: hanke maksatus 1.',
      )
      expect(await found(2)).toEqual(changedByTheLateRow)
      expect(plain((await claim(2, '2028-01-15', '--lang', 'en')).out)).toContain(
        'Changed: A1 2027-02: €217.50 → €307.50.',
      )
    })
  })

  it('says nothing where nothing has changed, or no claim was made', async () => {
    await inFolder(smallProject, async () => {
      expect(await found(2)).toEqual([])
      await claim(1, '2027-07-10')
      expect(await found(2)).toEqual([])
    })
  })

  it('takes nothing for claimed that hanke did not let be sent: a draft, or a claim with a stop in it', async () => {
    await inFolder(smallProject, async () => {
      expect((await claim(1, '2027-01-10')).out).toContain('LUONNOS')
      appendFileSync(table, late)
      expect(await found(2)).toEqual([])
    })
    await inFolder(smallProject, async () => {
      const broken = 'data/kaupunki/kustannukset.csv'
      writeFileSync(broken, 'Tosite;"Päivä\n')
      expect((await claim(1, '2027-07-10')).out).toContain('EI VOI LÄHETTÄÄ')
      rmSync(broken)
      appendFileSync(table, late)
      expect(await found(2)).toEqual([])
      // Once it could be sent, it counts.
      await claim(1, '2027-07-10')
      appendFileSync(table, late.replace('Työpajan', 'Toisen työpajan'))
      expect(await found(2)).toHaveLength(1)
    })
  })

  it('says nothing once the earlier claim has been made again', async () => {
    await inFolder(smallProject, async (folder) => {
      await claim(1, '2027-07-10')
      appendFileSync(table, late)
      await claim(1, '2027-07-20')
      expect(listing(join(folder, 'reports'))).toContain('maksatus-1-2027-07-10.json')
      expect(await found(2)).toEqual([])
      // And where the newer was never sent, the user puts the kept one back.
      renameSync('reports/maksatus-1-2027-07-10.json', 'reports/maksatus-1.json')
      expect(await found(2)).toEqual(changedByTheLateRow)
    })
  })

  it('does not take a claim that was made over a change for one that claimed it', async () => {
    await inFolder(smallProject, async () => {
      const third =
        'claimPeriods:\n  - { number: 1, start: 2027-01-01, end: 2027-06-30 }\n  - { number: 2, start: 2027-07-01, end: 2027-09-30 }\n  - { number: 3, start: 2027-10-01, end: 2027-12-31 }\n'
      writeFileSync('hanke.yaml', String(smallProject['hanke.yaml']).replace(/claimPeriods:[\s\S]*/, third))
      await claim(1, '2027-07-10')
      appendFileSync(table, late)
      await claim(2, '2027-10-10')
      const [first] = changedByTheLateRow
      expect(await found(3)).toEqual([{ ...first, facts: { ...first?.facts, period: '2' } }])
    })
  })

  it('looks at claims in either language, and at those of one implementer', async () => {
    await inFolder(smallProject, async () => {
      await claim(1, '2027-07-10', '--lang', 'en', '--implementer', 'kaupunki')
      appendFileSync(table, late)
      appendFileSync('data/koulu/tyoaika.csv', late.replace('A1', 'B1'))
      expect(await found(2)).toEqual(changedByTheLateRow)
      expect(await found(2, '--implementer', 'koulu')).toEqual([])
    })
  })

  it('looks where the outputs go, and takes nothing there for a claim that is none of the project', async () => {
    await inFolder(smallProject, async () => {
      await claim(1, '2027-07-10', '--out', 'muualla')
      appendFileSync(table, late)
      expect(await found(2)).toEqual([])
      expect(await found(2, '--out', 'muualla')).toEqual(changedByTheLateRow)
      const made = readFileSync('muualla/maksatus-1.json', 'utf8')
      const others = [
        made.replace('Esimerkkihanke', 'Toinen hanke'),
        made.slice(0, 400),
        made.replaceAll('"487.20"', '"paljon"'),
        made.replace('2027-06-30', '2027-05-31'),
        '"hanke/claim@1"',
        '',
      ]
      for (const other of others) {
        writeFileSync('muualla/maksatus-1.json', other)
        expect(await found(2, '--out', 'muualla'), other.slice(0, 40)).toEqual([])
      }
    })
  })

  it('says which file of an earlier claim it could not compare with, and why', async () => {
    await inFolder(smallProject, async () => {
      await claim(1, '2027-07-10')
      const made = readFileSync('reports/maksatus-1.json', 'utf8')
      writeFileSync('reports/maksatus-1.json', made.slice(0, 400))
      expect(plain((await claim(2, '2028-01-15')).err)).toBe(
        'Tiedostoa reports/maksatus-1.json ei voi lukea tämän hankkeen maksatushakemuksena, joten hakemusta ei verrata siihen. → Palauta lähetetyn hakemuksen tiedosto sellaisenaan, esim. varmuuskopiosta. Jos tiedosto on turha, poista se. ',
      )
      writeFileSync('reports/maksatus-1.json', made.replace('2027-06-30', '2027-05-31'))
      expect(plain((await claim(2, '2028-01-15', '--json')).err)).toContain(
        'Tiedosto reports/maksatus-1.json on kauden 1 hakemus päiviltä 1.1.2027–31.5.2027, jotka eivät ole enää kauden päivät',
      )
      // The period's own claim, a later one, a kept copy and what is no claim are nothing to compare with.
      for (const name of [
        'maksatus-2.json',
        'maksatus-3-kaupunki.json',
        'maksatus-1-2027-07-01.json',
        'seuranta-1.json',
      ])
        writeFileSync(`reports/${name}`, '{')
      writeFileSync('reports/maksatus-1.json', made)
      expect((await claim(2, '2028-01-15')).err).toBe('')
    })
  })

  it('is told of in the monitoring report too', async () => {
    await inFolder(smallProject, async () => {
      await claim(1, '2027-07-10')
      appendFileSync(table, late)
      const { out } = await runCli(['report', 'progress', '2', '--json', '--as-of', '2028-01-15'])
      const { findings } = JSON.parse(out)
      expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('CLAIM-09')
    })
  })
})

describe('the same claim again', () => {
  it('is the same bytes, in silence, where nothing has changed', async () => {
    await inFolder(smallProject, async (folder) => {
      await claim(1, '2027-07-10')
      const before = contents(join(folder, 'reports'))
      expect((await claim(1, '2027-07-10')).err).toBe('')
      expect(contents(join(folder, 'reports'))).toEqual(before)
      // Another day alone does not make it another claim.
      expect((await claim(1, '2027-07-11')).err).toBe('')
      expect(listing(join(folder, 'reports'))).toEqual([...before.keys()])
    })
  })

  it('keeps the one that was made, and says by how much the support of each implementer has changed', async () => {
    await inFolder(smallProject, async () => {
      await claim(1, '2027-07-10')
      const made = readFileSync('reports/maksatus-1.json')
      appendFileSync(table, late)
      const { code, err } = await claim(1, '2027-07-20')
      expect(code).toBe(0)
      expect(plain(err)).toBe(
        'Hakemus 1 oli jo tehty 10.7.2027, ja sen luvut ovat muuttuneet. Aiempi on säilytetty: reports/maksatus-1-2027-07-10.json' +
          ' kaupunki: tukea haettiin 487,20 €, nyt 588,00 € (muutos 100,80 €)' +
          ' → Jos aiempi on lähetetty, kopioi maksatus-1-2027-07-10.json nimelle maksatus-1.json, niin myöhempiä hakemuksia verrataan siihen. Jos ei, lähetä uusi. ',
      )
      expect(readFileSync('reports/maksatus-1-2027-07-10.json')).toEqual(made)
    })
  })

  it('numbers what it keeps of one day', async () => {
    await inFolder(smallProject, async (folder) => {
      for (let times = 0; times < 3; times++) {
        await claim(1, '2027-07-20')
        appendFileSync(table, late.replace('9.2.', `${10 + times}.2.`))
      }
      const kept = () => listing(join(folder, 'reports')).filter((name) => /20(-\d)?\.json$/.test(name))
      expect(kept()).toEqual(['maksatus-1-2027-07-20-2.json', 'maksatus-1-2027-07-20.json'])
      const first = readFileSync('reports/maksatus-1-2027-07-20.json')
      // What is kept already is not kept twice.
      writeFileSync('reports/maksatus-1.json', first)
      expect((await claim(1, '2027-07-20')).err).toContain('maksatus-1-2027-07-20.json')
      expect(kept()).toHaveLength(2)
    })
  })

  it('writes over what is no claim of the project and the period, and with --json keeps and writes nothing', async () => {
    await inFolder(smallProject, async (folder) => {
      await claim(1, '2027-07-10')
      const made = readFileSync('reports/maksatus-1.json', 'utf8')
      appendFileSync(table, late)
      expect((await claim(1, '2027-07-20', '--json')).err).toBe('')
      expect(readFileSync('reports/maksatus-1.json', 'utf8')).toBe(made)
      const count = listing(join(folder, 'reports')).length
      for (const other of [
        '',
        made.replace('Esimerkkihanke', 'Toinen'),
        made.replace('"number": 1', '"number": 2'),
        made.replace('"id": "koulu"', '"id": "\\u001b[2J"'),
      ]) {
        writeFileSync('reports/maksatus-1.json', other)
        expect((await claim(1, '2027-07-20')).err).toBe('')
      }
      expect(listing(join(folder, 'reports'))).toHaveLength(count)
    })
  })
})
