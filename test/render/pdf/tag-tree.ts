/** The tags of a document as a tree, as a screen reader goes through it. */
import { tagsOf } from './poppler.ts'

export interface TagNode {
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: TagNode[]
  /** Its own words and those of the tags in it, in their order. */
  text: string
}

export function treeOf(bytes: Buffer): TagNode {
  const root: TagNode = { type: '', attributes: {}, children: [], text: '' }
  const open: { depth: number; node: TagNode }[] = [{ depth: -1, node: root }]
  for (const line of tagsOf(bytes)) {
    const depth = line.length - line.trimStart().length
    const said = line.trim()
    // An attribute stands one more space in than what its tag holds.
    const attribute = /^\/(\w+) (.*)$/.exec(said)
    const words = /^"(.*)"$/.exec(said)
    if (said === '' || said.startsWith('Object ')) continue
    if (attribute !== null) {
      Object.assign(open.at(-1)?.node.attributes ?? {}, { [attribute[1] as string]: attribute[2] })
      continue
    }
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    if (words !== null) for (const { node } of open) node.text += words[1]
    else {
      const title = /"(.*)"/.exec(said)?.[1]
      const attributes = title === undefined ? {} : { title }
      const node: TagNode = { type: said.replace(/[ :].*$/, ''), attributes, children: [], text: '' }
      open.at(-1)?.node.children.push(node)
      open.push({ depth, node })
    }
  }
  return root
}

export function all(node: TagNode, ...types: readonly string[]): TagNode[] {
  return node.children.flatMap((child) => [...(types.includes(child.type) ? [child] : []), ...all(child, ...types)])
}
