/** Tables that agree with what a reader knows, found by GLPK. */
import loadGlpk from 'glpk.js/node'
import type { Fact } from './reader-facts.ts'

const glpk = await loadGlpk()

export type Range = readonly [least: number, most: number]
/** A whole number for each unknown figure. */
export type Table = ReadonlyMap<string, number>
/** @returns the table in which the weighted sum is greatest. */
export type Greatest = (weights: readonly (readonly [address: string, weight: number])[]) => Table

/** @param shown the figures that have no range. */
export function tablesOf(
  facts: readonly Fact[],
  ranges: ReadonlyMap<string, Range>,
  shown: (address: string) => number,
): Greatest {
  return solved(facts, ranges, shown, true)
}

/** The same without asking that the numbers be whole. */
export function broadTablesOf(
  facts: readonly Fact[],
  ranges: ReadonlyMap<string, Range>,
  shown: (address: string) => number,
): Greatest {
  return solved(facts, ranges, shown, false)
}

function solved(
  facts: readonly Fact[],
  ranges: ReadonlyMap<string, Range>,
  shown: (address: string) => number,
  isInWholes: boolean,
): Greatest {
  const names = new Map([...ranges.keys()].map((address, at) => [address, `x${at}`]))
  const subjectTo = facts.flatMap((fact, at) => {
    const { vars, constant } = folded(fact, names, shown)
    const type = fact.isEqual ? glpk.GLP_FX : glpk.GLP_UP
    return vars.length === 0 ? [] : [{ name: `f${at}`, vars, bnds: { type, ub: 0 - constant, lb: 0 - constant } }]
  })
  const bounds = [...ranges].map(([address, [lb, ub]]) => ({
    name: names.get(address) as string,
    type: lb === ub ? glpk.GLP_FX : glpk.GLP_DB,
    lb,
    ub,
  }))
  const solve = (vars: { name: string; coef: number }[], generals: string[]) =>
    glpk.solve(
      { name: 'attack', objective: { direction: glpk.GLP_MAX, name: 'sum', vars }, subjectTo, bounds, generals },
      { msglev: glpk.GLP_MSG_OFF, presol: true },
    ).result
  return (weights) => {
    const vars = weights.map(([address, coef]) => ({ name: names.get(address) as string, coef }))
    const first = solve(vars, [])
    const isWhole =
      !isInWholes || Object.values(first.vars).every((value) => Math.abs(value - Math.round(value)) < 1e-6)
    const { status, vars: values } = isWhole ? first : solve(vars, [...names.values()])
    // The true table agrees, so there is always one.
    if (status !== glpk.GLP_OPT) throw new Error(`GLPK found no table: ${status}`)
    return new Map(
      [...names].map(([address, name]) => [address, isInWholes ? Math.round(values[name] ?? 0) : (values[name] ?? 0)]),
    )
  }
}

function folded({ left, right }: Fact, names: ReadonlyMap<string, string>, shown: (address: string) => number) {
  const factors = new Map<string, number>()
  let constant = 0
  const add = (address: string, sign: number) => {
    const name = names.get(address)
    if (name === undefined) constant += sign * shown(address)
    else factors.set(name, (factors.get(name) ?? 0) + sign)
  }
  for (const address of left) add(address, 1)
  for (const address of right) add(address, -1)
  return { vars: [...factors].filter(([, coef]) => coef !== 0).map(([name, coef]) => ({ name, coef })), constant }
}
