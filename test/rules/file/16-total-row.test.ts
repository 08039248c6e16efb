import { describe, expect, it } from 'vitest'
import { hundredthsOfHours } from '../../../src/money.ts'
import type { Source } from '../../../src/project/source.ts'
import { catalogue } from '../../../src/rules/catalogue.ts'
import file04 from '../../../src/rules/file/04-ragged-row.ts'
import file08 from '../../../src/rules/file/08-empty-cell.ts'
import rule from '../../../src/rules/file/16-total-row.ts'
import { dossierOf, implementer, project, staff, tryRule } from '../bench.ts'
import { skipping, source } from '../source.ts'

const hours = (...lines: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7,25;\nA1;2.9.2026;7:20;\n${lines.join('\n')}\n` },
})
const found = async (...lines: string[]) =>
  (await tryRule(rule, hours(...lines))).map(({ finding, severity, rows }) => [finding.variant, severity, rows])

describe('FILE-16: a total row shall be the sum of the rows that were read', () => {
  it('is silent where there is no total', async () => {
    expect(await found()).toEqual([])
    expect(await found('A1;3.9.2026;7;Summa ja yhteensä')).toEqual([])
  })

  // 7,25 + 7:20 = 14:35 = 14,58333…: every system prints that as 14,58.
  it('tells of one that agrees, exactly', async () => {
    expect(await found('Yhteensä;;14:35;')).toEqual([[null, 'info', [4]]])
    expect(await found('Yhteensä;;14,58;')).toEqual([[null, 'info', [4]]])
    expect(await found('Yhteensä;;14,59;')).toEqual([['differs', 'warning', [4]]])
    expect(await found('Yhteensä;;14:34;')).toEqual([['differs', 'warning', [4]]])
  })

  it.each(['Yhteensä', 'YHTEENSÄ:', 'Yht.', 'Summa', 'Loppusumma', 'Total', 'Kaikki yhteensä', 'Yhteensä 9/2026'])(
    'knows it by %s',
    async (word) => {
      expect(await found(`${word};;14:35;`)).toEqual([[null, 'info', [4]]])
      expect(await found(`;${word};14:35;`)).toEqual([[null, 'info', [4]]])
    },
  )

  it('does not take a person for one', async () => {
    expect(await found('Summanen;;14:35;')).toEqual([])
    expect(await found('Yhteensä;3.9.2026;7;')).toEqual([])
  })

  it('knows the sums of groups, as Excel’s own subtotals name them', async () => {
    expect(await found('A1 Summa;;14:35;', 'A2;3.9.2026;7;', 'A2 Summa;;7;', 'Loppusumma;;21:35;')).toEqual([
      [null, 'info', [7]],
      ['subtotal', 'error', [4, 6]],
    ])
    expect(await found('A1 yhteensä;;14:35;')).toEqual([[null, 'info', [4]]])
    expect(await found('A1;;7;Kaksi kokousta yhteensä')).toEqual([])
  })

  it.each(['Tammikuu yhteensä', 'Heinäkuu yht', 'Syyskuu 2026 yht.', 'Tunnit yhteensä:'])(
    'compares a file’s only sum, called %s, also where it is wrong',
    async (word) => {
      expect(await found(`${word};;14:35;`)).toEqual([[null, 'info', [4]]])
      expect(await found(`${word};;24:35;`)).toEqual([['differs', 'warning', [4]]])
      expect(await found(`${word};;noin 14;`)).toEqual([['unreadable', 'info', [4]]])
      expect(await tryRule(file08, hours(`${word};;24:35;`))).toEqual([])
    },
  )

  it('takes no group for the whole where there are sums of others, or where the row says more', async () => {
    expect(await found('A1 Summa;;14:35;', 'A2;3.9.2026;7;', 'A2 Summa;;7;')).toEqual([['subtotal', 'error', [4, 6]]])
    expect(await found('A1 yht;;10;', 'A2 yht;;5;')).toEqual([['subtotal', 'error', [4, 5]]])
    expect(await found('A1 yht;;10;', 'Yhteensä;;15;')).toEqual([
      ['differs', 'warning', [5]],
      ['subtotal', 'error', [4]],
    ])
    expect(await found('Palaverit yhteensä;;7;Kokous')).toEqual([['subtotal', 'error', [4]]])
  })

  it.each(['Yhteensä', 'yhteensä:', 'SUMMA', 'matkat yhteensä', 'Loppusumma', 'Alkusaldo', 'Loppusaldo:'])(
    'leaves out costs that stand beside %s in place of a voucher, whatever else the row has',
    async (voucher) => {
      const costs = `tosite;päivä;kustannuslaji;summa\n1;1.9.2026;muut;5\n${voucher};30.9.2026;muut;5\n2;2.9.2026;muut;5\n`
      const out = await tryRule(rule, { files: { 'kustannukset.csv': costs } })
      expect(out.map(({ finding, severity, rows }) => [finding.variant, severity, rows])).toEqual([
        ['subtotal', 'error', [3]],
      ])
    },
  )

  it.each(['Summanen', 'Total Oy 12', 'Yhteensopiva', 'T-summa1', 'Saldo 12'])(
    'takes the voucher %s for one',
    async (voucher) => {
      const costs = `tosite;päivä;kustannuslaji;summa\n${voucher};30.9.2026;muut;5\n`
      expect(await tryRule(rule, { files: { 'kustannukset.csv': costs } })).toEqual([])
    },
  )

  it('shows both figures, at the cell', async () => {
    const [one] = await tryRule(rule, hours('Yhteensä;;15;'))
    expect(one).toMatchObject({
      severity: 'warning',
      column: 'C',
      value: '15',
      message: 'Viimeisen rivin ”Yhteensä” tunnit on 15,00 h, mutta luettujen rivien summa on 14,58 h.',
    })
  })

  it('takes sums without a word for a total only where they are right', async () => {
    expect(await found(';;14:35;')).toEqual([['wordless', 'info', [4]]])
    expect(await found(';;14;')).toEqual([])
    expect(await tryRule(file08, hours(';;14;'))).toHaveLength(2)
  })

  it('takes several at the end, one cut short, and one without a figure', async () => {
    expect(await found('Yhteensä;;14:35', 'Loppusumma')).toEqual([
      [null, 'info', [4]],
      ['no-figure', 'info', [5]],
    ])
    expect(await tryRule(file04, hours('Yhteensä;;14:35', 'Loppusumma'))).toEqual([])
  })

  it('tells of a figure that cannot be read', async () => {
    expect(await found('Yhteensä;;noin 14;')).toEqual([['unreadable', 'info', [4]]])
  })

  const right = [null, 'info', [4]]
  it.each([
    'Tulostettu 10.1.2028;;;',
    ';Tulostettu 10.1.2028 12:30',
    'Päivitetty 10.1.2028 / JP;;;',
    'Allekirjoitus: ____________',
    '_____________;;;',
    'Maija Meikäläinen;;;',
    ';;;Sisältää 7,25 h etätyötä',
    ';;Maija Meikäläinen;',
    ';;;;Liite 3. Työajat',
  ])('compares a total with the note %s below it, and tells of the note', async (note) => {
    const told = ['note-below', 'info', [6]]
    expect(await found('Yhteensä;;14:35;', ';;;', note)).toEqual([right, told])
    expect(await found('Yhteensä;;15;', '', note)).toEqual([['differs', 'warning', [4]], told])
    expect(await found('Yhteensä;;14:35;', note.replace(/^/, '\n'), 'Loppusumma;;14:35')).toEqual([
      right,
      [null, 'info', [7]],
      told,
    ])
    for (const other of catalogue.filter(({ id }) => /^FILE-0[4-9]/.test(id)))
      expect(await tryRule(other, hours('Yhteensä;;15;', note)), other.id).toEqual([])
  })

  it.each([
    ['a person', 'A2;;;'],
    ['a day', ';10.1.2028;;'],
    ['hours', 'Maija Meikäläinen;;7;'],
    ['hours in words', ';;7 tuntia;'],
    ['a remark of one word', ';;;Kokous'],
    ['two cells', 'Tulostettu;10.1.2028;;'],
    ['a row in one cell', 'A1 3.9.2026 7,25 Asiakkaan tapaaminen;;;'],
    ['a row parted by commas', '"A2,3.9.2026,7,Asiakkaan tapaaminen";;;'],
    ['what other rules ask about', 'Maija Meikäläinen 050 123 4567;;;'],
  ])('takes no row for a note: %s', async (_, line) => {
    expect(await found('Yhteensä;;15;', line)).toEqual([['subtotal', 'error', [4]]])
    expect((await dossierOf(hours('Yhteensä;;15;', line))).handedIn[0]?.tables.hours?.rows).toBe(4)
  })

  it('takes no person for a signature where people are called by their names', async () => {
    const named = (id: string, line: string) => ({
      project: project({ implementers: [implementer({ staff: [staff({ id })] }), implementer({ id: 'b' })] }),
      files: { 'tyoaika.csv': `henkilö;päivä;tunnit\nMeikäläinen Maija;1.9.2026;7\nYhteensä;;7\n${line};;\n` },
    })
    const variants = async (id: string, line: string) =>
      (await tryRule(rule, named(id, line))).map(({ finding }) => finding.variant)
    expect(await variants('A1', 'Meikäläinen Maija')).toEqual(['subtotal'])
    expect(await variants('Meikäläinen Maija', 'Virtanen Matti')).toEqual(['subtotal'])
    expect(await variants('A1', 'Virtanen Matti')).toEqual([null, 'note-below'])
  })

  it('takes no list for notes, nor what data follows', async () => {
    const lines = Array.from({ length: 21 }, (_, at) => `Liite nro ${at}`)
    expect(await found('Yhteensä;;14:35;', ...lines.slice(1))).toHaveLength(2)
    expect(await found('Yhteensä;;14:35;', ...lines)).toEqual([['subtotal', 'error', [4]]])
    expect(await found('Yhteensä;;14:35;', 'Liite nro 1', 'A1;3.9.2026;1;')).toEqual([['subtotal', 'error', [4]]])
  })

  it('shows what a note says, at its cell', async () => {
    const [, one] = await tryRule(rule, hours('Yhteensä;;14:35;', ';;;Tulostettu 10.1.2028'))
    expect(one).toMatchObject({
      severity: 'info',
      column: 'D',
      value: 'Tulostettu 10.1.2028',
      message:
        'Summarivin alla on taulukkoon kuulumatonta tekstiä, jota ei luettu tietoriviksi: ”Tulostettu 10.1.2028”.',
    })
  })

  it.each(['Maija Meikäläinen;;;', ';;;Maija Meikäläinen', ';;;;Hyväksyjä Maija Meikäläinen'])(
    'shows nobody’s signature: %s',
    async (note) => {
      const [, one] = await tryRule(rule, hours('Yhteensä;;14:35;', note))
      expect(one?.finding.variant).toBe('note-below')
      expect(one?.value).toBe('•••')
      expect(one?.message).not.toContain('Meikäläinen')
    },
  )

  it('leaves a subtotal amid the data out, as what it is and once', async () => {
    const lines = ['Yhteensä;;14:35', 'A1;3.9.2026;1;', 'Yhteensä;;15:35;']
    expect(await found(...lines)).toEqual([
      [null, 'info', [6]],
      ['subtotal', 'error', [4]],
    ])
    for (const other of catalogue.filter(({ id }) => /^FILE-0/.test(id)))
      expect(
        (await tryRule(other, hours(...lines))).map(({ severity }) => severity),
        other.id,
      ).not.toContain('error')
  })

  it('is no row of the table', async () => {
    const { handedIn } = await dossierOf(hours('Yhteensä;;14:35;'))
    expect(handedIn[0]?.tables.hours?.rows).toBe(2)
    expect(handedIn[0]?.sources.hours[0]?.rows).toBe(2)
  })

  it('is compared file by file', async () => {
    const file = (sum: string) => `henkilö;päivä;tunnit\nA1;1.9.2026;7\nYhteensä;;${sum}\n`
    const files = { 'data/a/tyoaika/9.csv': file('7'), 'data/a/tyoaika/10.csv': file('14') }
    expect((await tryRule(rule, { files })).map(({ finding }) => finding.variant)).toEqual(['differs', null])
  })

  it('compares euros, in their own column alone', async () => {
    const files = {
      'kustannukset.csv':
        'tosite;päivä;kustannuslaji;summa\n1;1.9.2026;muut;0,10\n2;1.9.2026;muut;0,20\nYhteensä;;;0,30 €\n',
    }
    expect((await tryRule(rule, { files })).map(({ finding }) => finding.variant)).toEqual([null])
  })
})

describe('rows that a source leaves out', () => {
  const sources = [source({ skip: [{ ...skipping, column: 'kuvaus', not: ['ok'] }] })]
  const total = (sum: string) => ({
    project: project({ sources }),
    files: {
      'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;ok\nA1;2.9.2026;5;luonnos\nYhteensä;;${sum};\n`,
    },
  })

  it.each([
    ['7', null],
    ['12', 'with-skipped'],
    ['5', 'differs'],
  ])('may be in the total or not: %s', async (sum, variant) => {
    expect((await tryRule(rule, total(sum))).map(({ finding }) => finding.variant)).toEqual([variant])
  })
})

