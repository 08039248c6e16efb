/** Documents of every kind: what they give, and what may be left out. */
import { describe, expect, it } from 'vitest'
import type { DocumentKind, HankeDocument } from '../../src/project/document.ts'
import { loadDocument, loadProject } from '../../src/project/load.ts'
import { edited, example, load } from './decision.ts'

function documentOf<K extends DocumentKind>(kind: K, text: string): Extract<HankeDocument, { kind: K }> {
  const loaded = loadDocument(text)
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints, null, 1))
  if (loaded.document.kind !== kind) throw new Error(`a ${loaded.document.kind}`)
  return loaded.document as Extract<HankeDocument, { kind: K }>
}

describe('a project', () => {
  it('is what a file without a kind describes, and what kind: project says', () => {
    expect(documentOf('project', example).project.group).toBe('R-02712')
    expect(documentOf('project', `kind: project\n${example}`).project.group).toBe('R-02712')
    expect(JSON.stringify(load(`kind: project\n${example}`))).toBe(JSON.stringify(load(example)))
  })

  it('knows nothing of what its decision does not print', () => {
    expect(load(example)).toMatchObject({
      code: null,
      programme: null,
      state: null,
      isNationwide: null,
      regions: [],
      subregions: [],
      place: null,
      decision: null,
      horizontal: null,
    })
    expect(load(example).implementers[0]).toMatchObject({ applied: null, address: null, website: null })
  })

  it('has what was applied for beside what was approved; a row left blank is zero, a table left out is unknown', () => {
    const text = edited(['    staff:', '    applied: { budget: { salaries: 330000, flatRate: 132000 } }\n    staff:'])
    expect(load(text).implementers[0]?.applied).toEqual({
      budget: {
        salaries: 33_000_000,
        travel: 0,
        other: 0,
        services: 0,
        flatRate: 13_200_000,
        income: 0,
        lumpSum: 0,
      },
      financing: null,
    })
  })

  it('has the facts of its decision and its horizontal principles', () => {
    const text = `${example}decision:
  document: Valintaesitys
  date: 2026-03-24
  points: { given: 27, most: 52 }
  handling: [{ body: Maakunnan yhteistyöryhmä, date: 2026-06-25 }, { body: Hankeryhmä }]
  favoured: yes
horizontal:
  equality: [{ question: mainGoal, answer: no, reason: Alueellinen tasa-arvo }]
  sustainability: [{ effect: resources, direct: 3, indirect: 5 }]
`.replace('  fund: ESR+', '  fund: ESR+\n  nationwide: no')
    const { decision, horizontal, isNationwide } = load(text)
    expect(isNationwide).toBe(false)
    expect(decision).toEqual({
      document: 'Valintaesitys',
      date: '2026-03-24',
      record: null,
      received: null,
      meeting: null,
      call: null,
      callId: null,
      points: { given: 27, most: 52 },
      handling: [
        { body: 'Maakunnan yhteistyöryhmä', date: '2026-06-25' },
        { body: 'Hankeryhmä', date: null },
      ],
      isFavoured: true,
    })
    expect(horizontal).toEqual({
      equality: [{ question: 'mainGoal', isTrue: false, reason: 'Alueellinen tasa-arvo' }],
      sustainability: [{ effect: 'resources', direct: 3, indirect: 5, reason: null }],
    })
  })
})

const recorded = `
project: { name: H, fund: ESR, code: S1, start: 2019-06-01, end: 2022-08-31, state: Toiminta päättynyt }
funding: { costModel: other }
implementers:
  - { id: a, name: A, role: lead, organisation: Valtion viranomainen, address: { postcode: "50100", town: Mikkeli } }
planned: { support: 498700, companies: 45 }
realised: { support: 430592.50, companies: 0 }
`

describe('a project whose cost model hanke does not compute', () => {
  const { recorded: project } = documentOf('recorded', recorded)

  it('has its facts, and what was planned and realised; zero is known, what is left out is not', () => {
    expect(project).toMatchObject({ name: 'H', code: 'S1', start: '2019-06-01', state: 'Toiminta päättynyt' })
    expect(project.planned).toEqual({ support: 49_870_000, publicFunding: null, companies: 45, persons: null })
    expect(project.realised).toEqual({ support: 43_059_250, publicFunding: null, companies: 0, persons: null })
    expect(project.implementers).toEqual([
      {
        id: 'a',
        name: 'A',
        businessId: null,
        role: 'lead',
        organisation: 'Valtion viranomainen',
        address: { street: null, postcode: '50100', town: 'Mikkeli' },
        website: null,
        contactTitle: null,
      },
    ])
  })

  it('knows where its values stand', () => {
    expect(project.addressOf(['realised', 'companies'])).toMatchObject({ line: 7, value: '0' })
  })

  it('is nothing that a claim could be computed from', () => {
    expect(loadProject(recorded)).toMatchObject({ complaints: [{ reason: 'not-a-project', key: 'funding.costModel' }] })
  })

  it('takes no budget, of which it could not tell what it means', () => {
    const loaded = loadDocument(recorded.replace('role: lead,', 'role: lead, budget: { salaries: 1 },'))
    expect(loaded).toMatchObject({ complaints: [{ reason: 'unknown-key', value: 'budget' }] })
  })
})

