/** What holds of the bytes themselves. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { claimPage } from '../../../src/report/page.ts'
import { sampleReport } from '../html-sample.ts'
import { drawn } from './drawn.ts'
import { samplePage } from './sample-page.ts'

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

test('the same page gives the same bytes, and another page others', async () => {
  const [one, again, other] = [
    await drawn(samplePage),
    await drawn(samplePage),
    await drawn(claimPage(sampleReport('fi'))),
  ]
  expect(hash(again.bytes)).toBe(hash(one.bytes))
  expect(hash(other.bytes)).not.toBe(hash(one.bytes))
})

test('it is a PDF with no day in it, and claims no conformance that nobody has validated', async () => {
  const text = (await drawn(samplePage)).bytes.toString('latin1')
  expect(text.slice(0, 8)).toBe('%PDF-1.7')
  expect(text.trimEnd().slice(-5)).toBe('%%EOF')
  for (const claim of ['CreationDate', 'ModDate', 'CreateDate', 'pdfaid', 'pdfuaid']) expect(text).not.toContain(claim)
})

test('a title that is markup is text in the metadata', async () => {
  const text = (await drawn(samplePage)).bytes.toString('utf8')
  const [metadata = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(text) ?? []
  expect(metadata).toContain('Seurantaraportti 2: Työtä ja polkuja kaikille · Hanke &amp; &lt;Co&gt; ”Åbo”')
  expect(metadata).toContain('<rdf:li>fi</rdf:li>')
})

test('the faces are embedded, each only as far as it is used', async () => {
  const { bytes } = await drawn(samplePage)
  const text = bytes.toString('latin1')
  expect(text.match(/\/FontFile2 /g)).toHaveLength(4)
  expect(bytes.length).toBeLessThan(250_000)
})

test('every text is handed out for looking through, a word that goes on over lines as one', async () => {
  const { text } = await drawn({
    ...samplePage,
    sections: [
      {
        id: 'one',
        title: 'Yksi',
        lead: null,
        opensPage: false,
        blocks: [
          {
            kind: 'note',
            text: `${'sana '.repeat(40)}etunimi.sukunimi@esimerkki.example ${'sana '.repeat(40)}`,
            status: null,
          },
        ],
      },
    ],
  })
  expect(text).toContain('etunimi.sukunimi@esimerkki.example')
  expect(text).toContain('Itä-Suomen elinvoimakeskus')
})
