/** After the figures: which files were written, and which to open first. */
import { wordsOf } from '../lang/words.ts'
import { shownPath } from './open-project.ts'
import type { Options } from './options.ts'
import type { Screen } from './screen.ts'

/** @param files the one to open first stands first. */
export function tellWritten(screen: Screen, { lang }: Options, files: readonly { readonly path: string }[]): void {
  const words = wordsOf(lang).terminal
  const lines = files.map(({ path }, at) => `  ${shownPath(path)}${at === 0 ? `  ← ${words.openFirst}` : ''}`)
  screen.out(`\n${words.written}\n${lines.join('\n')}\n`)
}
