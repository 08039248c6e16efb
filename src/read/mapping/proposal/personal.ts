/** Values that look personal are shown only so far that their owner knows them again: `E••• E•••`, never a whole identity code. */
import { MASK, withoutPersonal } from '../../../lang/personal-text.ts'

/** Two words or more, of letters alone, each with a capital: a name. */
const name = /^\p{Lu}[\p{L}'’-]*(?:,?\s+\p{Lu}[\p{L}'’.-]*)+$/u

export function isPersonal(text: string, isOfPeople: boolean): boolean {
  return masked(text, isOfPeople) !== text
}

/** @param isOfPeople whether the column names people: elsewhere two capitals are no name. */
export function masked(text: string, isOfPeople: boolean): string {
  const bare = withoutPersonal(text)
  if (!isOfPeople || !name.test(bare)) return bare
  return bare.replace(/(\p{L})[\p{L}'’.-]*/gu, `$1${MASK}`)
}
