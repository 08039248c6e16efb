/** The column that a header names, also where its letters were broken on their way: `pÃ¤ivÃ¤`, `p?iv?`. FILE-11 tells of it. */
import { folded } from './folded.ts'
import { mendedText } from './garbled.ts'

/** @param named folded header → column id. Values are never guessed, but a header that can only be one of ours is that one. */
export function columnIn(named: ReadonlyMap<string, string>, header: string): string | undefined {
  const known = named.get(folded(header))
  if (known !== undefined) return known
  const mended = mendedText(header)
  if (mended !== undefined) return named.get(folded(mended))
  if (!/[?\ufffd]/.test(header)) return undefined
  const typed = folded(header)
  const like = new Set([...named].flatMap(([name, id]) => (isLike(typed, name) ? [id] : [])))
  return like.size === 1 ? [...like][0] : undefined
}

/** Every letter the same, but for lost ones, which stand where ä, å or ö has become a or o. */
function isLike(typed: string, name: string): boolean {
  if (typed.length !== name.length) return false
  for (let at = 0; at < name.length; at++) {
    const letter = typed[at]
    if (letter === name[at]) continue
    if ((letter !== '?' && letter !== '\ufffd') || (name[at] !== 'a' && name[at] !== 'o')) return false
  }
  return true
}
