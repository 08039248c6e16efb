/** The starter `hanke.yaml`: an example that loads as it stands, with every key explained where it first stands. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { Kind } from '../project/kind.ts'
import { explainedKeys } from './blank-keys.ts'
import { skeleton } from './blank-skeleton.ts'
import { portfolioSkeleton, programmeSkeleton } from './blank-skeleton-others.ts'

export const schemaFile = 'hanke.schema.json'

/** Where explanations begin, in characters. */
const MARGIN = 42
const RULE = `# ${'-'.repeat(100)}`

const skeletons: Readonly<Record<Kind, string>> = {
  project: skeleton,
  programme: programmeSkeleton,
  portfolio: portfolioSkeleton,
}

export function blankDecision(kind: Kind, lang: Lang): string {
  const { yaml, others } = wordsOf(lang).init
  const { head } = kind === 'project' ? yaml : others[kind]
  const explanations = new Map(explainedKeys(kind, lang))
  const pathOf = pathTracker()
  const lines = skeletons[kind]
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#: ')) return [RULE, ...headingOf(line.slice(3), kind, lang), RULE]
      const path = pathOf(line)
      const explanation = explanations.get(path ?? '')
      if (path === undefined || explanation === undefined) return [line]
      explanations.delete(path)
      return [`${line.padEnd(MARGIN)}# ${explanation}`]
    })
  const comments = head.map((line) => (line === '' ? '#' : `# ${line}`))
  return [`# yaml-language-server: $schema=./${schemaFile}`, '#', ...comments, '', ...lines, ''].join('\n')
}

function headingOf(section: string, kind: Kind, lang: Lang): string[] {
  const { yaml, others } = wordsOf(lang).init
  const sections: Readonly<Record<string, string | readonly string[]>> = kind === 'project' ? yaml : others[kind]
  const found = Object.entries(sections).find(([id]) => id === section)?.[1]
  return typeof found === 'object' ? found.map((line) => `# ${line}`) : []
}

/** @returns a function that is told the lines in order and gives the dotted path of the key on each, in use or not. */
export function pathTracker(): (line: string) => string | undefined {
  const above: { name: string; readonly indent: number }[] = []
  return (line) => {
    const [, spaces = '', dash = '', name] = /^( *)(?:# )?(- )?(\w+):(?: |$)/.exec(line) ?? []
    if (name === undefined) return undefined
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop()
    const parent = above.at(-1)
    if (dash !== '' && parent !== undefined && !parent.name.endsWith('[]')) parent.name += '[]'
    const path = [...above.map((one) => one.name), name].join('.')
    above.push({ name, indent: spaces.length + dash.length })
    return path
  }
}
