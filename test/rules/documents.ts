/** Documents of the rules' cases, with nothing in them but what a case says. */
import { portfolioPlan } from '../../src/claim/portfolio-plan.ts'
import { type Day, day } from '../../src/day.ts'
import { cents } from '../../src/money.ts'
import { exactly } from '../../src/project/approximate.ts'
import type { HankeDocument } from '../../src/project/document.ts'
import type { InlineProject, Portfolio, PortfolioProject } from '../../src/project/portfolio.ts'
import type { Programme } from '../../src/project/programme.ts'
import type { RecordedProject } from '../../src/project/recorded.ts'
import { readCommon } from '../../src/read/common/read-common.ts'
import { type AskedTexts, readTexts } from '../../src/read/texts/read-texts.ts'
import { section } from '../../src/read/texts/section.ts'
import type { ActivityFrame } from '../../src/rules/document-rule.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { runDocumentRules } from '../../src/rules/run-document.ts'
import { type Found, foundOf, project } from './bench.ts'

const asOf = day('2027-06-30')

const addressOf: Programme['addressOf'] = (path) => ({ line: 1, column: 1, key: path.join('.'), value: '' })

/** Two goals, `tyo` and `yritykset`. */
export function programme(changes: Partial<Programme> = {}): Programme {
  return {
    name: 'Koeohjelma',
    owner: null,
    start: day('2024-01-01'),
    end: day('2027-12-31'),
    reported: null,
    goals: [
      { id: 'tyo', name: 'Työ ja tekijät kohtaavat' },
      { id: 'yritykset', name: 'Yritykset kasvavat' },
    ],
    budget: null,
    addressOf,
    ...changes,
  }
}

function inputs(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, content]) => ({ path, bytes: () => Buffer.from(content) }))
}

const headers = 'tavoite;mittari;yksikkö;lähtöarvo;tilanne;tavoitearvo'

/** Runs a rule on measures, each line `goal;measure;unit;baseline;current;target`. @param lines `null`: no table at all. */
export async function tryMeasures(
  rule: Rule,
  lines: readonly string[] | null,
  changes: Partial<Programme> = {},
  others: Readonly<Record<string, string>> = {},
): Promise<Found[]> {
  const own: Record<string, string> = lines === null ? {} : { 'data/mittarit.csv': [headers, ...lines].join('\n') }
  const tables = await readCommon(inputs({ ...own, ...others }), 'programme')
  const frame: ActivityFrame = { name: { fi: 'ohjelma', en: 'programme' }, start: null, end: null, workPackages: null }
  return found(rule, { asOf, programme: programme(changes), common: { tables, frame } })
}

const whole: ActivityFrame = {
  name: { fi: 'hanke', en: 'project' },
  start: day('2026-09-01'),
  end: day('2029-05-31'),
  workPackages: ['TP1', 'TP2'],
}

/** Runs a rule on activities, each line `date;kind;workPackage`, of a project from 1.9.2026 to 31.5.2029. */
export async function tryActivities(
  rule: Rule,
  lines: readonly string[],
  frame: Partial<ActivityFrame> = {},
  on: Day = asOf,
): Promise<Found[]> {
  const content = ['päivä;laji;työpaketti', ...lines].join('\n')
  const tables = await readCommon(inputs({ 'data/toimet.csv': content }), 'project')
  return found(rule, { asOf: on, common: { tables, frame: { ...whole, ...frame } } })
}

export function inline(changes: Partial<InlineProject> = {}): InlineProject {
  return {
    told: 'inline',
    id: 'a',
    name: 'Hanke A',
    lead: null,
    towns: null,
    budget: exactly(cents(100_000_00)),
    start: null,
    end: null,
    ...changes,
  }
}

/** @param folders what the folder of each path describes; a path that is not in it does not exist. */
export function tryPortfolio(
  rule: Rule,
  projects: readonly PortfolioProject[],
  folders: Readonly<Record<string, HankeDocument | 'broken' | 'no-decision'>> = {},
  appropriation: Portfolio['appropriation'] = exactly(cents(1_000_000_00)),
): Found[] {
  const portfolio: Portfolio = { name: 'Koe', owner: null, state: null, appropriation, projects, addressOf }
  const plan = portfolioPlan(portfolio, ({ path }) => folders[path] ?? 'no-folder')
  return found(rule, { asOf, portfolio: { portfolio, plan } })
}

export function folder(path: string, id = path): PortfolioProject {
  return { told: 'folder', id, path }
}

/** Two sections of a description: `summary`, and `notes`, which may be left out. */
const asked: AskedTexts = {
  kind: 'description',
  period: null,
  sections: [
    section(
      'summary',
      { fi: 'Tiivistelmä', en: 'Summary' },
      { fi: 'tiivistelma', en: 'summary' },
      { fi: 'Mitä tehtiin', en: 'What was done' },
    ),
    section(
      'notes',
      { fi: 'Lisätietoja', en: 'Notes' },
      { fi: 'lisatietoja', en: 'notes' },
      { fi: 'Muuta', en: 'Other things' },
      { optional: true },
    ),
  ],
}

/** Runs a rule on texts, by the file's path under `texts/`. */
export async function tryTexts(rule: Rule, files: Readonly<Record<string, string | Buffer>>): Promise<Found[]> {
  const list = Object.entries(files).map(([path, content]) => ({
    path: `texts/${path}`,
    bytes: () => Buffer.from(content as string),
  }))
  return found(rule, { asOf, texts: [await readTexts(list, asked)] })
}

export function recorded(changes: Partial<RecordedProject> = {}): RecordedProject {
  const nothing = { support: null, publicFunding: null, companies: null, persons: null }
  const {
    funding: _f,
    targets: _t,
    smallestShown: _s,
    claimPeriods: _c,
    sources: _o,
    workPackages: _w,
    ...facts
  } = project()
  return { ...facts, implementers: [], planned: nothing, realised: nothing, ...changes }
}

export function tryRecorded(rule: Rule, changes: Partial<RecordedProject>): Found[] {
  return found(rule, { asOf, recorded: recorded(changes) })
}

function found(rule: Rule, scenes: Parameters<typeof runDocumentRules>[1]): Found[] {
  return runDocumentRules([rule], scenes).findings.map(foundOf)
}
