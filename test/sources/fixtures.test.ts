/** Each fixture of a source holds every figure that the source prints, where the list says that it stands. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { personalKinds } from '../../src/lang/personal-text.ts'
import { espoo } from './espoo.ts'
import { iwm } from './iwm.ts'
import { kasvupalvelut } from './kasvupalvelut.ts'
import type { PrintedFigure } from './printed-figure.ts'
import { seutuLuvut } from './seutu-luvut.ts'
import { seutukaupungit } from './seutukaupungit.ts'

const fixtures: Readonly<Record<string, readonly PrintedFigure[]>> = {
  iwm,
  kasvupalvelut,
  espoo,
  seutukaupungit,
  'seutu-luvut': seutuLuvut,
}

function textsUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(md|csv)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

/** `hanke.yaml` without its comments: a figure that only an explanation names is not in the data. */
function decision(fixture: string): string {
  return readFileSync(`fixtures/${fixture}/hanke.yaml`, 'utf8').replace(/(^|\s)#.*$/gm, '')
}

/** The spellings in which data may hold a printed figure. */
function spellings({ printed, machine }: PrintedFigure): string[] {
  const bare = printed.replace(/\s/g, '')
  const parts = /^(\d+) (\d+)$/.exec(printed)
  const points = /^(\d+)\/(\d+)$/.exec(printed)
  const scores =
    parts === null
      ? []
      : [`direct: ${parts[1]}\n      indirect: ${parts[2]}`, `direct: ${parts[1]}, indirect: ${parts[2]}`]
  const given = points === null ? [] : [`given: ${points[1]}, most: ${points[2]}`]
  return [
    printed,
    printed.toLowerCase(),
    bare,
    bare.replace('.-', '.–'),
    machine ?? printed,
    (machine ?? printed).replace(/\.00$/, ''),
    ...scores,
    ...given,
  ]
}

/** What the slides print is in the file; what the newsletter prints of the same is the same amount. */
const sameElsewhere = /in the newsletter|schedule of/

describe.each(Object.entries(fixtures))('%s', (fixture, figures) => {
  const data = `${decision(fixture)}\n${fixture === 'iwm' ? '' : textsUnder(join('fixtures', fixture))}`
  const texts = textsUnder(join('fixtures', fixture, 'texts'))

  it('has every figure of its source that is data', () => {
    const own = figures.filter(({ from, what }) => from === 'data' && !sameElsewhere.test(what))
    expect(own.length).toBeGreaterThan(8)
    const missing = own.filter((figure) => !spellings(figure).some((text) => data.includes(text)))
    expect(missing.map(({ printed, what }) => `${printed}: ${what}`)).toEqual([])
  })

  it('has every figure of its source that stands among words', () => {
    const own = figures.filter(({ from }) => from === 'text')
    const flat = texts.replace(/\s+/g, ' ')
    const missing = own.filter(({ printed }) => !flat.includes(printed))
    expect(missing.map(({ printed, what }) => `${printed}: ${what}`)).toEqual([])
  })

  it('quotes the words around each figure', () => {
    for (const { printed, quote, what } of figures.filter(({ quote }) => quote !== ''))
      expect(quote, what).toContain(printed)
  })

  it('holds nobody’s number, address or code', () => {
    expect(personalKinds(texts)).toEqual([])
    expect(personalKinds(decision(fixture))).toEqual([])
  })
})
