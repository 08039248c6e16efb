/** Every file of the corpora put in as each table is read, or refused with an address: exit code 0 or 1, never 3. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { check } from '../../src/main.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { renderJson } from '../../src/render/json.ts'
import { inFolder } from '../cli/folder.ts'
import { runCli } from '../cli/run-cli.ts'
import { smallProject } from '../cli/small-project.ts'
import { project } from '../rules/bench.ts'
import { hasCorpora, samples } from './corpora.ts'

const all = samples(/\.(csv|tsv|txt|xlsx)$/i)

/** What became of a file put in as a table: `read`, or the rule that refused it. @throws where neither is said with an address. */
async function fate(id: keyof typeof tables, ending: string, bytes: Buffer): Promise<string> {
  const file = { path: `data/a/${tables[id].name.fi}.${ending}`, bytes: () => bytes }
  const report = await check({ project: project(), files: [file], asOf: day('2029-06-30'), lang: 'fi' })
  renderJson(report)
  expect(report.inputs[0]?.path).toBe(file.path)
  if (report.inputs[0]?.read === true) return 'read'
  const stop = report.findings.find(({ severity, places }) => severity === 'stop' && places[0]?.path === file.path)
  if (stop === undefined) throw new Error('refused without a word')
  return stop.rule
}

async function tell(what: string, fates: AsyncGenerator<string>): Promise<number> {
  const counts = new Map<string, number>()
  for await (const one of fates) counts.set(one, (counts.get(one) ?? 0) + 1)
  const figures = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`)
  process.stdout.write(`corpora, ${all.length} files ${what}: ${figures.join(', ')}\n`)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

const ids = Object.keys(tables) as (keyof typeof tables)[]
const endingOf = (path: string): string => path.replace(/.*\./, '')

describe.runIf(hasCorpora)('every file of the corpora', () => {
  it('is read, or refused with its path and the rule that says why', async () => {
    async function* asTheyAre() {
      for (const { path, bytes } of all) for (const id of ids) yield await fate(id, endingOf(path), bytes)
    }
    expect(await tell(`as each of ${ids.length} tables`, asTheyAre())).toBe(all.length * ids.length)
  })

  it('is read, or refused, under a header of ours by every delimiter', async () => {
    const texts = all.filter(({ path }) => !path.endsWith('.xlsx'))
    async function* underOurHeader() {
      for (const { path, bytes } of texts)
        for (const id of ids)
          for (const delimiter of [';', '\t', ',']) {
            const headers = Object.values<{ header: { fi: string } }>(tables[id].columns).map(({ header }) => header.fi)
            const line = Buffer.from(`${headers.join(delimiter)}\n`)
            yield await fate(id, endingOf(path), Buffer.concat([line, bytes]))
          }
    }
    expect(await tell('under our headers', underOurHeader())).toBe(texts.length * ids.length * 3)
  })

  it('ends the command line with 0 or 1 and nothing on stderr', async () => {
    for (const { path, bytes } of all) {
      const name = `data/kaupunki/tyoaika.${endingOf(path)}`
      const { 'data/kaupunki/tyoaika.csv': _, ...others } = smallProject
      const { code, err } = await inFolder({ ...others, [name]: bytes }, () =>
        runCli(['check', '--as-of', '2027-07-15']),
      )
      expect([0, 1], path).toContain(code)
      expect(err, path).toBe('')
    }
  })
})

it.skipIf(hasCorpora)('the corpora are not here: nothing of them is tested', () => {
  expect(all).toEqual([])
})