const programme = `
kind: programme
programme: { name: Elinvoimainen, reported: 2022-12-31 }
goals:
  - { id: osaajat, name: Paras paikka osaajille }
  - { id: yrittajat, name: Paras paikka yrittää }
budget:
  planned: 200 000 €
  used: noin 190 000 €
`

describe('a programme', () => {
  it('has goals in the order of the file, and a budget whose approximate part stays so', () => {
    const { programme: found } = documentOf('programme', programme)
    expect(found).toMatchObject({ name: 'Elinvoimainen', owner: null, start: null, reported: '2022-12-31' })
    expect(found.goals.map(({ id }) => id)).toEqual(['osaajat', 'yrittajat'])
    expect(found.budget).toEqual({
      planned: { value: 20_000_000, mark: null },
      used: { value: 19_000_000, mark: 'about' },
    })
    expect(found.addressOf(['goals', 1, 'name'])).toMatchObject({ line: 6, value: 'Paras paikka yrittää' })
  })

  it('may have neither goals nor a budget', () => {
    const { programme: found } = documentOf('programme', 'kind: programme\nprogramme: { name: SEUTU-ohjelma }\n')
    expect(found).toMatchObject({ goals: [], budget: null })
  })

  it('is no project, and says so where one is asked for', () => {
    expect(loadProject(programme)).toMatchObject({
      complaints: [{ reason: 'not-a-project', line: 2, value: 'programme' }],
    })
  })
})

const portfolio = `
kind: portfolio
portfolio: { name: Verkosto }
appropriation: 3 miljoonaa euroa
projects:
  - id: koulutus
    name: Joustavat koulutusmallit
    lead: Raahe
    towns: n. 30
    budget: ~1,7 M€
  - { id: tyo, name: Työllistyminen, budget: 900000 }
  - path: ..\\hankkeet\\iwm
  - { path: ./toinen/, id: omansa }
`

describe('a portfolio', () => {
  const { portfolio: found } = documentOf('portfolio', portfolio)

  it('has an appropriation and projects told in the file', () => {
    expect(found.appropriation).toEqual({ value: 300_000_000, mark: null })
    expect(found.projects[0]).toEqual({
      told: 'inline',
      id: 'koulutus',
      name: 'Joustavat koulutusmallit',
      lead: 'Raahe',
      towns: { value: 30, mark: 'about' },
      budget: { value: 170_000_000, mark: 'about' },
      start: null,
      end: null,
    })
    expect(found.projects[1]).toMatchObject({ budget: { value: 90_000_000, mark: null }, towns: null })
  })

  it('and folders of projects, called by the folder where nothing else is said', () => {
    expect(found.projects.slice(2)).toEqual([
      { told: 'folder', id: 'iwm', path: '../hankkeet/iwm' },
      { told: 'folder', id: 'omansa', path: './toinen/' },
    ])
  })

  it('knows where its values stand', () => {
    expect(found.addressOf(['projects', 0, 'budget'])).toMatchObject({ line: 10, value: '~1,7 M€' })
  })

  it('has at least one project', () => {
    const none = portfolio.replace(/projects:.*$/s, 'projects: []\n')
    expect(loadDocument(none)).toMatchObject({ complaints: [{ reason: 'empty-value', key: 'projects' }] })
  })
})

describe('misspelt keys of every kind', () => {
  it.each([
    [programme.replace('reported:', 'reportd:'), 'reportd', 'reported'],
    [programme.replace('goals:', 'goal:'), 'goal', 'goals'],
    [portfolio.replace('    towns:', '    town:'), 'town', 'towns'],
    [portfolio.replace('appropriation:', 'appropiation:'), 'appropiation', 'appropriation'],
    [recorded.replace('realised:', 'realized:'), 'realized', 'realised'],
  ])('get the nearest key suggested, and are not missing too', (text, name, nearest) => {
    expect(loadDocument(text)).toMatchObject({ complaints: [{ reason: 'unknown-key', facts: { name, nearest } }] })
  })
})
