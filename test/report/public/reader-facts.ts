/**
 * What a reader of a public report can write down of its figures. It restates the contract, and shares nothing with what hides them.
 */
/** Left is at most right, or equal to it; each a sum of figures. */
export interface Fact {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly isEqual: boolean
}

const genders = ['women', 'men', 'nonBinary']
const columns = ['total', ...genders, 'unknown']
const sames = {
  unemployed: 'EECO02',
  employed: 'EECO05',
  jobSearch: 'EECR01',
  intoEducation: 'EECR02',
  qualification: 'EECR03',
  intoEmployment: 'EECR04',
}
const outputs =
  'EECO01 EECO02 EECO03 EECO04 EECO05 EECO06 EECO07 EECO08 EECO09 EECO10 EECO11 EECO13 EECO14 EECO16 EECO17 outsideLabourForce inEducation'.split(
    ' ',
  )
const results = 'EECR01 EECR02 EECR03 EECR04 EECR05 EECR06'.split(' ')
const rows = [...outputs, ...results]
/** `part <= whole`, or `a + b = whole`; `?` marks those of whom it is not known, who have no gender. */
const sums = [
  'EECO02 + EECO04 + EECO05 = EECO01',
  'EECO09 + EECO10 + EECO11 = EECO01',
  'outsideLabourForce + inEducation = EECO04',
  'EECO02 + outsideLabourForce + inEducation + EECO05 = EECO01',
]
const startedParts = [
  'EECO03 + EECO03? <= EECO02',
  'EECO06 + EECO07 + EECO08 <= EECO01',
  ...['EECO13', 'EECO14', 'EECO16', 'EECO17'].map((id) => `${id} + ${id}? <= EECO01`),
]
const reachedParts = [
  'EECR01 + EECR01? <= EECO04',
  'EECR01 + EECR01? <= outsideLabourForce + inEducation',
  'EECR02 + EECR02? + inEducation <= EECO01',
  'EECR03 + EECR03? <= EECO01',
  'EECR04 + EECR04? <= EECO02 + EECO04',
  'EECR05 + EECR05? <= EECO02 + EECO04',
  'EECR06 + EECR06? <= EECO05',
  'EECR01 + EECR04 + EECR04? <= EECO02 + EECO04',
  'EECR01 + EECR02 + EECR04 + EECR01? <= EECO01',
  'EECR01 + EECR02 + EECR04 + EECR02? <= EECO01',
  'EECR01 + EECR02 + EECR04 + EECR04? <= EECO01',
]

function said(text: string, address: (id: string, isUnknown: boolean) => string): Fact {
  const isEqual = !text.includes('<=')
  const [left = '', right = ''] = text.split(isEqual ? ' = ' : ' <= ')
  const named = (side: string) => side.split(' + ').map((id) => address(id.replace('?', ''), id.endsWith('?')))
  return { left: named(left), right: named(right), isEqual }
}

const equal = (left: readonly string[], right: readonly string[]): Fact => ({ left, right, isEqual: true })
const atMost = (left: readonly string[], right: readonly string[]): Fact => ({ left, right, isEqual: false })

export interface Sight {
  /** `@a` */
  readonly units: readonly string[]
  /** Of the line over quarters. */
  readonly points: number
  /** The indicators of people that the line has. */
  readonly ids: readonly string[]
  readonly has: (address: string) => boolean
}

