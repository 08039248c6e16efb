/** The starter `hanke.yaml`: loads as it stands and with everything in use, and explains every key of the schema. */
import { describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { loadDocument, loadProject } from '../../src/project/load.ts'
import { targetIds } from '../../src/project/target-schema.ts'
import { blankDecision, pathTracker } from '../../src/render/blank-decision.ts'
import { englishKeys } from '../../src/render/blank-english.ts'
import { englishKeysOfOthers } from '../../src/render/blank-english-others.ts'
import { explainedKeys } from '../../src/render/blank-keys.ts'
import { targetNames } from '../../src/render/blank-targets.ts'

function load(source: string) {
  const loaded = loadProject(source)
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints))
  return loaded.project
}

/** The path of the key on each line that carries an explanation, with the explanation. */
function explanations(source: string): Map<string, string> {
  const pathOf = pathTracker()
  const found = new Map<string, string>()
  for (const line of source.split('\n')) {
    const path = pathOf(line)
    const explanation = / # (?! )(.+)$/.exec(line.replace(/^ *# /, ''))?.[1]
    if (path !== undefined && explanation !== undefined && !found.has(path)) found.set(path, explanation)
  }
  return found
}

describe.each(langs)('hanke.yaml of init in %s', (lang) => {
  const source = blankDecision('project', lang)

  it('loads without a complaint', () => {
    const project = load(source)
    expect(project.implementers.map(({ role }) => role)).toEqual(['lead', 'partner'])
  })

  it('loads too when every key that is not in use is taken into use', () => {
    const whole = source
      .replace(/^( +)# ((?:- )?\w+:(?: |$))/gm, '$1$2')
      .replace(/^# ((?:kind|sources|decision|horizontal):)/gm, '$1')
    const { implementers, targets, decision, horizontal, place } = load(whole)
    expect(implementers[0]?.businessId).not.toBeNull()
    expect(implementers[0]?.applied?.financing).not.toBeNull()
    expect(decision?.handling).toHaveLength(1)
    expect(horizontal?.sustainability).toHaveLength(1)
    expect(place).not.toBeNull()
    expect(Object.keys(targets).sort()).toEqual([...targetIds].sort())
  })

  it('explains every key of the schema in one line', () => {
    const found = explanations(source)
    for (const [path, explanation] of explainedKeys('project', lang)) {
      expect(explanation, path).toMatch(/\S/)
      expect(found.get(path), path).toBe(explanation)
    }
  })

  it('points the editor to the schema beside it, and is wide enough for a screen', () => {
    expect(source.split('\n')[0]).toBe('# yaml-language-server: $schema=./hanke.schema.json')
    for (const line of source.split('\n')) expect(line.length, line).toBeLessThan(165)
    expect(source).not.toContain('\t')
  })
})

describe.each(langs.flatMap((lang) => (['programme', 'portfolio'] as const).map((kind) => ({ kind, lang }))))(
  'hanke.yaml of init --kind $kind in $lang',
  ({ kind, lang }) => {
    const source = blankDecision(kind, lang)
    const loadedAs = (text: string) => {
      const loaded = loadDocument(text)
      return 'complaints' in loaded ? loaded.complaints : loaded.document.kind
    }

    it('loads as its kind, and too when every key that is not in use is taken into use', () => {
      expect(loadedAs(source)).toBe(kind)
      expect(loadedAs(source.replace(/^( +)# ((?:- )?\w+:(?: |$))/gm, '$1$2'))).toBe(kind)
    })

    it('explains every key of its schema in one line, in its own language', () => {
      const found = explanations(source)
      const keys = explainedKeys(kind, lang)
      expect(keys.size).toBeGreaterThan(8)
      for (const [path, explanation] of keys) {
        expect(explanation, path).toMatch(/\S/)
        expect(found.get(path), path).toBe(explanation)
        if (lang === 'en') expect(explanation, path).not.toMatch(/[äö]/)
      }
      for (const line of source.split('\n')) expect(line.length, line).toBeLessThan(165)
    })
  },
)

describe('explanations', () => {
  it('are the same decision in both languages', () => {
    const bare = (source: string) => source.replace(/#.*$/gm, '').replace(/\s+/g, ' ')
    expect(bare(blankDecision('project', 'fi'))).toBe(bare(blankDecision('project', 'en')))
  })

  it('explain no key that the schema does not have', () => {
    const paths = [...explainedKeys('project', 'en').keys()]
    expect(Object.keys(englishKeys).filter((path) => !paths.includes(path))).toEqual([])
    const others = (['programme', 'portfolio'] as const).flatMap((kind) => [...explainedKeys(kind, 'en').keys()])
    expect(Object.keys(englishKeysOfOthers).filter((path) => !others.includes(path))).toEqual([])
    expect(Object.keys(targetNames).sort()).toEqual([...targetIds].sort())
  })
})
