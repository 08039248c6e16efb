/** `hanke indicators --against` with `--implementer`: what changed at those who were asked for, and nothing of the others’ rows. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { IndicatorsReport } from '../../src/report/indicators/shape.ts'
import { inFolder } from './folder.ts'
import { runCli } from './run-cli.ts'
import { type Files, smallProject } from './small-project.ts'

const table = (...rows: readonly string[]): string =>
  ['osallistuja;henkilötunnus;aloituspäivä;työmarkkina-asema;koulutusaste', ...rows, ''].join('\r\n')
const shared = '010594Y9032;1.2.2027;työtön;3'
const city = table('K-1;010594Y9021;15.1.2027;työtön;3', `K-2;${shared}`)
const project: Files = {
  ...smallProject,
  'data/kaupunki/osallistujat.csv': city,
  'data/koulu/osallistujat.csv': table(`B-1;${shared}`, 'B-2;020594X903P;1.3.2027;työssä;5'),
}
const days = ['--quarter', '2027Q1', '--as-of', '2027-07-15']
const whole = 'reports/indikaattorit-2027Q1.json'
const run = (...argv: readonly string[]) => runCli(['indicators', ...days, ...argv])

async function restated(path: string, ...argv: readonly string[]) {
  const { out } = await runCli(['indicators', '--as-of', '2027-07-15', '--against', path, '--json', ...argv])
  const { restatement }: IndicatorsReport = JSON.parse(out)
  if (restatement === undefined) throw new Error(out)
  return restatement
}
const pathsIn = ({ records }: Awaited<ReturnType<typeof restated>>) =>
  (records ?? []).map(({ change, before, after }) => [
    change,
    ...[...before, ...after].map(({ path, row }) => `${path.split('/')[1]} ${row}`),
  ])

describe('a comparison of some implementers', () => {
  it('lists what changed at them, and not what changed at the others', async () => {
    await inFolder(project, async () => {
      await run()
      writeFileSync('data/koulu/osallistujat.csv', table(`B-1;${shared}`))
      const own = await restated(whole, '--implementer', 'kaupunki')
      expect(own.of).toEqual(['kaupunki'])
      expect(own.records).toEqual([])
      // The group's figures are everyone's, and those have changed.
      expect(own.figures.filter(({ implementer }) => implementer !== null)).toEqual([])
      expect(own.figures.find(({ figure, column }) => figure === 'EECO01' && column === 'total')).toMatchObject({
        implementer: null,
        before: 3,
        after: 2,
      })
      expect(pathsIn(await restated(whole, '--implementer', 'koulu'))).toEqual([['vanished', 'koulu 3']])
      expect(pathsIn(await restated(whole))).toEqual([['vanished', 'koulu 3']])
      const { out } = await runCli([
        'indikaattorit',
        '--against',
        whole,
        '--implementer',
        'kaupunki',
        '--as-of',
        '2027-07-15',
      ])
      expect(out.replace(/\s+/g, ' ')).toContain('Verrattu vain: kaupunki. Ryhmän luvut voivat muuttua myös muiden')
    })
  })

  it('tells of somebody at two only the rows of those who were asked for', async () => {
    await inFolder(project, async () => {
      await run()
      writeFileSync('data/kaupunki/osallistujat.csv', city.replace(shared, shared.replace('työtön', 'työssä')))
      expect(pathsIn(await restated(whole, '--implementer', 'kaupunki'))).toEqual([
        ['otherwise', 'kaupunki 3', 'kaupunki 3'],
      ])
      expect(pathsIn(await restated(whole, '--implementer', 'koulu'))).toEqual([])
    })
  })

  it('with a report of some compares those, whoever is asked for', async () => {
    await inFolder(project, async () => {
      await run('--implementer', 'kaupunki')
      const part = 'reports/indikaattorit-2027Q1-kaupunki.json'
      expect(JSON.parse(readFileSync(part, 'utf8')).part).toBe(true)
      expect(await restated(part)).toMatchObject({ of: ['kaupunki'], figures: [], records: [] })
      const { code, err } = await run('--against', part, '--implementer', 'koulu')
      expect(code).toBe(2)
      expect(err).toContain('Luovutetussa raportissa on vain kaupunki, mutta pyydettiin koulu.')
    })
  })
})
