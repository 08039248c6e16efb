/** What a part of the document is, by PDF's own names: a screen reader goes by them. */
import type { Structure } from 'pdfkit'

type Text = 'P' | `H${1 | 2 | 3 | 4 | 5}` | 'BlockQuote' | 'Link'
type List = 'L' | 'LI' | 'Lbl' | 'LBody' | 'TOC' | 'TOCI'
type Table = 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD'
export type TagType = 'Document' | 'Sect' | 'Figure' | Text | List | Table

export interface Tag {
  readonly type: TagType
  readonly structure: Structure
}
