/** Markdown to the neutral tree, and what may not stand in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalKinds } from '../../src/lang/personal-text.ts'
import { readMarkdown } from '../../src/read/texts/markdown.ts'
import type { Prose, ProseBlock, Run } from '../../src/read/texts/prose.ts'
import { plain } from '../../src/read/texts/runs.ts'

const text = (value: string): Run => ({ text: value })
const paragraph = (...runs: Run[]): ProseBlock => ({ kind: 'paragraph', runs })
const prose = (markdown: string): Prose => readMarkdown(markdown).prose

function wordsOf(blocks: Prose): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap(wordsOf)
      case 'quote':
        return wordsOf(block.blocks)
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.map(({ runs }) => plain(runs)))
      default:
        return [plain(block.runs)]
    }
  })
}

describe('Markdown', () => {
  it('is paragraphs of runs; a line break within one is a space, two spaces before it a break', () => {
    expect(prose('Yksi\nkaksi.\n\nKolme  \nneljä.')).toEqual([
      paragraph(text('Yksi kaksi.')),
      paragraph(text('Kolme\nneljä.')),
    ])
  })

  it('has emphasis and strong words, also both at once', () => {
    expect(prose('a *b* **c** ***d***')).toEqual([
      paragraph(text('a '), { text: 'b', emphasis: true }, text(' '), { text: 'c', strong: true }, text(' '), {
        text: 'd',
        emphasis: true,
        strong: true,
      }),
    ])
  })

  it('has headings whose levels begin at 1 and skip none, whatever the writer began with', () => {
    const levels = (markdown: string) => prose(markdown).map((block) => block.kind === 'heading' && block.level)
    expect(levels('# a\n\n## b\n\n### c\n')).toEqual([1, 2, 3])
    expect(levels('## a\n\n#### b\n\n## c\n')).toEqual([1, 2, 1])
    expect(levels('# a\n\n## b\n\n### c\n\n#### d\n')).toEqual([1, 2, 3, 3])
  })

  it('has lists, numbered and not, and lists within them', () => {
    expect(prose('- a\n- b\n  - c\n')).toEqual([
      {
        kind: 'list',
        start: null,
        items: [
          [paragraph(text('a'))],
          [paragraph(text('b')), { kind: 'list', start: null, items: [[paragraph(text('c'))]] }],
        ],
      },
    ])
    expect(prose('3. a\n4. b\n')).toMatchObject([{ kind: 'list', start: 3 }])
  })

  it('has quotes and tables, whose rows are as wide as their head', () => {
    expect(prose('> Sanottu.\n')).toEqual([{ kind: 'quote', blocks: [paragraph(text('Sanottu.'))] }])
    expect(prose('| a | b |\n|---|--:|\n| 1 |\n| 2 | 3 | 4 |\n')).toEqual([
      {
        kind: 'table',
        head: [
          { runs: [text('a')], align: 'left' },
          { runs: [text('b')], align: 'right' },
        ],
        rows: [
          [
            { runs: [text('1')], align: 'left' },
            { runs: [], align: 'right' },
          ],
          [
            { runs: [text('2')], align: 'left' },
            { runs: [text('3')], align: 'right' },
          ],
        ],
      },
    ])
  })

  it('says a link as its words and, where they differ, its address', () => {
    expect(wordsOf(prose('Ks. [ohje](https://x.example/a).'))).toEqual(['Ks. ohje (https://x.example/a).'])
    expect(wordsOf(prose('<https://x.example/a>'))).toEqual(['https://x.example/a'])
    expect(wordsOf(prose('Ks. [ohje][1].\n\n[1]: https://x.example/b\n'))).toEqual(['Ks. ohje (https://x.example/b).'])
  })

  it('reads signs that Markdown or HTML writes otherwise as themselves', () => {
    expect(wordsOf(prose('a &amp; b, 1 \\* 2, `x < y`'))).toEqual(['a & b, 1 * 2, x < y'])
  })

  it('is nothing where there are no words', () => {
    expect(readMarkdown('\n \n---\n')).toEqual({ prose: [], mistakes: [] })
  })
})

describe('raw HTML', () => {
  it.each([
    ['<script>alert(1)</script>', 1],
    ['Yksi.\n\n<div onclick="x()">\n\nKaksi.', 3],
    ['Yksi\nkaksi <b>kolme</b>.', 2],
    ['- a\n- b <i>c</i>\n', 2],
    ['> a\n> b <br> c\n', 2],
    ['# a <em>b</em>\n', 1],
    ['| a |\n|---|\n| <b>x</b> |\n', 3],
    ['<!-- piilossa -->', 1],
    ['<iframe src="https://x.example"></iframe>', 1],
  ])('in %j is a mistake on line %i, and its words are not drawn', (markdown, line) => {
    const { prose: drawn, mistakes } = readMarkdown(markdown)
    expect(mistakes[0]).toMatchObject({ kind: 'html', line })
    expect(JSON.stringify(drawn)).not.toMatch(/alert|onclick|<|piilossa/)
  })

  it('costs only its own paragraph', () => {
    expect(wordsOf(prose('Yksi.\n\nKaksi <b>kolme</b>.\n\nNeljä.'))).toEqual(['Yksi.', 'Neljä.'])
  })

  it('whatever the text, no tag ever becomes a word', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '<script>',
      '<x-y a="1">',
      'sana',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '**',
      '`',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { prose: drawn, mistakes } = readMarkdown(pieces.join(''))
        const words = wordsOf(drawn).join(' ')
        // Between backticks a tag is a word that somebody wrote, and no output takes words for tags.
        if (!pieces.includes('`')) expect(words).not.toMatch(/<(b|\/b|script|x-y)/)
        for (const { line } of mistakes) expect(line).toBeLessThanOrEqual(pieces.join('').split('\n').length)
      }),
    )
  })
})

describe('what is personal', () => {
  it.each([
    ['Soita 015 555 1234 heti.', 'Soita ••• heti.'],
    ['Soita 015 **555** 1234 heti.', 'Soita ••• heti.'],
    ['Kirjoita esa.*esimerkki*@example.fi tai soita.', 'Kirjoita ••• tai soita.'],
    ['Tunnus 010594Y9032.', 'Tunnus •••.'],
  ])('in %j is masked, whatever its parts look like', (markdown, shown) => {
    const { prose: drawn, mistakes } = readMarkdown(markdown)
    expect(wordsOf(drawn)).toEqual([shown])
    expect(mistakes).toMatchObject([{ kind: 'personal', line: 1, value: null }])
  })

  it('leaves the look of the other words as it is', () => {
    expect(prose('**Heti** 015 555 1234 *soita*')).toEqual([
      paragraph({ text: 'Heti', strong: true }, text(' ••• '), { text: 'soita', emphasis: true }),
    ])
  })

  it('never comes through, however the text cuts it', () => {
    const cut = fc.constantFrom('', '**', '*', '` `')
    fc.assert(
      fc.property(fc.array(cut, { minLength: 11, maxLength: 11 }), (marks) => {
        const number = '015 555 1234'
        const markdown = [...number].map((sign, at) => sign + (marks[at] ?? '')).join('')
        expect(personalKinds(wordsOf(readMarkdown(`Soita ${markdown} nyt`).prose).join(' '))).toEqual([])
      }),
    )
  })
})
