import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../src/project/document.ts'
import { jsonSchemaOf, jsonSchemaText } from '../../src/project/json-schema.ts'
import { schemas } from '../../src/project/schemas.ts'

const file = new URL('../../templates/hanke.schema.json', import.meta.url)

interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly pattern?: string
}

/** Every schema below one, with the dotted path of keys that leads to it. */
function everySchema(schema: Schema, path = ''): (readonly [path: string, schema: Schema])[] {
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, each]) => everySchema(each, `${path}.${key}`)),
    ...(schema.anyOf ?? []).flatMap((each) => everySchema(each, `${path}|`)),
    ...(schema.items ? everySchema(schema.items, `${path}[]`) : []),
  ]
  return [[path, schema], ...below]
}

const kinds = Object.keys(schemas) as DocumentKind[]

describe('templates/hanke.schema.json', () => {
  if (process.env.HANKE_ACCEPT === '1') writeFileSync(file, jsonSchemaText())

  it('is up to date (HANKE_ACCEPT=1 writes it)', () => {
    expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(jsonSchemaText())
  })

  it('shows no default in cents', () => {
    expect(jsonSchemaText()).not.toContain('"default"')
  })

  it('has the keys of the kind that the file says, and of a project where it says none', () => {
    const whole = JSON.parse(jsonSchemaText())
    expect(whole.if.properties.kind).toEqual({ const: 'programme' })
    expect(Object.keys(whole.then.properties)).toContain('goals')
    expect(whole.else.if.properties.kind).toEqual({ const: 'portfolio' })
    expect(Object.keys(whole.else.then.properties)).toContain('appropriation')
    expect(whole.else.else.if.properties.funding.properties.costModel).toEqual({ const: 'other' })
    expect(Object.keys(whole.else.else.then.properties)).toContain('realised')
    expect(whole.else.else.else).toEqual(jsonSchemaOf('project'))
  })
})

describe.each(kinds)('the schema of kind %s', (kind) => {
  const all = everySchema(jsonSchemaOf(kind))

  it('explains every key in Finnish', () => {
    const keys = all.filter(([path]) => /\.\w+$/.test(path))
    expect(keys.length).toBeGreaterThan(12)
    for (const [path, schema] of keys) expect(schema.description ?? '', path).toMatch(/\S/)
  })

  it('takes no key that hanke does not know', () => {
    const maps = all.filter(([, schema]) => schema.properties)
    expect(maps.length).toBeGreaterThanOrEqual(3)
    for (const [path, schema] of maps) expect(schema.additionalProperties, path).toBe(false)
  })
})

describe('the schema of a project', () => {
  const all = everySchema(jsonSchemaOf('project'))
  const at = (path: string) => all.find(([each]) => each === path)?.[1]

  it('explains more than seventy keys', () => {
    expect(all.filter(([path]) => /\.\w+$/.test(path)).length).toBeGreaterThan(70)
    expect(all.filter(([, schema]) => schema.properties).length).toBeGreaterThanOrEqual(10)
  })

  it('takes an amount as a number or as text', () => {
    expect(at('.implementers[].budget.salaries')?.type).toEqual(['number', 'string'])
    expect(at('.funding.supportRate')?.type).toEqual(['number', 'string'])
    expect('80 %').toMatch(new RegExp(at('.funding.supportRate')?.pattern ?? '$.'))
    const salaries = new RegExp(at('.implementers[].budget.salaries')?.pattern ?? '$.')
    for (const written of ['361304', '361304.50', '361 304,50', '53\u00a0100 €']) expect(written).toMatch(salaries)
    for (const written of ['361,304', '1.234', '1.234,56', '-5', '36 13 04']) expect(written).not.toMatch(salaries)
  })

  it('takes a day as ISO has it and as a decision prints it', () => {
    const start = new RegExp(at('.project.start')?.pattern ?? '$.')
    for (const written of ['2026-09-01', '1.9.2026']) expect(written).toMatch(start)
    for (const written of ['1.9.26', '1/9/2026', '2026-9-1']) expect(written).not.toMatch(start)
    expect(jsonSchemaText()).not.toContain('"format"')
  })

  it('requires what hanke requires and no more', () => {
    expect(at('')?.required).toEqual(['project', 'funding', 'implementers'])
    expect(at('.project')?.required).toEqual(['name', 'fund', 'start', 'end'])
    expect(at('.funding')?.required).toEqual(['costModel', 'salaryModel', 'supportRate'])
    expect(at('.implementers[]')?.required).toEqual(['id', 'name', 'role', 'budget', 'financing'])
    expect(at('.implementers[].budget')?.required).toBeUndefined()
  })
})
