/** Tables in `data/` itself: where they are found, and what reports are told of them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../../../src/cli/read-files.ts'
import type { DocumentKind } from '../../../src/project/document.ts'
import { loadDocument } from '../../../src/project/load.ts'
import { activitiesOf } from '../../../src/read/common/activities-of.ts'
import { commonTableOf, commonTablesOf } from '../../../src/read/common/common-table-of.ts'
import { measuresOf } from '../../../src/read/common/measures-of.ts'
import { readCommon } from '../../../src/read/common/read-common.ts'
import { locate } from '../../../src/read/locate.ts'

const file = (path: string, content = '') => ({ path, bytes: () => Buffer.from(content) })
const activities = 'laji;määrä\ntyöpaja;2\n'

describe('where a common table stands', () => {
  it.each([
    ['data/toimet.csv', 'activities'],
    ['data/Activities.XLSX', 'activities'],
    ['data/toimet/2027.csv', 'activities'],
    ['data/mittarit.csv', 'measures'],
    ['data/xamk/toimet.csv', undefined],
    ['data/toimet.pdf', undefined],
    ['data/tyoaika.csv', undefined],
  ])('%s is %s', (path, id) => {
    expect(commonTableOf(path, commonTablesOf.programme)).toBe(id)
  })

  it('in a project it is no stranger, unless an implementer is called so; measures are a programme’s', () => {
    const strangers = (ids: string[], ...paths: string[]) =>
      locate(
        paths.map((path) => file(path)),
        ids,
      ).strangers.map(({ folder, kind }) => `${folder}: ${kind}`)
    expect(strangers(['xamk'], 'data/toimet.csv', 'data/toimet/2027.csv')).toEqual([])
    expect(strangers(['xamk'], 'data/mittarit.csv', 'data/tyoaika.csv')).toEqual([
      'mittarit.csv: unread-table',
      'tyoaika.csv: loose-table',
    ])
    const own = locate([file('data/toimet/tyoaika.csv')], ['toimet'])
    expect([...(own.byImplementer.get('toimet')?.keys() ?? [])]).toEqual(['hours'])
  })
})

describe('what is read', () => {
  it.each([
    ['project', ['activities'], 0],
    ['recorded', ['activities'], 1],
    ['programme', ['measures', 'activities'], 0],
    ['portfolio', [], 2],
  ] as const)('of a %s: %j', async (kind: DocumentKind, ids, unknown) => {
    const files = [file('data/toimet.csv', activities), file('data/mittarit.csv', 'tavoite;mittari\na;b\n')]
    const read = await readCommon(files, kind)
    expect(Object.keys(read.tables)).toEqual(ids)
    expect(read.unknown).toHaveLength(unknown)
  })

  it('is one table of a folder’s files, and a copy of a file is refused', async () => {
    const files = [
      file('data/toimet/a.csv', activities),
      file('data/toimet/b.csv', 'laji;määrä\nuutiskirje;3\n'),
      file('data/toimet/c.csv', activities),
    ]
    const { tables, sources } = await readCommon(files, 'project')
    expect(tables.activities?.rows).toBe(2)
    expect(sources.activities.map(({ refusals }) => refusals.map(({ reason }) => reason))).toEqual([
      [],
      [],
      ['table-twice'],
    ])
  })

  it('is nothing where the table stands in two places: both are refused', async () => {
    const files = [file('data/toimet.csv', activities), file('data/activities.csv', 'kind\nworkshop\n')]
    const { tables, sources } = await readCommon(files, 'project')
    expect(tables.activities).toBeUndefined()
    expect(sources.activities.flatMap(({ refusals }) => refusals.map(({ about }) => about))).toEqual([
      'data/toimet.csv',
      'data/activities.csv',
    ])
  })

  it('says of a misnamed file which table it was probably meant for', async () => {
    const { unknown } = await readCommon([file('data/mitarit.csv'), file('data/kuva.png')], 'programme')
    expect(unknown).toEqual([
      { path: 'data/kuva.png', nearest: null },
      { path: 'data/mitarit.csv', nearest: 'measures' },
    ])
  })
})

describe('the measures of source 004', async () => {
  const loaded = loadDocument(readFileSync('fixtures/espoo/hanke.yaml', 'utf8'))
  if (!('document' in loaded) || loaded.document.kind !== 'programme') throw new Error('espoo is a programme')
  const { tables } = await readCommon(dataFiles('fixtures/espoo'), 'programme')
  if (tables.measures === undefined) throw new Error('espoo has measures')
  const measures = measuresOf(tables.measures, loaded.document.programme)

  it('are seven, under four goals, each in its unit', () => {
    expect(measures.map(({ goal, unit }) => `${goal?.id} ${unit}`)).toEqual([
      'osaajat number',
      'osaajat number',
      'yrittaminen number',
      'kohtaanto percent',
      'kohtaanto percent',
      'palvelut points',
      'palvelut points',
    ])
  })

  it('tell "ei tietoa", three values in one measure, and a target that is not there', () => {
    expect(measures[0]?.baseline).toEqual({ state: 'told', values: [{ kind: 'unknown' }], time: null })
    expect(measures[3]?.current.values).toHaveLength(3)
    expect(measures[3]?.target).toEqual({ state: 'missing', values: [], time: null })
    expect(measures[1]?.current).toMatchObject({ values: [{ number: '9563' }], time: '2020' })
  })
})

describe('a measure that cannot be read', () => {
  it('is told with what of it can', async () => {
    const content = 'tavoite;mittari;lähtöarvo;tilanne\nx;A;paljon;3\ny;;1;2\n'
    const { tables } = await readCommon([file('data/mittarit.csv', content)], 'programme')
    const programme = loadDocument('kind: programme\nprogramme: { name: P }\n')
    if (!('document' in programme) || programme.document.kind !== 'programme' || tables.measures === undefined)
      throw new Error('a programme with measures')
    expect(measuresOf(tables.measures, programme.document.programme)).toMatchObject([
      { row: 0, goal: null, baseline: { state: 'unreadable', values: [] }, current: { state: 'told' } },
    ])
  })
})

describe('activities', () => {
  it('count one where nothing is said, and nothing where it cannot be read', async () => {
    const content = 'laji;määrä;osallistujia;kaupunkeja\ntyöpaja;;yli 20;\ntyöpaja;3;;8\ntyöpaja;monta;;\n;5;;\n'
    const { tables } = await readCommon([file('data/toimet.csv', content)], 'project')
    const own = tables.activities === undefined ? [] : activitiesOf(tables.activities)
    expect(own.map(({ count, participants, said }) => ({ count, participants, said }))).toEqual([
      { count: { value: 1, mark: null }, participants: { value: 20, mark: 'over' }, said: ['participants'] },
      { count: { value: 3, mark: null }, participants: null, said: ['count', 'towns'] },
      { count: null, participants: null, said: [] },
    ])
  })
})
