/** A page with every kind of block, long and wide enough to go over several sheets of paper. */
import type { Page, PageBlock, PageSection } from '../../../src/report/page-shape.ts'
import type { Prose, Run } from '../../../src/report/prose.ts'
import type { Cell, Sheet } from '../../../src/report/sheet.ts'

const runs = (...texts: (string | Run)[]): Run[] => texts.map((text) => (typeof text === 'string' ? { text } : text))
const paragraph = (...texts: (string | Run)[]) => ({ kind: 'paragraph', runs: runs(...texts) }) as const

const long = `Hankkeen tavoitteena on, että mahdollisimman moni osallistuja löytää työn, koulutuspaikan tai oman polkunsa. Toimenpiteitä tehdään yhdessä kuntien, oppilaitosten ja yritysten kanssa, ja ne sovitetaan jokaisen lähtötilanteeseen. `

export const prose: Prose = [
  paragraph(
    'Ensimmäinen kappale, jossa on ',
    { text: 'lihavoitua', strong: true },
    ', ',
    {
      text: 'kursivoitua',
      emphasis: true,
    },
    ' ja ',
    { text: 'molempia', emphasis: true, strong: true },
    '-tekstiä: å ä ö € – ” ≤ − × ✖ Š ž.',
  ),
  paragraph(long.repeat(2)),
  { kind: 'heading', level: 1, runs: runs('Miten työ etenee') },
  paragraph('Rivi yksi\nrivi kaksi'),
  { kind: 'heading', level: 2, runs: runs('Keinot') },
  {
    kind: 'list',
    start: null,
    items: [
      [paragraph('Ohjaus ja neuvonta')],
      [paragraph('Työpajat:'), { kind: 'list', start: 3, items: [[paragraph('kolmas')], [paragraph('neljäs')]] }],
      [paragraph(long)],
    ],
  },
  { kind: 'quote', blocks: [paragraph('Lainaus osallistujalta.'), paragraph('Ja sen toinen kappale.')] },
  {
    kind: 'table',
    head: [
      { runs: runs('Toimi'), align: 'left' },
      { runs: runs('Määrä'), align: 'right' },
    ],
    rows: [
      [
        { runs: runs({ text: 'Työpajat', strong: true }), align: 'left' },
        { runs: runs('12'), align: 'right' },
      ],
    ],
  },
  { kind: 'heading', level: 3, runs: runs('Lopuksi') },
  paragraph('Viimeinen kappale.'),
]

const money = (value: string, more: Partial<Cell> = {}): Cell => ({ kind: 'money', value, ...more })
const text = (value: string, more: Partial<Cell> = {}): Cell => ({ kind: 'text', value, ...more })

export const longSheet: Sheet = {
  id: 'long',
  tab: 'Pitkä',
  title: 'Pitkä taulukko',
  notes: ['Sen otsake toistuu jokaisella sivulla.'],
  columns: [
    { header: 'Henkilö', kind: 'text', width: 16 },
    { header: 'Tehtävä', kind: 'text', width: 40 },
    { header: 'Tila', kind: 'text', width: 16 },
    { header: 'Summa', kind: 'money', width: 14, strong: true },
  ],
  rows: [
    [text('Ensimmäinen ryhmä', { role: 'head', span: 4 })],
    ...Array.from({ length: 90 }, (_, at): Cell[] => [
      text(`H${at + 1}`),
      text(
        at % 7 === 0
          ? 'Tehtävä, jonka selite on niin pitkä, että se menee taulukossa useammalle riville'
          : 'Asiantuntija',
      ),
      text('kunnossa', { status: at % 5 === 0 ? 'warning' : 'ok' }),
      money(at % 4 === 0 ? '0.00' : `${1000 + at}.50`),
    ]),
    [text('Yhteensä', { role: 'total', span: 3 }), money('91234.56', { role: 'total' })],
    [text('Huomautus koko rivin yli', { role: 'note', span: 4 })],
  ],
}

/** @param columns of figures; the last two may be left out. */
export function wideSheet(columns: number): Sheet {
  return {
    id: `wide-${columns}`,
    tab: 'Leveä',
    title: `Leveä taulukko, ${columns} lukusaraketta`,
    notes: [],
    columns: [
      { header: 'Toteuttaja', kind: 'text', width: 40 },
      ...Array.from({ length: columns }, (_, at) => ({
        header: `Sarake ${at + 1}`,
        kind: 'money' as const,
        width: 14,
        ...(at >= columns - 2 ? { spare: true as const } : {}),
      })),
    ],
    rows: [
      [text('Kaakkois-Suomen ammattikorkeakoulu Oy'), ...Array.from({ length: columns }, () => money('1234567.89'))],
      [
        text('Yhteensä', { role: 'total' }),
        ...Array.from({ length: columns }, () => money('1234567.89', { role: 'total' })),
      ],
    ],
  }
}

const tallSheet: Sheet = {
  id: 'tall',
  tab: 'Korkea',
  title: 'Rivi, joka on sivua korkeampi',
  notes: [],
  columns: [
    { header: 'Nimi', kind: 'text', width: 12 },
    { header: 'Selite', kind: 'text', width: 40 },
  ],
  rows: [
    [text('Lyhyt'), text('Lyhyt')],
    [text('Korkea'), text(long.repeat(30))],
    [text(`Sana${'pitkä'.repeat(40)}`), text('Viimeinen')],
  ],
}

const section = (id: string, title: string, blocks: readonly PageBlock[], opensPage = false): PageSection => ({
  id,
  title,
  lead: null,
  opensPage,
  blocks,
})

export const samplePage: Page = {
  kicker: 'Hanke & <Co> ”Åbo”',
  title: 'Seurantaraportti 2: Työtä ja polkuja kaikille',
  facts: [
    {
      label: 'Aika',
      cells: [
        { kind: 'day', value: '2026-09-01' },
        { kind: 'day', value: '2027-02-28' },
      ],
    },
    { label: 'Rahoittaja', cells: [text('Itä-Suomen elinvoimakeskus')] },
  ],
  verdict: null,
  figures: [{ label: 'Osallistujia', cells: [{ kind: 'number', value: '343' }] }],
  sections: [
    section('texts', 'Tekstit', [
      { kind: 'prose', prose },
      {
        kind: 'gap',
        text: 'Teksti ”Poikkeamat” puuttuu.',
        remedy: 'Kirjoita se tiedostoon texts/progress/2/deviations.md.',
      },
      { kind: 'note', text: 'Kaikki kunnossa.', status: 'ok' },
    ]),
    section('long', 'Pitkät', [{ kind: 'sheet', sheet: longSheet, more: 'Loput ovat työkirjassa.' }]),
    section('wide', 'Leveät', [
      { kind: 'sheet', sheet: wideSheet(8), more: null },
      { kind: 'sheet', sheet: wideSheet(12), more: null },
      { kind: 'note', text: 'Tästä jatkuu pystyssä.', status: null },
      { kind: 'folded', summary: 'Liian leveä', sheet: wideSheet(22), more: null },
    ]),
    section('tall', 'Korkeat', [{ kind: 'sheet', sheet: tallSheet, more: null }], true),
  ],
  made: 'Tämän sivun teki hanke.',
}
