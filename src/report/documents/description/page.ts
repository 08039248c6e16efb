/** The public description as a page: sections 1 to 9 in EURA's numbering and under its headings. */
import { formatDay, formatNumber, formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import type { Sheet } from '../../sheet.ts'
import { headed, section, sheetBlock } from '../parts.ts'
import { textBlocks } from '../texts.ts'
import { applicantSheet, areaSheet, partnersSheet, placeSheet, projectSheet } from './fact-sheets.ts'
import { equalitySheet, estimatesSheet, fundingSheet, isZero, sustainabilitySheet } from './figure-sheets.ts'
import type { DescriptionReport } from './shape.ts'
import { titled } from './titled.ts'

type Heading = Parameters<typeof titled>[0]

export function descriptionPage(report: DescriptionReport): Page {
  const { page } = wordsOf(report.lang)
  const { project, texts, lang } = report
  const written = (id: string): PageBlock[] => textBlocks(texts, id, lang)
  const of = (number: Heading, blocks: readonly PageBlock[]): PageSection =>
    section(`section-${number}`, titled(number, report.lang), blocks)
  const last = written('final-report')
  return {
    kicker: project.name,
    title: titleOf(report),
    facts: topFacts(report),
    verdict: null,
    figures: [],
    sections: [
      of('1', [sheetBlock(projectSheet(report))]),
      of('2', sheetBlocks(applicantSheet(report), partnersSheet(report))),
      of('3', written('summary')),
      of('4', [
        ...headed(titled('4.1', lang), written('target-groups')),
        ...headed(titled('4.2', lang), written('indirect-target-groups')),
      ]),
      of('5', [sheetBlock(fundingSheet(report)), ...fundingNotes(report)]),
      of('6', sheetBlocks(areaSheet(report), placeSheet(report))),
      of('7', [...estimates(report, 'companies'), ...estimates(report, 'persons')]),
      of('8', horizontalBlocks(report)),
      // The project is still going on, and nobody has written its end.
      ...(last.length === 0 ? [] : [of('9', last)]),
    ],
    made: page.made,
  }
}

/** The form names its own fund as `ESR`; of another fund the project's own words are told. */
function titleOf({ project, lang }: DescriptionReport): string {
  const { description: words } = wordsOf(lang)
  const social = /\bESR\+?/.exec(project.fund)
  return social === null ? filled(words.otherTitle, { fund: project.fund }) : filled(words.title, { fund: social[0] })
}

function sheetBlocks(...sheets: readonly (Sheet | null)[]): PageBlock[] {
  return sheets.filter((sheet) => sheet !== null).map(sheetBlock)
}

function topFacts({ project, facts, lang }: DescriptionReport): PageFact[] {
  const { description: words } = wordsOf(lang)
  const said = (label: string, value: string | null): PageFact[] =>
    value === null ? [] : [{ label, cells: [{ kind: 'text', value }] }]
  return [
    ...said(words.code, facts.code),
    { label: words.time, cells: [project.start, project.end].map((value) => ({ kind: 'day', value })) },
    ...said(words.project.state, facts.state),
    ...said(words.project.authority, project.authority),
  ]
}

function fundingNotes({ funding, project, lang }: DescriptionReport): PageBlock[] {
  const { funding: words } = wordsOf(lang).description
  const { share, claims, realised } = funding
  const until = claims === null ? null : { number: claims.number, day: formatDay(claims.until, lang) }
  return [
    ...(share === null ? [] : [note(filled(words.share, { share: formatPercent(share, lang) }))]),
    ...(until === null ? [] : [note(filled(until.number === 1 ? words.claimedOnce : words.claimed, until))]),
    ...(realised === null && project.costModel !== 'other' ? [note(words.notYet)] : []),
  ]
}

/** A plan beside a zero is said aloud: it is most often a record that nobody made. */
function estimates(report: DescriptionReport, of: 'companies' | 'persons'): PageBlock[] {
  const { estimates: words } = wordsOf(report.lang).description
  const alarm = of === 'companies' ? words.noCompanies : words.noPersons
  const { planned } = report[of]
  return [
    sheetBlock(estimatesSheet(report, of)),
    ...(isZero(report[of])
      ? [note(filled(alarm, { planned: formatNumber(String(planned), report.lang) }), 'warning')]
      : []),
  ]
}

function horizontalBlocks(report: DescriptionReport): PageBlock[] {
  const words = wordsOf(report.lang).description
  const sheets = sheetBlocks(equalitySheet(report), sustainabilitySheet(report))
  if (sheets.length > 0) return sheets
  return [{ kind: 'gap', text: words.horizontalGap, remedy: filled(words.horizontalRemedy, { key: 'horizontal' }) }]
}

function note(text: string, status: 'warning' | null = null): PageBlock {
  return { kind: 'note', text, status }
}
