/** Under which name a report that is about to be written over is kept. */
import { existsSync } from 'node:fs'
import { textOf } from './reports-folder.ts'

/** Of one day's making. */
const MOST_COPIES = 99

/**
 * @param path of the JSON. @param asOf the day of the report that stands there. @param text of it.
 * @returns `maksatus-1-2027-07-15.json`, numbered further where that holds something else; nothing once there are too many.
 */
export function keptCopy(path: string, asOf: string, text: string): string | undefined {
  return Array.from({ length: MOST_COPIES }, (_, at) =>
    path.replace(/\.json$/, `-${asOf}${at === 0 ? '' : `-${at + 1}`}.json`),
  ).find((copy) => !existsSync(copy) || textOf(copy) === text)
}
