/** What is said in the terminal beside the reports, in lines that a narrow window holds. */
import { wrapped } from '../render/wrapped.ts'

/** As wide as a terminal is unless somebody widens it. */
const WIDTH = 80
/** Stands for a space within a command that ends a sentence: it is copied whole, so it is not broken. */
const KEPT = '\ue000'

/** @param text lines; those that are too long go on below, under their own beginning. */
export function narrow(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const head = /^(?:hanke: | *(?:→ |\d+\. )?)/.exec(line)?.[0] ?? ''
      return line.length <= WIDTH ? [line] : narrowed(line.slice(head.length), head)
    })
    .join('\n')
}

/** @param head what stands before the text; what goes on below stands as far in. */
export function narrowed(text: string, head: string): string[] {
  const kept = text.replace(/(?<=: )hanke [^.]*$/, (command) => command.replaceAll(' ', KEPT))
  return wrapped(kept, WIDTH, head, ' '.repeat(head.length)).map((line) => line.replaceAll(KEPT, ' '))
}
