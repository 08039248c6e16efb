/** Where in `hanke.yaml` personal data stands: its texts are printed as they are, so a refused output most often comes from there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personalKinds } from '../lang/personal-text.ts'
import { toUtf8 } from '../read/encoding.ts'
import { findProject } from './find-project.ts'

/** @param project as `--project` names it. @returns lines, comments left out, from 1; none where there is no project. */
export function personalLines(project: string | undefined): number[] {
  let text: string
  try {
    text = toUtf8(readFileSync(join(findProject(project), 'hanke.yaml'))).utf8.toString('utf8')
  } catch {
    return []
  }
  return text.split(/\r\n?|\n/).flatMap((line, at) => {
    return personalKinds(line.replace(/(^|\s)#.*$/, '')).length === 0 ? [] : [at + 1]
  })
}
