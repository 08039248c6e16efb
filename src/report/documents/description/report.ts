/** A project's public description, from what its decision or its record says, its claims and counts, and the words of people. */
import type { Day } from '../../../day.ts'
import type { Lang } from '../../../lang/lang.ts'
import {
  equalityQuestionIds,
  equalityQuestions,
  type SustainabilityGroup,
  sustainabilityEffectIds,
  sustainabilityEffects,
  sustainabilityGroups,
} from '../../../law/horizontal-principles.ts'
import type { HorizontalPrinciples, OrganisationFacts } from '../../../project/facts.ts'
import type { Project } from '../../../project/project.ts'
import type { RecordedProject } from '../../../project/recorded.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Finding } from '../../../rules/finding.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import { reportFacts } from '../facts.ts'
import { reportTexts } from '../texts.ts'
import type { Figures } from './figures.ts'
import type { DescribedAnswer, DescribedEffects, DescriptionReport } from './shape.ts'

export interface Told {
  readonly figures: Figures
  readonly texts: Texts
  readonly findings: readonly Finding[]
}

export function descriptionReport(
  project: Project | RecordedProject,
  { figures, texts, findings: found }: Told,
  asOf: Day,
  lang: Lang,
): DescriptionReport {
  const findings = reportFindings(found, project, lang)
  const { name, fund, application, group, authority, start, end, horizontal } = project
  return {
    schema: 'hanke/description@1',
    asOf,
    lang,
    project: {
      sha256: project.sha256 ?? null,
      name,
      fund,
      application,
      group,
      authority,
      start,
      end,
      costModel: 'funding' in project ? project.funding.costModel : 'other',
    },
    facts: reportFacts(project),
    implementers: project.implementers.map(organisation),
    ...figures,
    equality: horizontal && answersOf(horizontal, lang),
    sustainability: horizontal && effectsOf(horizontal, lang),
    texts: reportTexts(texts, lang),
    findings,
    counts: countsOf(findings),
  }
}

function organisation(one: OrganisationFacts): OrganisationFacts {
  const { id, name, businessId, role, organisation, address, website, contactTitle } = one
  return { id, name, businessId, role, organisation, address, website, contactTitle }
}

/** Every question of the form, answered or not. */
function answersOf({ equality }: HorizontalPrinciples, lang: Lang): DescribedAnswer[] {
  return equalityQuestionIds.map((id) => {
    const found = equality.find(({ question }) => question === id)
    const { isTrue: answer = null, reason = null } = found ?? {}
    return { id, question: equalityQuestions[id][lang], answer, reason }
  })
}

/** Every effect of the form, told or not. */
function effectsOf({ sustainability }: HorizontalPrinciples, lang: Lang): DescribedEffects[] {
  return (Object.keys(sustainabilityGroups) as SustainabilityGroup[]).map((id) => ({
    id,
    name: sustainabilityGroups[id][lang],
    effects: sustainabilityEffectIds
      .filter((effect) => sustainabilityEffects[effect].group === id)
      .map((effect) => {
        const found = sustainability.find((one) => one.effect === effect)
        const { direct = null, indirect = null, reason = null } = found ?? {}
        return { id: effect, name: sustainabilityEffects[effect].name[lang], direct, indirect, reason }
      }),
  }))
}
