/** A value of `hanke.yaml` as people call it: items by their own id or by a number from 1, never from 0. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { KeyPath, Project } from '../project/project.ts'

/** `xamk: financing.support`, `maksatuskausi 1: end`, `xamk: henkilö X1: to`; what stands in no list is its dotted key. */
export function keyName(path: KeyPath, project: Project, lang: Lang): string {
  const words: Readonly<Record<string, string>> = wordsOf(lang).keys
  const items: string[] = []
  let rest: string[] = []
  for (const [depth, part] of path.entries()) {
    if (typeof part === 'string') {
      rest.push(part)
      continue
    }
    const list = rest.pop() ?? ''
    const id = idOf(path.slice(0, depth + 1), project) ?? String(part + 1)
    const item = list === 'implementers' ? id : `${words[list] ?? list} ${id}`
    items.push([...rest, item].join('.'))
    rest = []
  }
  return [...items, ...(rest.length === 0 ? [] : [rest.join('.')])].join(': ')
}

/** The item's own id, which the project has in the order of the file. */
function idOf([list, at, inner, line]: KeyPath, project: Project): string | undefined {
  if (typeof at !== 'number') return undefined
  if (list === 'claimPeriods') return project.claimPeriods[at]?.number.toString()
  if (list === 'workPackages') return project.workPackages[at]?.id
  if (list !== 'implementers') return undefined
  if (inner === undefined) return project.implementers[at]?.id
  return inner === 'staff' && typeof line === 'number' ? project.implementers[at]?.staff[line]?.id : undefined
}
