// Targets are counted by the same rules as the indicators, so one that the others make impossible cannot ever be reported as met.
import { fact } from '../../lang/fact.ts'
import { decision, ownReading } from '../../law/acts.ts'
import type { Project } from '../../project/project.ts'
import type { DecisionRule, Hit } from '../rule.ts'

type Targets = Project['targets']

/** Two names of one figure: the decision's own, and the programme's. */
const twins = {
  unemployed: 'EECO02',
  employed: 'EECO05',
  jobSearch: 'EECR01',
  intoEducation: 'EECR02',
  qualification: 'EECR03',
  intoEmployment: 'EECR04',
} as const

const starters = ['unemployed', 'outsideLabourForce', 'inEducation', 'employed'] as const
const all = 'EECO01'

/** Who can reach a result: those who were in one of these situations at the start. */
const reach = {
  jobSearch: ['outsideLabourForce', 'inEducation'],
  intoEducation: ['unemployed', 'outsideLabourForce', 'employed'],
  qualification: starters,
  intoEmployment: ['unemployed', 'outsideLabourForce', 'inEducation'],
  EECR05: ['unemployed', 'outsideLabourForce', 'inEducation'],
  EECR06: ['employed'],
} as const

const fix = {
  fi: 'Vertaa tavoitteita (indicators: targets) päätökseen; jos ne on painettu näin, sovi rahoittajan kanssa, kumpaa noudatetaan.',
  en: 'Compare the targets (indicators: targets) with the decision; if they are printed so, agree with the authority which one counts.',
}

export default {
  id: 'PLAN-11',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [
    decision('Indikaattoritavoitteet'),
    ownReading('Tulokseen voi päästä vain se, jonka lähtötilanne sen sallii'),
  ],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Indikaattoritavoitteiden on sovittava toisiinsa',
      en: 'The indicator targets shall agree with each other',
    },
    message: {
      fi: 'Tavoite {target} on {actual}, mutta lähtötilanteiden tavoitteet ({parts}) ovat yhteensä {limit}.',
      en: 'The target {target} is {actual} but those of the starting situations ({parts}) are {limit} together.',
    },
    fix,
    why: {
      fi: 'Jokainen osallistuja on alussa täsmälleen yhdessä lähtötilanteessa, ja tulos lasketaan vain heistä, jotka voivat siihen päästä.',
      en: 'Every participant starts in exactly one situation, and a result is counted only of those who can reach it.',
    },
    example: {
      fi: 'EECO01 on 343, mutta työttömiä, työelämän ulkopuolella olevia, opiskelijoita ja työssä olevia on tavoitteissa yhteensä 340.',
      en: 'EECO01 is 343 but unemployed, outside the labour force, in education and employed are 340 together.',
    },
  },
  variants: {
    'out-of-reach': {
      message: {
        fi: 'Tavoite {target} on {actual}, mutta siihen voi päästä enintään {limit} osallistujaa ({parts}).',
        en: 'The target {target} is {actual} but at most {limit} participants can reach it ({parts}).',
      },
      fix,
    },
    'two-names': {
      message: {
        fi: 'Tavoite {target} on {actual}, mutta sama tavoite nimellä {parts} on {limit}.',
        en: 'The target {target} is {actual} but the same target by the name {parts} is {limit}.',
      },
      fix,
    },
  },
  check: ({ project: { targets } }) => {
    const sum = together(targets, starters)
    const results = Object.entries(reach).map(([id, parts]) => ({ id, parts, limit: together(targets, parts) }))
    const pairs = Object.entries(twins).map(([id, parts]) => ({ id, parts: [parts], limit: targets[parts] }))
    const hits = [
      ...(sum === targets[all] ? [] : compared(targets, all, starters, sum)),
      ...results
        .filter(({ id, limit }) => limit !== undefined && (targetOf(targets, id) ?? 0) > limit)
        .flatMap(({ id, parts, limit }) => compared(targets, id, parts, limit, 'out-of-reach')),
      ...pairs
        .filter(({ id, limit }) => targets[id] !== undefined && targets[id] !== limit)
        .flatMap(({ id, parts, limit }) => compared(targets, id, parts, limit, 'two-names')),
    ]
    return { checked: Object.keys(targets).length, hits }
  },
} satisfies DecisionRule

/** Nothing where one of the two values is not a target of the decision. */
function compared(
  targets: Targets,
  id: string,
  parts: readonly string[],
  limit: number | undefined,
  variant?: string,
): Hit[] {
  const actual = targetOf(targets, id)
  if (actual === undefined || limit === undefined) return []
  const named = nameOf(targets, id)
  const facts = {
    target: fact.text(named),
    actual: fact.count(actual),
    limit: fact.count(limit),
    parts: fact.text(parts.map((part) => nameOf(targets, part)).join(' + ')),
  }
  const spots = [{ key: ['indicators', 'targets', named] }]
  return [{ spots, facts, ...(variant === undefined ? {} : { variant }) }]
}

/** The name under which the decision sets the target. */
function nameOf(targets: Targets, id: string): string {
  const twin = (twins as Readonly<Record<string, string>>)[id]
  return targets[id] === undefined && twin !== undefined && targets[twin] !== undefined ? twin : id
}

function targetOf(targets: Targets, id: string): number | undefined {
  return targets[nameOf(targets, id)]
}

function together(targets: Targets, ids: readonly string[]): number | undefined {
  const values = ids.map((id) => targetOf(targets, id))
  return values.includes(undefined) ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
