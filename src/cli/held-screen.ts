/**
 * A screen that shows nothing until the command has done all its work: a command that is refused or breaks half-way has then printed
 * nothing, and what it prints has been looked through.
 */
import { withoutPersonal } from '../lang/personal-text.ts'
import { scanText } from './scan-text.ts'
import type { Screen } from './screen.ts'

export interface HeldScreen extends Screen {
  /** Shows what was held. */
  readonly release: () => void
}

/** @returns a screen whose `out` throws PersonalInOutput, and whose `err` masks what is personal: a mistyped command line may quote it. */
export function held(screen: Screen): HeldScreen {
  const texts: string[] = []
  return {
    ...screen,
    out: (text) => {
      scanText(text)
      texts.push(text)
    },
    err: (text) => screen.err(withoutPersonal(text)),
    release: () => {
      if (texts.length > 0) screen.out(texts.splice(0).join(''))
    },
  }
}
