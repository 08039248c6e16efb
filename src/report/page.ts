/** A report as a page: what matters first, then each part, then what it rests on. */
import { filled, wordsOf } from '../lang/words.ts'
import { basisSections } from './page-basis.ts'
import { budgetSection } from './page-budget.ts'
import { claimedSheet } from './page-claimed.ts'
import { factsOf, figuresOf } from './page-facts.ts'
import { findingsSection } from './page-findings.ts'
import { groupSection, implementerSection } from './page-implementer.ts'
import type { Page, PageSection } from './page-shape.ts'
import { verdictOf } from './page-verdict.ts'
import type { CheckReport, ClaimReport } from './report.ts'
import { showsEveryone } from './shows-everyone.ts'

/** The page of `hanke claim N`, for a finance officer, a steering group and an auditor. */
export function claimPage(report: ClaimReport): Page {
  const { page } = wordsOf(report.lang)
  const claimed: PageSection = {
    id: 'claimed',
    title: page.claimedTitle,
    lead: null,
    opensPage: false,
    blocks: [
      { kind: 'sheet', sheet: claimedSheet(report), more: null },
      ...(showsEveryone(report) ? [] : [{ kind: 'note', text: page.chosenOnly, status: 'info' } as const]),
    ],
  }
  return {
    kicker: report.project.name,
    title: filled(page.claimTitle, { number: report.period.number }),
    facts: factsOf(report),
    verdict: verdictOf(report),
    figures: figuresOf(report),
    sections: [
      claimed,
      budgetSection(report),
      ...report.implementers.map((claim) => implementerSection(report, claim)),
      groupSection(report),
      findingsSection(report),
      ...basisSections(report),
    ],
    made: page.made,
  }
}

/** The page of `hanke check`. */
export function checkPage(report: CheckReport): Page {
  const { page } = wordsOf(report.lang)
  return {
    kicker: report.project.name,
    title: page.checkTitle,
    facts: factsOf(report),
    verdict: verdictOf(report),
    figures: [],
    sections: [findingsSection(report), ...basisSections(report)],
    made: page.made,
  }
}
