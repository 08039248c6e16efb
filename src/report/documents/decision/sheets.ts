/** The tables of the decision's summary, in the order of the document. */
import { formatDay } from '../../../lang/format.ts'
import { wordsOf } from '../../../lang/words.ts'
import type { Sheet } from '../../sheet.ts'
import { text } from '../../sheets/cells.ts'
import { factsSheet } from '../parts.ts'
import { targetsSheet, totalsSheet, workPackagesSheet } from './content-sheets.ts'
import { costsSheet, financingSheet } from './plan-sheets.ts'
import type { DecisionReport } from './shape.ts'

/** The workbook. */
export function decisionSheets(report: DecisionReport): Sheet[] {
  return [
    costsSheet(report),
    financingSheet(report),
    totalsSheet(report),
    basicsSheet(report),
    ...(isGroup(report) ? [partnersSheet(report)] : []),
    workPackagesSheet(report),
    targetsSheet(report),
    areaSheet(report),
    modelSheet(report),
    handlingSheet(report),
  ]
}

/** What the terminal shows. */
export function summarySheets(report: DecisionReport): Sheet[] {
  return [costsSheet(report), financingSheet(report), totalsSheet(report)]
}

export function isGroup({ implementers }: DecisionReport): boolean {
  return implementers.length > 1
}

export function basicsSheet(report: DecisionReport): Sheet {
  const { project, facts, implementers, lang } = report
  const { report: all } = wordsOf(lang)
  const { decision: words } = all
  const day = (value: string | null | undefined): string | null => (value == null ? null : formatDay(value, lang))
  const lead = implementers.find(({ role }) => role === 'lead')
  return factsSheet(
    { id: 'basics', tab: words.basicsTab, title: words.basics },
    { fact: all.fact, value: words.value },
    [
      { label: words.name, value: project.name },
      { label: words.applicant, value: lead?.name ?? null },
      { label: words.application, value: project.application },
      { label: words.received, value: day(facts.decision?.received) },
      { label: words.start, value: day(project.start) },
      { label: words.end, value: day(project.end) },
      { label: words.authority, value: project.authority },
      { label: words.meeting, value: day(facts.decision?.meeting) },
      { label: words.call, value: facts.decision?.call ?? null },
      { label: words.callId, value: facts.decision?.callId ?? null },
      { label: words.priority, value: facts.priority },
      { label: words.objective, value: facts.objective },
      { label: words.supportType, value: facts.supportType },
      { label: words.carriedOut, value: isGroup(report) ? words.asGroup : words.alone },
      { label: words.group, value: project.group },
    ],
  )
}

export function partnersSheet({ implementers, lang }: DecisionReport): Sheet {
  const { decision: words } = wordsOf(lang).report
  return {
    id: 'partners',
    tab: words.partnersTab,
    title: words.partners,
    notes: [],
    columns: [
      { header: words.partnerName, kind: 'text', width: 44 },
      { header: words.partnerType, kind: 'text', width: 28 },
      { header: words.businessId, kind: 'text', width: 14 },
    ],
    rows: implementers
      .filter(({ role }) => role === 'partner')
      .map(({ name, businessId }) => [text(name), text(words.partner), text(businessId ?? '–')]),
  }
}

export function areaSheet({ facts, lang }: DecisionReport): Sheet {
  const { report: all } = wordsOf(lang)
  const { decision: words } = all
  const list = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '))
  const { isNationwide } = facts
  return factsSheet({ id: 'area', tab: words.areaTab, title: words.area }, { fact: all.fact, value: words.value }, [
    { label: words.nationwide, value: isNationwide === null ? null : isNationwide ? all.yes : all.no },
    { label: words.regions, value: list(facts.regions) },
    { label: words.municipalities, value: list(facts.municipalities) },
  ])
}

export function modelSheet({ project, lang }: DecisionReport): Sheet {
  const { report: all } = wordsOf(lang)
  const { decision: words } = all
  return factsSheet({ id: 'model', tab: words.modelTab, title: words.model }, { fact: all.fact, value: words.value }, [
    { label: words.costModel, value: all.costModels[project.costModel] },
    { label: words.salaryModel, value: all.salaryModels[project.salaryModel] },
  ])
}

export function handlingSheet({ facts, lang }: DecisionReport): Sheet {
  const { report: all } = wordsOf(lang)
  const { decision: words } = all
  const { decision } = facts
  const favoured = decision?.isFavoured ?? null
  return {
    id: 'handling',
    tab: words.groundsTab,
    title: words.grounds,
    notes: [],
    columns: [
      { header: words.body, kind: 'text', width: 70 },
      { header: words.date, kind: 'day', width: 14 },
    ],
    rows: [
      ...(decision?.handling ?? []).map(({ body, date }) => [text(body), { kind: 'day' as const, value: date }]),
      [text(words.favoured), text(favoured === null ? '–' : favoured ? all.yes : all.no)],
    ],
  }
}
