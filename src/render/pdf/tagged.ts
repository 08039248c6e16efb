/** A document of pdfkit's with nothing in it that changes from day to day, and its title escaped where it is written as XML. */
import PDFDocument from 'pdfkit'
import type { Lang } from '../../lang/lang.ts'
import { escapeText } from '../html-markup.ts'

export interface About {
  readonly title: string
  readonly lang: Lang
}

export class Tagged extends PDFDocument {
  readonly about: About

  constructor(about: About) {
    super({
      pdfVersion: '1.7',
      lang: about.lang,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      font: null,
      size: 'A4',
      margin: 0,
      // The document's number is made of these; a day in them would make two documents of one.
      info: { Title: about.title, Producer: MAKER, Creator: MAKER, CreationDate: new Date(0) },
    })
    this.about = about
    delete this.info.CreationDate
  }

  protected override _addInfo(): void {
    const { title, lang } = this.about
    this.appendXML(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${MAKER}</pdf:Producer></rdf:Description>`)
  }
}

const MAKER = 'hanke'
