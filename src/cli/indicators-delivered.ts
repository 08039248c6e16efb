/** The report that `--against` names. */
import { readFileSync } from 'node:fs'
import type { Project } from '../project/project.ts'
import { type DeliveredReport, readDelivered } from '../report/indicators/delivered.ts'
import { isSameProject } from '../report/read-back.ts'
import { cannotCount } from './indicators-message.ts'
import { shownPath } from './open-project.ts'

/** @throws CannotRun where it cannot be opened, is no report of the indicators, or is another project's. */
export function openDelivered(path: string, project: Project): DeliveredReport {
  const shown = { path: shownPath(path) }
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw cannotCount('noDelivered', 'noDeliveredRemedy', shown)
  }
  const read = readDelivered(text)
  if (read === 'not-json') throw cannotCount('notJson', 'noDeliveredRemedy', shown)
  if (read === 'other-report') throw cannotCount('otherReport', 'noDeliveredRemedy', shown)
  if (read === 'not-a-report') throw cannotCount('notAReport', 'noDeliveredRemedy', shown)
  if (!isSameProject(read.project, project))
    throw cannotCount('otherProject', 'otherProjectRemedy', { ...shown, other: read.project.name, own: project.name })
  return read
}
