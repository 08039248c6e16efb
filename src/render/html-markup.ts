/** Markup that escapes itself: what is put into `html` is text, unless it was made by `html` too. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Slot = string | number | Html | readonly Html[] | null

/** `` html`<td>${cell}</td>` ``: every slot is escaped, except markup made here. `null` is nothing. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  let text = parts[0] as string
  for (let at = 0; at < slots.length; at++) text += slotText(slots[at] as Slot) + parts[at + 1]
  return new Html(text)
}

function slotText(slot: Slot): string {
  if (slot === null) return ''
  if (slot instanceof Html) return slot.text
  if (typeof slot === 'object') return slot.map(({ text }) => text).join('')
  return escapeText(String(slot))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// A control character or half a surrogate pair cannot stand in a document: each parser would drop or replace it in its own way.
// A mark that turns the writing around would turn what stands beside it too.
const unfit = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** What cannot stand in a document is shown as the sign for that. */
export function fitText(text: string): string {
  return text.replace(unfit, '\ufffd')
}

/** Safe as text and within a quoted attribute. */
export function escapeText(text: string): string {
  return fitText(text.replace(/[&<>"']/g, (sign) => entities[sign] as string))
}

/** An id for anchors: letters, digits, hyphens and underscores. */
export function anchor(text: string): string {
  return text.replace(/[^\w-]+/g, '-')
}
