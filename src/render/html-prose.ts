/** The words of people, as markup. */
import type { Prose, ProseBlock, ProseCell, Run } from '../report/prose.ts'
import { Html, html } from './html-markup.ts'

// A section has its title as `h2`.
const OUTER = 2

export function renderProse(prose: Prose): Html {
  return html`<div class="prose">\n${prose.map(renderBlock)}</div>\n`
}

function renderBlock(block: ProseBlock): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.runs.map(renderRun)}</p>\n`
    case 'heading':
      return element(`h${OUTER + block.level}`, html`${block.runs.map(renderRun)}`)
    case 'list': {
      const items = html`\n${block.items.map((item) => html`<li>${renderItem(item)}</li>\n`)}`
      if (block.start === null) return element('ul', items)
      return html`<ol${block.start === 1 ? null : html` start="${block.start}"`}>${items}</ol>\n`
    }
    case 'quote':
      return html`<blockquote>\n${block.blocks.map(renderBlock)}</blockquote>\n`
    case 'table':
      return html`<div class="scroll" role="group" tabindex="0"><table>
<thead><tr>${block.head.map((cell) => renderCell(cell, 'col'))}</tr></thead>
<tbody>
${block.rows.map((row) => html`<tr>${row.map((cell, at) => renderCell(cell, at === 0 ? 'row' : null))}</tr>\n`)}</tbody>
</table></div>
`
  }
}

/** An item of one paragraph needs none of a paragraph's room. */
function renderItem(item: Prose): Html {
  const [first, ...rest] = item
  if (first?.kind !== 'paragraph') return html`${item.map(renderBlock)}`
  return html`${first.runs.map(renderRun)}${rest.length === 0 ? null : html`\n${rest.map(renderBlock)}`}`
}

function renderCell({ runs, align }: ProseCell, scope: 'col' | 'row' | null): Html {
  const look = align === 'left' ? null : html` class="${align === 'right' ? 'figure' : 'middle'}"`
  const words = runs.map(renderRun)
  return scope === null ? html`<td${look}>${words}</td>` : html`<th scope="${scope}"${look}>${words}</th>`
}

function renderRun({ text, emphasis, strong }: Run): Html {
  const lines = text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`))
  const slanted = emphasis === true ? html`<em>${lines}</em>` : html`${lines}`
  return strong === true ? html`<strong>${slanted}</strong>` : slanted
}

function element(name: string, content: Html): Html {
  return new Html(`<${name}>${content.text}</${name}>\n`)
}
