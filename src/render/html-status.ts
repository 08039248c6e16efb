/** How grave something is: a sign and a word. Colour only repeats what they say. */
import type { Status } from '../report/sheet.ts'
import { type Html, html } from './html-markup.ts'

// Shapes that no font draws as a coloured picture.
export const signs: Readonly<Record<Status, string>> = { ok: '✓', info: '●', warning: '▲', error: '✕', stop: '■' }

export function sign(status: Status): Html {
  return html`<span class="sign" aria-hidden="true">${signs[status]}</span>`
}

export function statusMark(status: Status, word: string): Html {
  return html`<span class="status ${status}">${sign(status)} ${word}</span>`
}