describe('what a source expects', () => {
  const expecting = (expectation: Partial<Source['expect']>, ...lines: string[]) =>
    tryRule(rule, {
      ...hours(...lines),
      project: project({ sources: [source({ expect: { rows: null, hours: null, amount: null, ...expectation } })] }),
    })

  // 7,25 + 7:20 + 2:40 = 17,25
  it('is held to the hundredth of an hour, totals and subtotals being no rows', async () => {
    const right = { rows: 3, hours: hundredthsOfHours(17_25) }
    expect(await expecting(right, 'A1;3.9.2026;2:40;')).toEqual([])
    const found = await expecting(right, 'Summa;;14,58', 'A1;3.9.2026;2:40;', 'Yhteensä')
    expect(found.map(({ finding }) => finding.variant)).toEqual(['no-figure', 'subtotal'])
    expect(await expecting({ hours: hundredthsOfHours(17_26) }, 'A1;3.9.2026;2:40;')).toHaveLength(1)
  })

  it('stops where the rows are others', async () => {
    const [one] = await expecting({ rows: 3 })
    expect(one).toMatchObject({
      severity: 'stop',
      message: 'Taulukossa tyoaika pitäisi olla 3 riviä (hanke.yaml, expect), mutta luettuja rivejä on 2.',
    })
  })
})
