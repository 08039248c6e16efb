/** Words that people wrote, with the ink of each. */
import type { Run } from '../../report/prose.ts'
import { bold, type Ink, slanted } from './look.ts'
import type { Inked } from './words.ts'

export function inked(runs: readonly Run[], ink: Ink): Inked[] {
  // Runs that look alike share their ink, so that words which go over two of them are set as one.
  const looks = new Map<string, Ink>()
  return runs.map(({ text, emphasis, strong }) => {
    const look = `${emphasis === true} ${strong === true}`
    let own = looks.get(look)
    if (own === undefined) {
      own = strong === true ? bold(ink) : ink
      if (emphasis === true) own = slanted(own)
      looks.set(look, own)
    }
    return { text, ink: own }
  })
}
