/** The steps of a count in their order. */
import type { Eligible } from '../claim/claim.ts'
import type { Day } from '../day.ts'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import { companyMeasures } from './company-measures.ts'
import { companyParticipationsOf, companyRecord } from './company-participations.ts'
import { countedRecords } from './counted-records.ts'
import { countCompanies, countPeople, type Days, notKnown } from './counts.ts'
import type { Indicators, Shared, Span } from './indicators.ts'
import { personMeasures } from './measures.ts'
import { byKey, startedBy } from './merged.ts'
import { overlapOf, overlapPairs } from './overlap.ts'
import { paceOf } from './pace.ts'
import { participationsOf } from './participations.ts'
import { personRecord } from './person-record.ts'
import { canTell, type Scope } from './scope.ts'
import { seriesOf } from './series.ts'
import { statusResults } from './status-results.ts'
import { totalsOf } from './totals.ts'

/**
 * Every indicator of the group and of each implementer, for the days asked for and cumulatively to the last of them.
 * @param eligible which rows no finding of severity error excludes.
 */
export function computeIndicators(dossier: Dossier, eligible: Eligible, days: Days): Indicators {
  const { project, handedIn } = dossier
  const { from, until } = days
  const scopeOn = scopes(dossier, eligible)
  const group = scopeOn(handedIn, until)
  const own = handedIn.map((one) => [one.implementer.id, scopeOn([one], until)] as const)
  const shared = <T>(of: (scope: Scope) => T): Shared<T> => ({
    group: of(group),
    implementers: Object.fromEntries(own.map(([id, scope]) => [id, of(scope)])),
  })
  const indicators = indicatorIds.map((id) => ({
    id,
    target: project.targets[id] ?? null,
    ...shared((scope) => count(scope, id, days)),
  }))
  const records = countedRecords(group, own, days)
  return {
    from,
    until,
    indicators,
    totals: shared(totalsOf),
    overlap: canTell(group, 'participants', []) ? overlapOf(group) : null,
    overlapPairs: overlapPairs(group),
    byStatus: shared((scope) => statusResults(scope, days)),
    series: seriesOf(project, until, (day) => scopeOn(handedIn, day)),
    pace: paceOf(project, until, indicators, group),
    records,
  }
}

function count(scope: Scope, id: IndicatorId, days: Days): Span {
  const ofPeople = personMeasures.find((measure) => measure.id === id)
  if (ofPeople !== undefined) return countPeople(scope, ofPeople, days)
  const ofCompanies = companyMeasures.find((measure) => measure.id === id)
  return ofCompanies === undefined ? notKnown : countCompanies(scope, ofCompanies, days)
}

/** @returns the records of some implementers together, merged as they stood on a day. */
function scopes(dossier: Dossier, eligible: Eligible): (of: readonly HandedIn[], until: Day) => Scope {
  const participations = participationsOf(dossier, eligible)
  const companies = companyParticipationsOf(dossier, eligible)
  const grouped = new Map<readonly HandedIn[], ReturnType<typeof groups>>()
  function groups(of: readonly HandedIn[]) {
    const ids = new Set(of.map(({ implementer }) => implementer.id))
    const isOwn = ({ implementer }: { readonly implementer: string }) => ids.has(implementer)
    return {
      people: byKey(participations.filter(isOwn), ({ person }) => person),
      companies: byKey(companies.filter(isOwn), ({ businessId }) => businessId),
    }
  }
  return (of, until) => {
    const known = grouped.get(of) ?? groups(of)
    grouped.set(of, known)
    return {
      handedIn: of,
      people: startedBy(known.people, until).map((rows) => personRecord(rows, until)),
      companies: startedBy(known.companies, until).map(companyRecord),
    }
  }
}
