/** The gallery of FILE messages in the project's documentation is what the rules say today, and shows every one of them. */
import { describe, expect, it } from 'vitest'
import { outputPaper } from '../src/cli/screen.ts'
import { day } from '../src/day.ts'
import type { Lang } from '../src/lang/lang.ts'
import { wordsOf } from '../src/lang/words.ts'
import { loadProject } from '../src/project/load.ts'
import type { Project } from '../src/project/project.ts'
import { readCommon } from '../src/read/common/read-common.ts'
import { readDossier } from '../src/read/dossier.ts'
import type { InputFile } from '../src/read/read-table.ts'
import { harmlessReport } from '../src/render/harmless.ts'
import { drawFindings } from '../src/render/terminal-findings.ts'
import { reportFindings } from '../src/report/findings.ts'
import { catalogue } from '../src/rules/catalogue.ts'
import type { Rule } from '../src/rules/rule.ts'
import { runRules } from '../src/rules/run.ts'
import { smallProject } from './cli/small-project.ts'
import { type Picture, pictures } from './gallery-cases.ts'
import { expectGolden } from './golden.ts'

const texts = {
  fi: {
    title: 'Tiedostohavainnot kuvina',
    lead: 'Jokainen viesti, jonka hanke antaa tiedostosta: pienin tiedosto, josta se syntyy, ja mitä hanke siitä sanoo. Nuoli (→) kertoo, miten asian korjaa. Sivu tehdään säännöistä itsestään, joten se on aina ajan tasalla.',
  },
  en: {
    title: 'File findings, with pictures',
    lead: 'Every message that hanke gives about a file: the smallest file that brings it about, and what hanke says of it. The arrow (→) tells how to mend it. The page is made from the rules themselves, so it is never out of date.',
  },
} as const

const rules = catalogue.filter(({ id }) => id.startsWith('FILE-'))
const variantsOf = ({ variants = {} }: Rule): string[] => Object.keys(variants)

/** What hanke prints of the picture. @throws Error where the picture does not show its message. */
async function said({ rule, variant, files, sources = [] }: Picture, lang: Lang): Promise<string> {
  const decision = decisionWith(sources)
  const inputs = Object.entries(files).map(
    ([name, content]): InputFile => ({
      path: pathOf(name),
      bytes: () => {
        if (content === null) throw new Error('EBUSY')
        return Buffer.from(content as string)
      },
    }),
  )
  // Measures are a programme's, whose folder has no implementers; activities are anybody's.
  const common = await readCommon(inputs, 'data/mittarit.csv' in files ? 'programme' : 'project')
  const { findings } = runRules(catalogue, await readDossier(decision, inputs, day('2028-01-15')), common)
  const own = findings.filter((one) => one.rule.id === rule && textsKey(one.rule, one.variant) === variant)
  const [first] = reportFindings(own, decision, lang)
  if (first === undefined)
    throw new Error(`${rule} ${variant}: found ${findings.map((one) => `${one.rule.id} ${one.variant}`).join(', ')}`)
  return drawFindings([harmlessReport(first)], outputPaper(lang))
}

/** The variant whose words are used; a variant without words of its own has the rule's. */
function textsKey({ variants = {} }: Rule, variant: string | null): string | null {
  return variant !== null && variant in variants ? variant : null
}

function decisionWith(sources: readonly string[]): Project {
  const stated = sources.length === 0 ? '' : `sources:\n${sources.map((one) => `  - ${one}\n`).join('')}`
  const loaded = loadProject(`${String(smallProject['hanke.yaml'])}${stated}`)
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints))
  return loaded.project
}

function shown({ files, seen, sources = [] }: Picture, lang: Lang): string[] {
  const pages = Object.entries(files).map(([name, content]) => {
    const text = typeof content === 'string' ? content : (seen?.[lang] ?? (content ?? Buffer.alloc(0)).toString('utf8'))
    return fenced(`${pathOf(name)}\n\n${text}`.trimEnd())
  })
  return sources.length === 0
    ? pages
    : [...pages, fenced(`hanke.yaml\n\nsources:\n${sources.map((one) => `  - ${one}`).join('\n')}`)]
}

/** `./` is the project’s own folder, where `hanke.yaml` stands. */
function pathOf(name: string): string {
  if (name.startsWith('./')) return name.slice(2)
  return name.startsWith('data/') ? name : `data/kaupunki/${name}`
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``

async function page(lang: Lang): Promise<string> {
  const parts = [`# ${texts[lang].title}`, texts[lang].lead]
  for (const rule of rules) {
    parts.push(
      `## ${rule.id} · ${rule.texts.title[lang]}`,
      `*${wordsOf(lang).severity[rule.severity]}* · ${rule.texts.why[lang]}`,
    )
    for (const picture of pictures.filter((one) => one.rule === rule.id))
      parts.push('---', ...shown(picture, lang), fenced(await said(picture, lang)))
  }
  return `${parts.join('\n\n')}\n`
}

describe('the gallery of file findings', () => {
  it.each([
    ['fi', 'templates/tiedostohavainnot.md'],
    ['en', 'templates/file-findings.md'],
  ] as const)('is up to date in %s', async (lang, path) => {
    expectGolden(path, await page(lang))
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('shows every message of %s', (id, rule) => {
    const shown = new Set(pictures.filter((one) => one.rule === id).map(({ variant }) => variant))
    expect(shown.size).toBeGreaterThan(0)
    expect(variantsOf(rule).filter((variant) => !shown.has(variant))).toEqual([])
  })
})