/** Figures that are not printed and can be subtracted bear the word `before` (the quarter) or `rise` (from point to point). */
export function factsOf({ units, points, ids, has }: Sight): Fact[] {
  const at = (id: string, who: string, span: string, column: string) => `${id} ${who} ${span} ${column}`
  const facts: Fact[] = []
  for (const who of ['group', ...units]) {
    for (const id of rows) {
      for (const column of columns)
        facts.push(
          equal([at(id, who, 'quarter', column), at(id, who, 'before', column)], [at(id, who, 'cumulative', column)]),
        )
      for (const span of ['quarter', 'before', 'cumulative'])
        facts.push(
          equal(
            genders.map((column) => at(id, who, span, column)),
            [at(id, who, span, 'total')],
          ),
        )
    }
    for (const column of ['total', ...genders]) {
      const of = (span: string) => (id: string, isUnknown: boolean) => at(id, who, span, isUnknown ? 'unknown' : column)
      const stated = (texts: readonly string[]) =>
        column === 'total' ? texts : texts.map((text) => text.replace(/ \+ \w+\?/, ''))
      for (const span of ['quarter', 'before', 'cumulative']) {
        for (const text of sums) facts.push(said(text, of(span)))
        for (const text of stated(startedParts)) facts.push(said(text, of(span)))
        if (span !== 'quarter') for (const text of stated(reachedParts)) facts.push(said(text, of(span)))
      }
    }
    for (const [own, common] of Object.entries(sames))
      for (const column of columns)
        for (const span of ['quarter', 'cumulative'])
          facts.push(equal([at(own, who, span, column)], [at(common, who, span, column)]))
    facts.push(equal([at('EECO01', who, 'cumulative', 'total'), `incomplete ${who}`], [`grandTotal ${who}`]))
  }
  const between = (named: (who: string) => string) => {
    // Who handed in nothing adds nobody.
    const own = units.map(named).filter(has)
    if (own.length === 0) return
    const group = named('group')
    facts.push(atMost([group], own), atMost(own, [group, 'overlap']), atMost(own, [group, 'overlap', 'overlap']))
    facts.push(atMost([group], [...own, 'overlap']))
    for (const one of own) facts.push(atMost([one], [group]))
  }
  for (const id of rows)
    for (const span of ['quarter', 'before', 'cumulative'])
      for (const column of columns) between((who) => at(id, who, span, column))
  between((who) => `grandTotal ${who}`)
  between((who) => `incomplete ${who}`)
  facts.push(equal(units.map((who) => `grandTotal ${who}`).filter(has), ['grandTotal group', 'overlap']))
  facts.push(...lineFacts(points, ids), ...statusFacts())
  for (const id of ids) facts.push(equal([`${id} done`], [at(id, 'group', 'cumulative', 'total')]))
  return facts
}

function lineFacts(points: number, ids: readonly string[]): Fact[] {
  const names = new Map(ids.map((id) => [sames[id as keyof typeof sames] ?? id, id]))
  const facts: Fact[] = []
  for (let at = 0; at < points; at++) {
    const of = (kind: string) => (id: string, isUnknown: boolean) =>
      `${isUnknown ? 'nothing' : (names.get(id) ?? id)} ${kind} ${at}`
    for (const text of [...sums, ...startedParts, ...reachedParts])
      facts.push(said(text.replace(/ \+ \w+\?/g, ''), of('point')))
    for (const text of startedParts) facts.push(said(text.replace(/ \+ \w+\?/g, ''), of('rise')))
    for (const id of ids) {
      facts.push(equal([...(at > 0 ? [`${id} point ${at - 1}`] : []), `${id} rise ${at}`], [`${id} point ${at}`]))
      facts.push(atMost([], [`${id} rise ${at}`]))
      if (at === points - 1)
        facts.push(
          equal([`${id} point ${at}`], [`${id} group cumulative total`]),
          equal([`${id} rise ${at}`], [`${id} group quarter total`]),
        )
    }
  }
  return facts
}

function statusFacts(): Fact[] {
  const statuses = {
    unemployed: 'EECO02',
    outsideLabourForce: 'outsideLabourForce',
    inEducation: 'inEducation',
    employed: 'EECO05',
  }
  return [
    ...results.map((id) =>
      equal(
        Object.keys(statuses).map((status) => `${id} of ${status}`),
        [`${id} group cumulative total`],
      ),
    ),
    // By what the results mean: the unemployed do not become job seekers, and who works does not start to.
    ...'EECR01 of unemployed,EECR01 of employed,EECR02 of inEducation,EECR04 of employed,EECR05 of employed'
      .split(',')
      .map((address) => atMost([address], [])),
    ...['unemployed', 'outsideLabourForce', 'inEducation'].map((status) => atMost([`EECR06 of ${status}`], [])),
    ...Object.entries(statuses).flatMap(([status, id]) => [
      equal([`started of ${status}`], [`${id} group cumulative total`]),
      atMost([`left of ${status}`], [`started of ${status}`]),
      equal([`left of ${status}`, `still of ${status}`], [`started of ${status}`]),
      equal(
        ['EECR01', 'EECR02', 'EECR04', 'other'].map((one) => `${one} of ${status}`),
        [`left of ${status}`],
      ),
      atMost(
        ['EECR01', 'EECR02', 'EECR04'].map((one) => `${one} of ${status}`),
        [`left of ${status}`],
      ),
      ...results.map((one) => atMost([`${one} of ${status}`], [`left of ${status}`])),
    ]),
  ]
}
