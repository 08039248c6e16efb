/**
 * The attack on several public reports together: each reader's knowledge of one, and what time adds. A cumulative figure is the earlier one and
 * what came between; a point of the line is what an earlier report printed; nobody who came goes away again. What grew between any two reports
 * is a figure too, and is sought though no report prints it. Numbers need not be whole here: a figure is worked out where less than two whole
 * numbers lie between the least and the greatest that are possible.
 */
import { isLatent, isNeverPrinted, isSmall, onlyOne } from './attack.ts'
import { broadTablesOf, type Range } from './glpk-tables.ts'
import type { Printed } from './printed-figures.ts'
import { partsOfFew, trueFacts, trueOf, withSubtracted } from './reader.ts'
import type { Fact } from './reader-facts.ts'

export interface OneOfFamily {
  /** The last quarter's place in the line over quarters. */
  readonly point: number
  readonly printed: Printed
  readonly truth: Printed
}

/**
 * Sought are the figures of one to four people. What was hidden beside them, and a zero among a few, a later report may tell: who is no man among
 * a hundred is none among the first three.
 *
 * @returns those, `report: address`, of which one value only is possible.
 */
export function workedOutTogether(family: readonly OneOfFamily[], smallestShown: number): Map<string, number> {
  const { facts, ranges, shown, sought } = knowledgeOf(family, smallestShown)
  return onlyOne(
    sought,
    broadTablesOf(facts, ranges, (name) => shown.get(name) as number),
  )
}

export function knowledgeOf(family: readonly OneOfFamily[], smallestShown: number) {
  const known = new Map<string, number>()
  const shown = new Map<string, number>()
  const ranges = new Map<string, Range>()
  const facts: Fact[] = []
  const sought: string[] = []
  const parts: ReadonlySet<string>[] = []
  family.forEach(({ printed, truth }, at) => {
    const values = new Map([...withSubtracted(truth)].filter(([address]) => !isLatent(address)))
    const own = trueFacts(values)
    const isMarked = (address: string) => printed.get(address) === '•' && !isNeverPrinted(address)
    const zerosOf = (parts: 'own' | 'group') => partsOfFew(own, values, parts, smallestShown)
    const few = zerosOf('own')
    // Where more zeros are hidden than usual, the reader can tell.
    const isUsual = [...values].every(([address, value]) => value !== 0 || !isMarked(address) || few.has(address))
    const ofFew = isUsual ? few : zerosOf('group')
    parts.push(ofFew)
    // A point of the line bears the mark that it was given by the first report that has it.
    const isOfFew = (address: string): boolean => {
      const point = Number(/ point (\d+)$/.exec(address)?.[1] ?? Number.NaN)
      const first = family.findIndex((one) => one.point >= point)
      return (parts[first === -1 ? at : first] ?? ofFew).has(address)
    }
    for (const [address, value] of values) {
      const name = `${at}: ${address}`
      known.set(name, value)
      const told = printed.get(address)
      if (typeof told === 'number') shown.set(name, told)
      else ranges.set(name, rangeOf(value, isMarked(address), isOfFew(address)))
      if (typeof told !== 'number' && isSmall(value, smallestShown)) sought.push(name)
    }
    const named = (addresses: readonly string[]) => addresses.map((address) => `${at}: ${address}`)
    facts.push(...own.map(({ left, right, isEqual }) => ({ left: named(left), right: named(right), isEqual })))
  })
  family.forEach((one, to) => {
    for (let from = 0; from < to; from++) {
      const rises = risesOf(known, from, to)
      for (const [rise, value] of rises) {
        known.set(rise, value)
        ranges.set(rise, value < 0 ? [-1000, 1000] : [0, 1000])
        if (isSmall(value, smallestShown)) sought.push(rise)
      }
      const claimed = betweenTwo(known, from, to, family[from]?.point as number, one.point)
      facts.push(...claimed.flatMap((fact) => trueOf(fact, known)))
    }
  })
  return { facts, ranges, shown, sought, known }
}

/** A mark may stand for few or for many, and for nobody only among the parts of a few. */
function rangeOf(value: number, isMarked: boolean, isOfFew: boolean): Range {
  if (!isMarked) return value < 0 ? [-1000, 1000] : [0, 1000]
  if (isOfFew) return [0, 1000]
  return value === 0 ? [0, 0] : [1, 1000]
}

const isOfWholeTime = (address: string): boolean =>
  (/ cumulative |^grandTotal|^incomplete|^overlap| of /.test(address) && !/^still|^other/.test(address)) ||
  address === 'overlap'

/** What grew: `from>to: address`. */
function risesOf(known: ReadonlyMap<string, number>, from: number, to: number): [string, number][] {
  return [...known].flatMap(([name, value]) => {
    const [, at, address = ''] = /^(\d+): (.*)$/.exec(name) ?? []
    const later = known.get(`${to}: ${address}`)
    if (at !== String(from) || later === undefined || !isOfWholeTime(address) || isNeverPrinted(address)) return []
    return [[`${from}>${to}: ${address}`, later - value] as [string, number]]
  })
}

function betweenTwo(known: ReadonlyMap<string, number>, from: number, to: number, first: number, last: number): Fact[] {
  const equal = (left: readonly string[], right: readonly string[]) => ({ left, right, isEqual: true })
  const atMost = (left: readonly string[], right: readonly string[]) => ({ left, right, isEqual: false })
  const isNext = last === first + 1
  const facts: Fact[] = []
  for (const name of known.keys()) {
    const [, at, address = ''] = /^(\d+): (.*)$/.exec(name) ?? []
    if (at !== String(from)) continue
    const later = `${to}: ${address}`
    const rise = `${from}>${to}: ${address}`
    if (known.has(rise)) facts.push(equal([name, rise], [later]))
    else if (address.includes(' cumulative ')) facts.push(atMost([name], [later]))
    const [, id, point] = /^(\w+) point (\d+)$/.exec(address) ?? []
    if (id !== undefined)
      facts.push(equal([name], [later]), equal([`${from}: ${id} rise ${point}`], [`${to}: ${id} rise ${point}`]))
    if (isNext && address.includes(' cumulative ')) {
      const inQuarter = `${to}: ${address.replace(' cumulative ', ' quarter ')}`
      facts.push(
        equal([name, inQuarter], [later]),
        equal([name], [`${to}: ${address.replace(' cumulative ', ' before ')}`]),
      )
    }
  }
  const units = new Set([...known.keys()].flatMap((name) => / (group|@\S+) cumulative total$/.exec(name)?.[1] ?? []))
  for (const who of units) {
    // Who came in between as something came as the wider thing; in one quarter a group's are its quarter's figures.
    const grew = (id: string) => `${from}>${to}: ${id} ${who} cumulative total`
    facts.push(atMost([grew('EECO03')], [grew('EECO02')]))
    facts.push(atMost([grew('EECO06'), grew('EECO07'), grew('EECO08')], [grew('EECO01')]))
    for (const id of ['EECO13', 'EECO14', 'EECO16', 'EECO17']) facts.push(atMost([grew(id)], [grew('EECO01')]))
  }
  const of = (address: string) => `${from}>${to}: ${address}`
  for (const status of ['unemployed', 'outsideLabourForce', 'inEducation', 'employed']) {
    facts.push(
      atMost(
        ['EECR01', 'EECR02', 'EECR04'].map((id) => of(`${id} of ${status}`)),
        [of(`left of ${status}`)],
      ),
    )
    facts.push(atMost([of(`EECR03 of ${status}`)], [of(`left of ${status}`)]))
  }
  return facts
}
