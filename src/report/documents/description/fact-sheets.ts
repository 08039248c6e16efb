/** Facts of the project, its applicant and its area, row for row as on EURA's form. */
import { formatDay } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { PostalAddress } from '../../../project/facts.ts'
import type { Sheet } from '../../sheet.ts'
import { text } from '../../sheets/cells.ts'
import { type Fact, factsSheet } from '../parts.ts'
import type { DescriptionReport } from './shape.ts'
import { titled } from './titled.ts'

export function projectSheet(report: DescriptionReport): Sheet {
  const { project, facts, lang } = report
  const { description, report: all } = wordsOf(lang)
  const { project: words } = description
  const known = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }])
  return sheet(report, { id: 'project', tab: words.tab, title: titled('1', lang) }, [
    // A project that is not decided on has no code yet.
    ...(facts.code === null ? known(words.application, project.application) : known(words.code, facts.code)),
    { label: words.name, value: project.name },
    { label: words.priority, value: facts.priority },
    { label: words.objective, value: facts.objective },
    {
      label: words.time,
      value: filled(words.timeSaid, { start: formatDay(project.start, lang), end: formatDay(project.end, lang) }),
    },
    { label: words.state, value: facts.state },
    { label: words.authority, value: project.authority },
    ...(project.costModel === 'other' ? [] : known(words.costModel, all.costModels[project.costModel])),
  ])
}

export function applicantSheet(report: DescriptionReport): Sheet {
  const { facts, implementers, lang } = report
  const { applicant: words } = wordsOf(lang).description
  const lead = implementers.find(({ role }) => role === 'lead')
  const counted =
    implementers.length === 1 ? words.oneApplicant : filled(words.manyApplicants, { count: implementers.length })
  return sheet(report, { id: 'applicant', tab: words.tab, title: titled('2', lang) }, [
    { label: words.name, value: lead?.name ?? null },
    { label: words.organisation, value: lead?.organisation ?? null },
    { label: words.businessId, value: lead?.businessId ?? null },
    ...addressFacts(lead?.address ?? null, words),
    { label: words.website, value: lead?.website ?? null },
    { label: words.contactTitle, value: lead?.contactTitle ?? null },
    { label: words.applicants, value: facts.applicants ?? counted },
  ])
}

/** `null` where there is one implementer. */
export function partnersSheet({ implementers, lang }: DescriptionReport): Sheet | null {
  const { applicant: words } = wordsOf(lang).description
  const partners = implementers.filter(({ role }) => role === 'partner')
  if (partners.length === 0) return null
  return {
    id: 'partners',
    tab: words.partnersTab,
    title: words.partners,
    notes: [],
    columns: [
      { header: words.partnerName, kind: 'text', width: 50 },
      { header: words.businessId, kind: 'text', width: 14 },
    ],
    rows: partners.map(({ name, businessId }) => [text(name), text(businessId ?? '–')]),
  }
}

export function areaSheet(report: DescriptionReport): Sheet {
  const { area: words } = wordsOf(report.lang).description
  const { regions, subregions, municipalities } = report.facts
  const list = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '))
  return sheet(report, { id: 'area', tab: words.tab, title: titled('6', report.lang) }, [
    { label: words.regions, value: list(regions) },
    { label: words.subregions, value: list(subregions) },
    { label: words.municipalities, value: list(municipalities) },
  ])
}

/** `null` where the project is carried out in many places. */
export function placeSheet(report: DescriptionReport): Sheet | null {
  const { area: words, applicant } = wordsOf(report.lang).description
  const { place } = report.facts
  if (place === null) return null
  return sheet(report, { id: 'place', tab: words.placeTab, title: words.place }, addressFacts(place, applicant))
}

function addressFacts(
  address: PostalAddress | null,
  words: { readonly street: string; readonly postcode: string; readonly town: string },
): Fact[] {
  return (['street', 'postcode', 'town'] as const).map((part) => ({
    label: words[part],
    value: address?.[part] ?? null,
  }))
}

function sheet({ lang }: DescriptionReport, about: Pick<Sheet, 'id' | 'tab' | 'title'>, facts: readonly Fact[]): Sheet {
  const { report, description } = wordsOf(lang)
  return factsSheet(about, { fact: report.fact, value: description.said }, facts)
}
