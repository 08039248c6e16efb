/**
 * Sheets of paper, what is drawn on them, and the tags by which a screen reader goes through it. Whatever is
 * drawn is either the content of a tag or marked as decoration. No clock and nothing of the machine gets into the document.
 */
import type PDFDocument from 'pdfkit'
import type { StructureOptions } from 'pdfkit'
import { area, type Ink, LINE, type Orientation } from './look.ts'
import type { Tag, TagType } from './tag.ts'
import { type About, Tagged } from './tagged.ts'
import { type Faces, type Line, widthOf } from './words.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Later = (pageOf: (name: string) => number) => void

export class Paper {
  readonly faces: Faces
  readonly root: Tag
  readonly #said: string[] = []
  #last: Tag | null = null
  readonly #document: Tagged
  readonly #parts: Uint8Array[] = []
  readonly #done: Promise<void>
  readonly #pages: Orientation[] = []
  readonly #places = new Map<string, number>()
  readonly #later: { readonly page: number; readonly draw: Later }[] = []

  constructor(about: About, faces: Faces) {
    this.faces = faces
    this.#document = new Tagged(about)
    this.#done = new Promise((done, failed) => {
      this.#document.on('data', (part) => this.#parts.push(part))
      this.#document.on('end', done)
      this.#document.on('error', failed)
    })
    for (const { id, font } of Object.values(faces)) this.#document.registerFont(id, font)
    this.root = { type: 'Document', structure: this.#document.struct('Document') }
    this.#document.addStructure(this.root.structure)
  }

  /** A tag within another. Tags are read in the order in which they were made. */
  tag(parent: Tag, type: TagType, options: StructureOptions & { readonly span?: number } = {}): Tag {
    const { span = 1, ...rest } = options
    const structure = this.#document.struct(type, rest)
    if (span > 1) {
      const { data } = structure.dictionary
      data.A = { ...(data.A as object | undefined), O: 'Table', ColSpan: span }
    }
    parent.structure.add(structure)
    return { type, structure }
  }

  openPage(orientation: Orientation): void {
    this.#document.addPage({ size: 'A4', layout: orientation, margin: 0 })
    this.#pages.push(orientation)
  }

  /** Of the page that is drawn on. */
  get orientation(): Orientation {
    return this.#pages.at(-1) ?? 'portrait'
  }

  /** What `draw` draws is what the tag is about. */
  mark(tag: Tag, draw: () => void): void {
    const content = this.#document.markStructureContent(tag.type)
    // What goes on over lines and pages is one text.
    if (tag !== this.#last) this.endText()
    this.#last = tag
    draw()
    this.#document.endMarkedContent()
    tag.structure.add(content)
  }

  /** Lines, grounds and what is repeated: a screen reader passes over them. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#document.markContent('Artifact', { type })
    draw()
    this.#document.endMarkedContent()
  }

  /** @param y of the line's upper edge. */
  words(line: Line, x: number, y: number): void {
    for (const part of line.parts) {
      const { face, size, color } = part.ink
      // Capitals stand in the middle of the line.
      const base = y + (line.leading + CAPITALS * size) / 2
      this.#document.font(face, size).fillColor(color)
      this.#document.text(part.text, x + part.x, base, { lineBreak: false, baseline: 'alphabetic' })
      this.#said.push(part.text)
    }
  }

  /** What is drawn next is another text. */
  endText(): void {
    this.#said.push('\n')
  }

  /** Every text that was drawn: who looks through the document for personal data cannot read its pages. */
  get text(): string {
    return this.#said.join('')
  }

  /** One line within a picture. @param y of the line's middle. */
  label(text: string, ink: Ink, x: number, y: number, align: 'left' | 'center' | 'right'): void {
    const shown = this.faces[ink.face].shown(text)
    const width = widthOf({ text: shown, ink }, this.faces)
    const left = x - (align === 'left' ? 0 : align === 'right' ? width : width / 2)
    this.words({ parts: [{ text: shown, ink, x: 0, width }], width, leading: 0 }, left, y)
    this.endText()
  }

  /** Where a figure stands on its page. */
  bound(tag: Tag, { x, y, width, height }: Box): void {
    const below = area[this.orientation].height
    tag.structure.dictionary.data.A = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, below - y - height, x + width, below - y],
    }
  }

  /** Whoever clicks the box is led to the named place. */
  link(tag: Tag, box: Box, name: string, words: string): void {
    // pdfkit takes a bare string for a name, and a string of this kind for text.
    const Contents: object = Object(words)
    this.#document.goTo(box.x, box.y, box.width, box.height, name, { structParent: tag.structure, Contents })
    // The link belongs to the page on which its tag ends.
    tag.structure.end()
  }

  place(name: string, y: number): void {
    this.#places.set(name, this.#pages.length)
    this.#document.addNamedDestination(name, 'XYZ', 0, Math.max(0, y - 12), null)
  }

  /** In the list of contents that a reader shows beside the document. */
  bookmark(title: string, y: number): void {
    this.#document.outline.addItem(title, { top: Math.max(0, y - 12), left: area[this.orientation].width })
  }

  rule(x: number, y: number, width: number, thick = 0.5, color: string = LINE): void {
    this.#document.rect(x, y - thick / 2, width, thick).fill(color)
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.#document.rect(x, y, width, height).fill(color)
  }

  /** pdfkit itself, for pictures. */
  get pen(): PDFDocument {
    return this.#document
  }

  /** To be drawn on this page when the document is finished, and it is known on which page each named place is. */
  later(draw: Later): void {
    this.#later.push({ page: this.#pages.length - 1, draw })
  }

  /** Once all is drawn: each page again, by its number. */
  eachPage(draw: (page: number, pages: number, orientation: Orientation) => void): void {
    for (const [at, orientation] of this.#pages.entries()) {
      this.#document.switchToPage(at)
      draw(at + 1, this.#pages.length, orientation)
    }
  }

  async finish(): Promise<Buffer> {
    for (const { page, draw } of this.#later) {
      this.#document.switchToPage(page)
      draw((name) => this.#places.get(name) ?? 0)
    }
    this.#document.end()
    await this.#done
    return Buffer.concat(this.#parts)
  }
}

/** Height of a capital letter in this face, as a share of the type's size. */
const CAPITALS = 0.66
