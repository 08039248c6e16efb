/**
 * Markdown → the neutral tree, with the line of whatever cannot stand in a report. The only door to mdast. Raw HTML is not drawn, and neither
 * is the paragraph around it: without its tags a script would be read as words.
 */
import type { Definition, List, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { maskedRuns } from './personal-runs.ts'
import type { Prose, ProseBlock, ProseCell, Run } from './prose.ts'
import { joined, plain } from './runs.ts'
import type { TextMistake } from './text-mistake.ts'

export interface Read {
  readonly prose: Prose
  readonly mistakes: readonly TextMistake[]
}

export function readMarkdown(text: string): Read {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const depths = [...new Set(root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort()
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  )
  const reader = new Reader(depths, definitions)
  return { prose: reader.blocks(root.children), mistakes: reader.mistakes }
}

class Reader {
  readonly mistakes: TextMistake[] = []
  private readonly depths: readonly number[]
  private readonly definitions: ReadonlyMap<string, Definition>

  constructor(depths: readonly number[], definitions: ReadonlyMap<string, Definition>) {
    this.depths = depths
    this.definitions = definitions
  }

  blocks(nodes: readonly RootContent[]): Prose {
    return nodes.flatMap((node) => this.block(node))
  }

  private block(node: RootContent): ProseBlock[] {
    switch (node.type) {
      case 'paragraph':
        return this.worded(node, (runs) => ({ kind: 'paragraph', runs }))
      case 'heading': {
        // The writer's deepest level may be any; a reader's headings must not skip one.
        const level = Math.min(3, this.depths.indexOf(node.depth) + 1) as 1 | 2 | 3
        return this.worded(node, (runs) => ({ kind: 'heading', level, runs }))
      }
      case 'list':
        return [this.list(node)]
      case 'blockquote': {
        const blocks = this.blocks(node.children)
        return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }]
      }
      case 'code':
        return this.worded({ ...node, children: [{ type: 'text', value: node.value }] }, (runs) => ({
          kind: 'paragraph',
          runs,
        }))
      case 'table':
        return [this.table(node)]
      case 'html':
        this.refuse('html', node, node.value)
        return []
      default:
        return []
    }
  }

  private list({ ordered, start, children }: List): ProseBlock {
    const items = children.map((item) => this.blocks(item.children))
    return { kind: 'list', start: ordered ? (start ?? 1) : null, items: items.filter((item) => item.length > 0) }
  }

  private table({ align, children }: Table): ProseBlock {
    const [head = [], ...rows] = children.map(({ children: cells }) =>
      cells.map((cell, at): ProseCell => ({ runs: this.runs(cell) ?? [], align: align?.[at] ?? 'left' })),
    )
    const width = (row: readonly ProseCell[]): ProseCell[] =>
      head.map(({ align: own }, at) => row[at] ?? { runs: [], align: own })
    return { kind: 'table', head, rows: rows.map(width) }
  }

  private worded(node: Worded, blockOf: (runs: readonly Run[]) => ProseBlock): ProseBlock[] {
    const runs = this.runs(node)
    return runs === undefined || plain(runs).trim() === '' ? [] : [blockOf(runs)]
  }

  /** `undefined` where something stands among the words that no report may hold. */
  private runs(node: Worded): readonly Run[] | undefined {
    const before = this.mistakes.length
    const runs = joined(node.children.flatMap((child) => this.run(child, {})))
    if (this.mistakes.length > before) return undefined
    const masked = maskedRuns(runs)
    if (masked.kinds.length > 0)
      this.mistakes.push({ kind: 'personal', line: lineOf(node), value: null, kinds: masked.kinds })
    return masked.runs
  }

  private run(node: PhrasingContent, style: Omit<Run, 'text'>): Run[] {
    switch (node.type) {
      case 'text':
        return [{ ...style, text: node.value.replace(/\s*\n\s*/g, ' ') }]
      case 'inlineCode':
        return [{ ...style, text: node.value }]
      case 'break':
        return [{ ...style, text: '\n' }]
      case 'emphasis':
        return node.children.flatMap((child) => this.run(child, { ...style, emphasis: true }))
      case 'strong':
        return node.children.flatMap((child) => this.run(child, { ...style, strong: true }))
      case 'link':
        return this.link(node.children, node.url, style)
      case 'linkReference':
        return this.link(node.children, this.definitions.get(node.identifier)?.url ?? '', style)
      case 'image':
      case 'imageReference':
        this.refuse('image', node, node.alt ?? '')
        return []
      case 'html':
        this.refuse('html', node, node.value)
        return []
      default:
        return []
    }
  }

  private link(children: readonly PhrasingContent[], url: string, style: Omit<Run, 'text'>): Run[] {
    const runs = children.flatMap((child) => this.run(child, style))
    const said = plain(runs)
    return url === '' || said === url || `mailto:${said}` === url ? runs : [...runs, { ...style, text: ` (${url})` }]
  }

  private refuse(kind: 'html' | 'image', node: Placed, value: string): void {
    this.mistakes.push({ kind, line: lineOf(node), value, kinds: [] })
  }
}

interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined
}

interface Worded extends Placed {
  readonly children: readonly PhrasingContent[]
}

function lineOf({ position }: Placed): number {
  return position?.start.line ?? 1
}
