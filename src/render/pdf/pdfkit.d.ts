/** What hanke uses of pdfkit, and nothing else of it. Lengths are points, from the upper left corner of the page. */
declare module 'pdfkit' {
  export interface Structure {
    readonly dictionary: { readonly data: Record<string, unknown> }
    add(child: Structure | MarkedContent): Structure
    end(): void
  }
  export interface MarkedContent {
    readonly refs: readonly unknown[]
  }
  export interface OutlineItem {
    /** `left` is counted from the right edge. */
    addItem(title: string, options: { top: number; left: number }): OutlineItem
  }
  export interface Pattern {
    readonly xStep: number
  }
  export interface StructureOptions {
    alt?: string
    title?: string
    bbox?: readonly [number, number, number, number]
    scope?: 'Column' | 'Row'
  }
  type Color = string | readonly [Pattern, string]

  export default class PDFDocument {
    constructor(options: {
      pdfVersion: '1.7'
      lang: string
      tagged: true
      displayTitle: true
      bufferPages: true
      autoFirstPage: false
      font: null
      size: 'A4'
      margin: 0
      info: { Title: string; Producer: string; Creator: string; CreationDate: Date }
    })
    readonly info: { CreationDate?: Date }
    readonly outline: OutlineItem
    /** Writes the document's metadata as XML; pdfkit's own does not escape the title. */
    protected _addInfo(): void
    protected appendXML(xml: string): void

    addPage(options: { size: 'A4'; layout: 'portrait' | 'landscape'; margin: 0 }): this
    switchToPage(at: number): unknown
    bufferedPageRange(): { readonly start: number; readonly count: number }
    end(): void
    on(event: 'data', heard: (part: Uint8Array) => void): this
    on(event: 'end', heard: () => void): this
    on(event: 'error', heard: (error: Error) => void): this

    /** @param font one made by fontkit, under a name of its own. */
    registerFont(name: string, font: unknown): this
    font(name: string, size: number): this
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this

    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(x: number, y: number): this
    rotate(degrees: number): this
    transform(a: number, b: number, c: number, d: number, x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    /** @param data as in SVG. */
    path(data: string): this
    clip(): this
    fill(color?: Color): this
    stroke(color?: Color): this
    fillAndStroke(fill: Color, stroke: Color): this
    fillColor(color: Color, opacity?: number): this
    strokeColor(color: Color, opacity?: number): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round' | 'square'): this
    lineJoin(join: 'miter' | 'round' | 'bevel'): this
    dash(lengths: readonly number[]): this
    undash(): this
    pattern(box: readonly [number, number, number, number], xStep: number, yStep: number, stream: string): Pattern
    image(bytes: Uint8Array, x: number, y: number, options: { width: number; height: number }): this

    struct(type: string, options?: StructureOptions): Structure
    addStructure(structure: Structure): this
    markStructureContent(type: string): MarkedContent
    markContent(type: 'Artifact', options?: { type: 'Pagination' | 'Layout' }): this
    endMarkedContent(): this
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): this
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { structParent: Structure; Contents: object },
    ): this
  }
}
