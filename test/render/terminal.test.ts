/** What the terminal folds, repeats and divides, so that 80 columns lose nothing. */
import { describe, expect, it } from 'vitest'
import { outputPaper } from '../../src/cli/screen.ts'
import { divided } from '../../src/render/divided.ts'
import { drawCheck } from '../../src/render/terminal-check.ts'
import { drawClaim } from '../../src/render/terminal-claim.ts'
import { drawTable } from '../../src/render/terminal-table.ts'
import { amounts, checkReportOf, claimOf, claimReportOf, figures, findingOf } from './html-report.ts'

const paper = { ...outputPaper('fi'), width: 80 }
const place = (path: string, row: number) => ({ path, line: row, row, column: 'G', header: 'Laji', value: 'loma' })

describe('findings', () => {
  const absence = (id: string, rows: number, row: number) =>
    findingOf(`TIME-08/${id}`, {
      severity: 'info',
      title: 'Poissaolo ei ole maksettava tunti',
      message: `Laji on ”${id}”.`,
      rows,
      places: [place('data/xamk/tyoaika.csv', row)],
    })

  it('fold information to one entry an implementer and rule: how many rows, and where the first stands', () => {
    const drawn = drawCheck(
      checkReportOf('fi', { findings: [absence('loma', 12, 14), absence('sairaus', 3, 20)] }),
      paper,
    )
    expect(drawn).toContain(
      '· tieto  TIME-08  xamk  15 riviä, tyoaika.csv G14: Laji on ”loma”. Laji on\n  ”sairaus”.\n',
    )
  })

  it('say of long messages only the first, and how many others there are', () => {
    const long = (id: string) => ({ ...absence(id, 1, 14), message: `${id}: ${'poissaolo '.repeat(8)}` })
    const drawn = drawCheck(checkReportOf('fi', { findings: ['loma', 'sairaus', 'muu'].map(long) }), paper)
    expect(drawn).toContain('3 riviä, tyoaika.csv G14: loma: poissaolo')
    expect(drawn).toContain('(ja 2 muuta)')
    expect(drawn).not.toContain('sairaus')
  })

  it('name every missing file', () => {
    const missing = (file: string) => {
      const path = `data/xamk/${file}`
      const nowhere = { line: null, row: null, column: null, header: null, value: null }
      return findingOf(`FILE-12/${file}`, {
        severity: 'info',
        message: `${file} puuttuu.`,
        places: [{ path, ...nowhere }],
      })
    }
    const drawn = drawCheck(checkReportOf('fi', { findings: [missing('a.csv'), missing('b.csv')] }), paper)
    expect(drawn).toContain('· tieto  FILE-12  xamk  a.csv; b.csv: a.csv puuttuu. b.csv puuttuu.')
  })

  it('say of a single piece of information what it says', () => {
    const drawn = drawCheck(checkReportOf('fi', { findings: [absence('loma', 1, 14)] }), paper)
    expect(drawn).toContain('· tieto  TIME-08  xamk  tyoaika.csv G14: Laji on ”loma”.')
  })

  it('show the row that is kept beside the one that is not', () => {
    const twice = findingOf('TIME-13/a', { related: [place('data/xamk/tyoaika.csv', 12)] })
    expect(drawCheck(checkReportOf('fi', { findings: [twice] }), paper)).toContain(
      '\n  vrt. data/xamk/tyoaika.csv G12\n',
    )
  })

  it('name a value of hanke.yaml as people do', () => {
    const key = {
      path: 'hanke.yaml',
      line: 25,
      row: null,
      column: null,
      header: 'claimPeriods.0.end',
      value: '2027-02-28',
    }
    const found = findingOf('CLAIM-05/a', { places: [{ ...key, name: 'maksatuskausi 1: end' }] })
    expect(drawCheck(checkReportOf('fi', { findings: [found] }), paper)).toContain(
      'hanke.yaml rivi 25 (maksatuskausi 1: end)',
    )
  })
})

describe('a claim', () => {
  const net = amounts('450376.00', '0.00', '72787.27', '72787.27', '377588.73')
  const support = amounts('360300.00', '0.00', '58229.82', '58229.82', '302070.18')
  const excluded = (row: number) => ({
    finding: `TIME-02/${row}`,
    rule: 'TIME-02',
    title: 'Työpäivän on oltava aikana, jona henkilö on hankkeessa',
    hours: '2.00',
    amount: '65.28',
    net: '91.39',
    lowers: '0.00',
    count: 1,
    rows: [{ path: 'data/a/tyoaika.csv', line: row, row, person: null, date: null, hours: '2.00', amount: '65.28' }],
    ranges: [],
  })
  const report = claimReportOf('fi', {
    implementers: [
      claimOf('a', 'Alfa', { ...figures(net, support), excluded: [excluded(9), excluded(12)] }),
      claimOf('b', 'Beeta', figures(net, support)),
    ],
    group: figures(net, support),
    findings: [findingOf('TIME-02/9', { places: [place('data/a/tyoaika.csv', 9)] })],
  })
  const drawn = drawClaim(report, paper)

  it('tells two lines of one rule apart by their first row: its cell where the finding has it', () => {
    expect(drawn.replace(/\s+/g, ' ')).toMatch(/tyoaika\.csv G9 .* tyoaika\.csv rivi 12 /)
  })

  it('repeats what is claimed now just above the verdict', () => {
    const [, last = ''] = drawn.split('Toteuttaja  ')
    expect(last.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'Netto nyt Tukea haetaan nyt',
      'Alfa (a) 72 787,27 58 229,82',
      'Beeta (b) 72 787,27 58 229,82',
      'Ryhmähanke yhteensä 72 787,27 58 229,82',
      '',
      'Esteitä 0, virheitä 0, varoituksia 1, tietoja 0',
      'EI ESTEITÄ EIKÄ VIRHEITÄ, mutta lue varoitukset (▲).',
    ])
  })

  it.each([40, 60, 80])('cuts no label at %i columns', (width) => {
    const text = drawClaim(report, { ...paper, width })
    expect(text).not.toContain('…')
    expect(text.replace(/-?\s+/g, '')).toContain('Palkkakustannukset')
  })
})

describe('a word longer than its column', () => {
  it.each([
    ['Palkkakustannukset', 16, 'Palkkakustannuk- set'],
    ['Palkkakustannukset', 18, 'Palkkakustannukset'],
    ['yksikkökustannuksilla', 10, 'yksikkö- kustannuk- silla'],
    ['data/mikkeli/tyoaika.csv', 16, 'data/mikkeli/ tyoaika.csv'],
    ['Kaakkois-Suomen', 10, 'Kaakkois- Suomen'],
    ['1234567890', 4, '1234 5678 90'],
  ])('%s in %i', (word, width, parts) => {
    expect(divided(word, width)).toBe(parts)
    for (const part of parts.split(' ')) expect(part.length).toBeLessThanOrEqual(width)
  })

  it('stands whole in the table, in parts', () => {
    const columns = [
      { header: 'Syy', kind: 'text', width: 10 },
      { header: 'Summa', kind: 'money', width: 10 },
    ] as const
    const drawn = drawTable(
      {
        columns,
        rows: [
          [
            { kind: 'text', value: 'Nettokustannusarviolaskelmataulukko yhteensä' },
            { kind: 'money', value: '123456789.00' },
          ],
        ],
      },
      { ...paper, width: 34 },
    )
    expect(drawn).not.toContain('…')
    for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(34)
  })
})
