/** The keys of `hanke.yaml`, each with one line that explains it: in Finnish from the schema itself, in English from the table beside. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { jsonSchemaOf } from '../project/json-schema.ts'
import type { Kind } from '../project/kind.ts'
import { englishKeys } from './blank-english.ts'
import { englishKeysOfOthers } from './blank-english-others.ts'
import { targetNames } from './blank-targets.ts'

interface Schema {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const TARGETS = 'indicators.targets.'
const MOST_CHOICES = 8

/** @returns dotted path, with `[]` after a list (`implementers[].staff[].fte`) → its explanation. */
export function explainedKeys(kind: Kind, lang: Lang): ReadonlyMap<string, string> {
  const schema: Schema = jsonSchemaOf(kind)
  return new Map(keysBelow(schema, '').map(({ path, ...key }) => [path, explained(path, key, lang)]))
}

interface Key {
  readonly schema: Schema
  readonly required: boolean
}

function keysBelow(schema: Schema, path: string): (Key & { readonly path: string })[] {
  const dot = path === '' ? '' : `${path}.`
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => [
      { path: dot + name, schema: child, required: schema.required?.includes(name) ?? false },
      ...keysBelow(child, dot + name),
    ]),
    ...(schema.anyOf ?? []).flatMap((branch) => keysBelow(branch, path)),
    ...(schema.items === undefined ? [] : keysBelow(schema.items, `${path}[]`)),
  ]
}

function explained(path: string, { schema, required }: Key, lang: Lang): string {
  const target = path.startsWith(TARGETS) ? targetNames[path.slice(TARGETS.length)] : undefined
  if (target !== undefined) return target[lang]
  const { optional, otherwise } = wordsOf(lang).init.yaml
  const text = (lang === 'fi' ? schema.description : (englishKeys[path] ?? englishKeysOfOthers[path])) ?? ''
  const choices = shortened(choicesOf(schema).filter((choice) => !text.includes(choice)))
  const saysSo = required || [optional, otherwise].some((word) => text.includes(word))
  return `${text}${choices.length > 0 ? `: ${choices.join(' | ')}` : ''}${saysSo ? '' : ` (${optional})`}`
}

/** Of a long list the section's heading tells; a line of the file could not hold it. */
function shortened(choices: readonly string[]): readonly string[] {
  return choices.length > MOST_CHOICES ? [...choices.slice(0, 3), '…'] : choices
}

function choicesOf(schema: Schema): readonly string[] {
  return schema.enum ?? (schema.anyOf ?? []).flatMap(choicesOf)
}
