/** A portfolio: sums that stay as exact as their parts, and projects that have folders of their own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawPortfolio } from '../../../src/cli/documents/portfolio.ts'
import { openFolder } from '../../../src/cli/open-folder.ts'
import { day } from '../../../src/day.ts'
import { indicators } from '../../../src/main.ts'
import { endedPeriod } from '../../../src/report/documents/portfolio/own-figures.ts'
import type { PortfolioReport } from '../../../src/report/documents/portfolio/shape.ts'
import { portfolioSheets } from '../../../src/report/documents/portfolio/sheets.ts'
import { inFolder } from '../../cli/folder.ts'
import { runCli } from '../../cli/run-cli.ts'
import { type Files, smallProject } from '../../cli/small-project.ts'
import { example, load } from '../../project/decision.ts'

const portfolio = (projects: string, appropriation = '3 milj. €'): Files => ({
  'hanke.yaml': `kind: portfolio
portfolio: { name: Esimerkkiverkosto }
appropriation: ${appropriation}
projects:
${projects}`,
})

const within = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))

async function reportOf(files: Files, asOf = '2027-07-15'): Promise<PortfolioReport> {
  return inFolder(files, async (folder) => reportIn(folder, asOf))
}

async function reportIn(folder: string, asOf = '2027-07-15'): Promise<PortfolioReport> {
  const opened = openFolder(folder)
  if (opened.document.kind !== 'portfolio') throw new Error('not a portfolio')
  return (await drawPortfolio(opened.document, { folder: opened, asOf: day(asOf), lang: 'fi' }))
    .report as PortfolioReport
}

const errors = ({ findings }: PortfolioReport) => findings.filter(({ severity }) => severity === 'error')

describe('the plan of a portfolio', () => {
  const budgets = (...all: string[]) =>
    all.map((budget, at) => `  - { id: h${at}, name: Hanke ${at}, budget: '${budget}' }\n`).join('')

  it.each([
    [['n. 1,7 milj. €', '~0,9 M€', 'noin 900 k€', 'n. 520 000 €'], '4020000.00', 'about', '1020000.00', null],
    [['1 700 000 €', '1 300 000 €'], '3000000.00', null, null, '0.00'],
    [['1 000 000 €', '500 000,50 €'], '1500000.50', null, null, '1499999.50'],
    [['yli 3 milj. €', '500 000 €'], '3500000.00', 'over', '500000.00', null],
    [['yli 3 milj. €', 'n. 500 000 €'], '3500000.00', 'about', '500000.00', null],
  ])('%j is %s, %s', async (all, planned, mark, beyond, left) => {
    const { plan } = await reportOf(portfolio(budgets(...all)))
    expect(plan.planned).toEqual({ value: planned, approximate: mark !== null, mark })
    expect([plan.beyond?.value ?? null, plan.left?.value ?? null]).toEqual([beyond, left])
    // What is exact is not marked, and what rests on a figure that is not exact is.
    expect((plan.beyond ?? plan.left)?.approximate).toBe(mark !== null)
    expect(plan.appropriation.approximate).toBe(false)
  })

  it('names the projects that its sum is without', async () => {
    const { plan, findings } = await reportOf(
      portfolio('  - { id: a, name: A, budget: 1 000 € }\n  - { id: b, name: B }\n'),
    )
    expect(plan).toMatchObject({ planned: { value: '1000.00' }, unplanned: ['b'] })
    expect(findings.map(({ rule }) => rule)).toContain('FOLIO-03')
  })
})

describe('a project with a folder of its own', () => {
  const files = { ...portfolio('  - path: hankkeet/pieni\n'), ...within('hankkeet/pieni', smallProject) }

  it('tells its decision, its last ended claim and its check, the same as its own commands do', async () => {
    await inFolder(files, async (folder) => {
      const { projects, claimed } = await reportIn(folder)
      const [project] = projects
      expect(project).toMatchObject({
        id: 'pieni',
        path: 'hankkeet/pieni',
        refusal: null,
        name: 'Esimerkkihanke',
        lead: 'Esimerkin kaupunki',
        budget: { value: '144480.00', approximate: false },
        start: '2027-01-01',
        own: { implementers: 2, support: '115584.00', claim: { number: 1, end: '2027-06-30' } },
      })
      const json = async (...argv: string[]) =>
        JSON.parse((await runCli([...argv, '--project', 'hankkeet/pieni', '--as-of', '2027-07-15', '--json'])).out)
      const { group } = await json('claim', '1')
      const { period, after, budget, left } = group.costs.net
      expect(project?.own?.claim).toMatchObject({ period, after, budget, left, support: group.financing.support.after })
      expect(claimed).toMatchObject({ period, after, budget, left })
      expect(project?.own?.findings).toEqual((await json('check')).counts)
    })
  })

  it('tells the indicators that its own report counts', async () => {
    const { projects, indicators: together } = await reportOf({
      ...portfolio(`  - path: ${join(process.cwd(), 'fixtures/iwm')}\n`),
    })
    const opened = openFolder('fixtures/iwm')
    if (opened.document.kind !== 'project') throw new Error('not a project')
    const { project } = opened.document
    const asOf = day('2027-07-15')
    const { counts } = await indicators(
      { project, files: opened.files, asOf, lang: 'fi', startHelpers: opened.startHelpers },
      { from: project.start, until: asOf },
    )
    const own = counts.pace.map(({ id, target, done }) => ({ id, target, done }))
    expect(own.length).toBeGreaterThan(5)
    expect(projects[0]?.own?.indicators).toEqual(own)
    expect(together.map(({ id, target, done }) => ({ id, target, done }))).toEqual(own)
  })

  it('has no claim before its first period has ended', async () => {
    const { projects, claimed } = await reportOf(files, '2027-06-29')
    expect([projects[0]?.own?.claim, claimed]).toEqual([null, null])
    expect((await reportOf(files, '2027-06-30')).projects[0]?.own?.claim?.number).toBe(1)
    expect((await reportOf(files, '2028-01-01')).projects[0]?.own?.claim?.number).toBe(2)
  })

  it('is told of by its records where hanke does not compute its cost model', async () => {
    const recorded = {
      'vanha/hanke.yaml': `project: { name: Vanha, fund: ESR, start: 2015-01-01, end: 2018-12-31 }
funding: { costModel: other }
implementers: [{ id: virasto, name: Virasto, role: lead }]
planned: { support: 100000, publicFunding: 120000 }
realised: { support: 90000 }
`,
    }
    const { projects, plan } = await reportOf({ ...portfolio('  - path: vanha\n'), ...recorded })
    expect(projects[0]).toMatchObject({
      name: 'Vanha',
      lead: 'Virasto',
      budget: { value: '120000.00' },
      own: { support: '100000.00', claim: null, findings: null },
    })
    expect(plan.planned.value).toBe('120000.00')
  })

  it('that cannot be opened is a finding of its own kind, and the rest is drawn', async () => {
    const told = '  - { id: toinen, name: Toinen, budget: 1 000 € }\n'
    const missing = { ...portfolio(`  - path: puuttuu\n${told}`) }
    const bare = { ...portfolio(`  - path: tyhjä\n${told}`), 'tyhjä/data/': '' }
    const broken = { ...portfolio(`  - path: rikki\n${told}`), 'rikki/hanke.yaml': 'project: {\n' }
    const itself = portfolio(`  - path: .\n${told}`)
    for (const [files, refusal, words] of [
      [missing, 'no-folder', 'kansiota puuttuu ei ole'],
      [bare, 'no-decision', 'ei ole tiedostoa hanke.yaml'],
      [broken, 'broken', 'ei voi lukea kokonaan'],
      [itself, 'not-a-project', 'kuvaa ohjelmaa tai verkostoa'],
    ] as const) {
      const report = await reportOf(files)
      expect(report.projects.map((project) => project.refusal)).toEqual([refusal, null])
      expect(report.projects[0]).toMatchObject({ name: null, budget: null, own: null })
      expect(report.plan.planned.value).toBe('1000.00')
      expect(errors(report)).toHaveLength(1)
      expect(errors(report)[0]?.message).toContain(words)
      expect(errors(report)[0]?.places[0]).toMatchObject({ path: 'hanke.yaml', line: 5 })
    }
  })

  it('that vanishes between two runs changes nothing of the others', async () => {
    const two = {
      ...portfolio('  - path: eka\n  - path: toka\n'),
      ...within('eka', smallProject),
      ...within('toka', smallProject),
    }
    await inFolder(two, async (folder) => {
      const before = await reportIn(folder)
      rmSync(join(folder, 'toka'), { recursive: true })
      const after = await reportIn(folder)
      expect(after.projects[0]).toEqual(before.projects[0])
      mkdirSync(join(folder, 'toka'))
      writeFileSync(join(folder, 'toka/hanke.yaml'), smallProject['hanke.yaml'] as string)
      expect((await reportIn(folder)).projects[1]).toMatchObject({ name: 'Esimerkkihanke', refusal: null })
    })
  })

  it('is counted as many times as the portfolio has projects', async () => {
    const many = Array.from({ length: 5 }, (_, at) => `p${at}`)
    const report = await reportOf({
      ...portfolio(many.map((name) => `  - path: ${name}\n`).join('')),
      ...Object.assign({}, ...many.map((name) => within(name, smallProject))),
    })
    const one = report.projects[0]?.own?.claim
    expect(report.projects.map(({ own }) => own?.claim)).toEqual(many.map(() => one))
    expect(Number(report.claimed?.after)).toBeCloseTo(5 * Number(one?.after), 5)
    expect(report.claimed?.used).toBe(one?.used)
    expect(portfolioSheets(report).map(({ tab }) => tab)).toEqual(['Hankkeet', 'Määräraha', 'Maksatus'])
  })
})

describe('the latest claim period that has ended', () => {
  const project = load(example)

  it.each([
    ['2026-08-31', null],
    ['2027-02-27', null],
    ['2027-02-28', 1],
    ['2027-08-30', 1],
    ['2099-01-01', project.claimPeriods.at(-1)?.number ?? null],
  ])('by %s is %s', (asOf, number) => {
    expect(endedPeriod(project, day(asOf))?.number ?? null).toBe(number)
  })
})

describe('texts of a portfolio', () => {
  it('are asked of projects that nothing else tells of', async () => {
    const files = {
      ...portfolio('  - path: pieni\n  - { id: muu, name: Muu, budget: 1 000 € }\n'),
      ...within('pieni', smallProject),
      'texts/verkosto/tausta.md': 'Tausta on tämä.',
    }
    const { texts, findings } = await reportOf(files)
    expect(texts.filter(({ required }) => required).map(({ id }) => id)).toEqual(['background', 'project-muu'])
    expect(findings.filter(({ rule }) => rule === 'TEXT-01')).toHaveLength(1)
  })

  it('of a project with a folder stand under its name where they are written', async () => {
    const { texts } = await reportOf({
      ...portfolio('  - path: pieni\n'),
      ...within('pieni', smallProject),
      'texts/verkosto/pieni.md': 'Pieni hanke on pieni.',
    })
    expect(texts.find(({ id }) => id === 'project-pieni')?.prose).toHaveLength(1)
  })
})
