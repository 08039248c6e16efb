/** What is told of an XML text is what saxes tells of it, plain or not, whole or broken, in whatever pieces it comes. */
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { PlainXml } from '../../src/read/workbook/plain-xml.ts'
import { readXml, type XmlListener } from '../../src/read/workbook/xml.ts'

/** Elements and the texts between them; `!` at the end of what is broken. */
type Told = string[]

function listenerInto(told: Told): Required<Omit<XmlListener, 'done'>> {
  let depth = 0
  let text = ''
  const flush = (): void => {
    if (text !== '') told.push(`text ${text}`)
    text = ''
  }
  return {
    open: (name, attributes) => {
      flush()
      depth += 1
      told.push(`open ${name} ${JSON.stringify(Object.entries(attributes))}`)
    },
    close: (name) => {
      flush()
      depth -= 1
      told.push(`close ${name}`)
    },
    // Spaces around the only element are no text of it.
    text: (more) => {
      if (depth > 0) text += more
    },
  }
}

async function ours(bytes: Buffer, size: number): Promise<Told> {
  const told: Told = []
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  try {
    await readXml(pieces(), listenerInto(told))
  } catch {
    told.push('!')
  }
  return told
}

function theirs(text: string): Told {
  const told: Told = []
  const listener = listenerInto(told)
  const parser = new SaxesParser()
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) throw new Error(encoding)
  })
  parser.on('doctype', () => {
    throw new Error('document type')
  })
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', ({ name, attributes }) => listener.open(local(name), attributes))
  parser.on('closetag', ({ name }) => listener.close(local(name)))
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  try {
    parser.write(text).close()
  } catch {
    told.push('!')
  }
  return told
}

/** A text that ends in a mistake may have been told in part. */
function comparable(told: Told): Told {
  return told.at(-1) === '!' && told.at(-2)?.startsWith('text ') ? [...told.slice(0, -2), '!'] : told
}

const names = ['c', 'row', 'x:row', 'is', 't', '_a', 'a-b.c', 'päivä', 'a:b:c', 'constructor']
const values = [
  '',
  'A1',
  '0',
  'inlineStr',
  'a > b',
  '&amp;',
  '&#228;',
  'ä',
  '😀',
  "it's",
  'a\nb',
  ' ',
  ']]>',
  '__proto__',
]
const texts = [
  '7,5',
  ' ',
  '\n',
  '\r\n',
  'Työ & co'.replace('&', '&amp;'),
  '&lt;&gt;&quot;&apos;',
  '&#10;',
  ']]',
  '😀',
  'ä "b" \'c\' >',
  '\u0085',
]
const besides = ['<!-- a -->', '<![CDATA[<a>]]>', '<?a b?>', '<!---->']
const mistakes = [
  '<',
  '>',
  '&',
  '</c>',
  ']]>',
  '\u0001',
  '\ufffe',
  '"',
  '<a',
  '<a b=c>',
  '<a b="1" b="2"/>',
  '<!DOCTYPE a>',
  '&ouml;',
  '<c ',
  '/',
]

const one = (list: readonly string[]) => fc.constantFrom(...list)
const attributes = fc
  .uniqueArray(
    fc.tuple(one(['r', 't', 's', 'x:id', '_b', 'ö', '__proto__', 'toString']), one(values), one(['"', '"', '"', "'"])),
    {
      maxLength: 3,
      selector: ([name]) => name,
    },
  )
  .map((list) => list.map(([name, value, mark]) => ` ${name}=${mark}${value.replaceAll(mark, '')}${mark}`).join(''))

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ maxDepth: 4 }, one(texts), tie('element'), tie('element'), {
    arbitrary: one(besides),
    weight: 1,
  }),
  element: fc
    .tuple(one(names), attributes, fc.array(tie('content'), { maxLength: 4 }), one(['', '', ' ', '\n']))
    .map(([name, some, inner, space]) =>
      inner.length === 0 ? `<${name}${some}${space}/>` : `<${name}${some}${space}>${inner.join('')}</${name}${space}>`,
    ),
}))
const declaration = one([
  ...[
    '',
    '',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    "<?xml version='1.0' encoding='utf-8'?>\n",
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?xml version="1.1"?>',
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    ' ',
    '<?xml?>',
    '<?a?>',
  ],
])
const documents = fc
  .tuple(declaration, element, one(['', '\n', ' ', '<!-- a -->', '<a/>', 'a']))
  .map((parts) => parts.join(''))

/** Tags that are written in few ways again and again, as in a worksheet; only their first value is another each time. */
const ways = [
  '<c r="*"/>',
  '<c r="*" s="1" t="s"><v>0</v></c>',
  '<c r="*" s="1" t="s" ><v>0</v></c>',
  '<c r="*" t="*"></c>',
  '<row r="*"\n/>',
  '<c t="*" r="1"/>',
  '<c r=\'*\' s="1"/>',
  '<c r="*" r="1"/>',
  '<c r="*" t="a>b"/>',
]
const sheets = fc
  .array(
    fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: one(ways.slice(0, 6)) }, one(ways)),
        one(['A1', 'B22', '7', 'z', ...values, '<', '&', '>', '\u0001', '"']),
      )
      .map(([way, value]) => way.replaceAll('*', value)),
    { maxLength: 12 },
  )
  .map((tags) => `<a>${tags.join('')}</a>`)

/** Cut, or with something in it that should not be there. */
const broken = fc
  .tuple(documents, fc.nat(), one([...mistakes, '']), fc.nat({ max: 5 }))
  .map(([text, at, mistake, fewer]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + mistake + text.slice(place + fewer)
  })
  .filter((text) => Buffer.from(text).toString() === text)

describe('XML', () => {
  it.each([
    ['that is whole', documents, 3000],
    ['of the same tags again and again', sheets, 3000],
    ['with a mistake in it', broken, 6000],
  ] as const)('%s is told of as saxes does', async (_, some, numRuns) => {
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 200 }), async (text, size) => {
        expect(comparable(await ours(Buffer.from(text), size))).toEqual(comparable(theirs(text)))
      }),
      { numRuns },
    )
  })

  it('is plain as our programs write it', () => {
    const plain = new PlainXml({ open: () => {}, close: () => {}, text: () => {} })
    const row = '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="3"/></row>\n'
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:a xmlns:x="http://a.b/c?d">${row}ä &amp; 😀</x:a>\n`
    expect([plain.take(text.slice(0, 99)), plain.take(text.slice(99)), plain.rest()]).toEqual(Array(3).fill(undefined))
  })
})
