/** What the rules of a document that no claim is computed from are handed, and what they say of a fixture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portfolioPlan } from '../src/claim/portfolio-plan.ts'
import { dataFiles, textFiles } from '../src/cli/read-files.ts'
import { type Day, yearOf } from '../src/day.ts'
import type { HankeDocument } from '../src/project/document.ts'
import { loadDocument } from '../src/project/load.ts'
import { readCommon } from '../src/read/common/read-common.ts'
import { decisionSections } from '../src/read/texts/decision.ts'
import { descriptionSections } from '../src/read/texts/description.ts'
import { portfolioSections } from '../src/read/texts/portfolio.ts'
import { programmeSections } from '../src/read/texts/programme.ts'
import { type AskedTexts, readTexts } from '../src/read/texts/read-texts.ts'
import { frameOf } from '../src/rules/activity-frame.ts'
import { catalogue } from '../src/rules/catalogue.ts'
import type { Rule } from '../src/rules/rule.ts'
import { type DocumentScenes, runDocumentRules } from '../src/rules/run-document.ts'
import type { Outcome } from '../src/rules/run-stages.ts'

/** Fixtures whose `hanke.yaml` describes something that no claim is computed from. */
export const documentFolders = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('fixtures', entry.name, 'hanke.yaml')))
  .map(({ name }) => join('fixtures', name))
  .filter((folder) => {
    const loaded = loadDocument(readFileSync(join(folder, 'hanke.yaml'), 'utf8'))
    return 'document' in loaded && loaded.document.kind !== 'project'
  })

/** @throws Error where the folder's `hanke.yaml` does not load. */
export function documentAt(folder: string): HankeDocument {
  const loaded = loadDocument(readFileSync(join(folder, 'hanke.yaml'), 'utf8'))
  if ('complaints' in loaded) throw new Error(`${folder}: ${JSON.stringify(loaded.complaints)}`)
  return loaded.document
}

/** The document with its tables and the texts of its own kind of report. */
export async function scenesOf(folder: string, asOf: Day): Promise<DocumentScenes> {
  const document = documentAt(folder)
  const tables = await readCommon(dataFiles(folder), document.kind)
  const texts = [await readTexts(textFiles(folder), askedBy(document, asOf))]
  switch (document.kind) {
    case 'project':
      return { asOf, texts }
    case 'recorded':
      return { asOf, texts, recorded: document.recorded, common: { tables, frame: frameOf(document.recorded) } }
    case 'programme':
      return { asOf, texts, programme: document.programme, common: { tables, frame: frameOf(document.programme) } }
    case 'portfolio': {
      const { portfolio } = document
      const plan = portfolioPlan(portfolio, ({ path }) => {
        try {
          return documentAt(join(folder, path))
        } catch {
          return 'no-folder'
        }
      })
      return { asOf, texts, portfolio: { portfolio, plan } }
    }
  }
}

export async function runDocument(
  folder: string,
  asOf: Day,
  rules: readonly Rule[] = catalogue,
): Promise<Pick<Outcome, 'findings' | 'states'>> {
  return runDocumentRules(rules, await scenesOf(folder, asOf))
}

function askedBy(document: HankeDocument, asOf: Day): AskedTexts {
  const none = { period: null }
  switch (document.kind) {
    case 'project':
      return { ...none, kind: 'decision', sections: decisionSections }
    case 'recorded':
      return { ...none, kind: 'description', sections: descriptionSections(document.recorded.end, asOf) }
    case 'programme': {
      const { goals, reported } = document.programme
      const sections = programmeSections(goals, reported === null ? null : yearOf(reported) + 1)
      return { ...none, kind: 'programme', sections }
    }
    case 'portfolio': {
      const projects = document.portfolio.projects.map((project) => ({
        id: project.id,
        name: project.told === 'inline' ? project.name : project.id,
      }))
      return { ...none, kind: 'portfolio', sections: portfolioSections(projects) }
    }
  }
}
