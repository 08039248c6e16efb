/** What the page rests on: every rule's state, and the files with their hashes. */
import { wordsOf } from '../lang/words.ts'
import { limited } from './page-limit.ts'
import type { PageSection } from './page-shape.ts'
import type { CheckReport } from './report.ts'
import { inputsSheet } from './sheets/inputs.ts'
import { rulesSheet } from './sheets/rules.ts'

/** `project`: whatever the folder's `hanke.yaml` describes. */
type Basis = Pick<CheckReport, 'rules' | 'inputs' | 'lang'> & { readonly project: { readonly sha256: string | null } }

export function basisSections(report: Basis): PageSection[] {
  const { page } = wordsOf(report.lang)
  return [
    {
      id: 'rules',
      title: page.rulesTitle,
      lead: null,
      opensPage: true,
      blocks: [{ kind: 'sheet', ...limited(rulesSheet(report), report.lang) }],
    },
    {
      id: 'inputs',
      title: page.inputsTitle,
      lead: page.inputsLead,
      opensPage: false,
      blocks: [{ kind: 'sheet', ...limited(inputsSheet(report), report.lang) }],
    },
  ]
}
