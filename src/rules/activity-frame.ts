/** Activities within the days and work packages of whatever they were done for. */
import type { Programme } from '../project/programme.ts'
import type { Project } from '../project/project.ts'
import type { RecordedProject } from '../project/recorded.ts'
import type { CommonTables } from '../read/common/read-common.ts'
import type { ActivityFrame, ActivityRule, ActivityScene } from './document-rule.ts'
import { found, type Ran, skipped } from './run-stages.ts'

const project = { fi: 'hanke', en: 'project' }
const programme = { fi: 'ohjelma', en: 'programme' }

export function frameOf(of: Project | RecordedProject | Programme): ActivityFrame {
  const { start, end } = of
  if ('goals' in of) return { name: programme, start, end, workPackages: null }
  const workPackages = 'workPackages' in of ? of.workPackages.map(({ id }) => id) : null
  return { name: project, start, end, workPackages }
}

export function runActivityRule(
  rule: ActivityRule,
  { tables: { activities } }: CommonTables,
  scene: Omit<ActivityScene, 'activities'>,
): Ran {
  if (activities === undefined) return skipped(rule, { kind: 'no-table', tables: rule.reads })
  return found(rule, [[null, rule.check({ ...scene, activities })]])
}
