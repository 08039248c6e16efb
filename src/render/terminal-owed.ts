/** The report of `hanke owed` for a terminal: who owes how much of what. */
import { filled, wordsOf } from '../lang/words.ts'
import { type DebtKind, debtKinds } from '../report/owed-kinds.ts'
import type { OwedReport } from '../report/owed-report.ts'
import type { Cell, SheetColumn } from '../report/sheet.ts'
import { harmlessReport } from './harmless.ts'
import { drawTitle } from './terminal-check.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawOwed(given: OwedReport, paper: Paper): string {
  const report = harmlessReport(given)
  const { lang, width, color } = paper
  const { overview: words, kinds } = wordsOf(lang).owed
  const shown = debtKinds.filter((kind) => report.implementers.some(({ owed }) => owed[kind] > 0))
  const owedAtAll = shown.length > 0
  return [
    drawTitle(words.title, report, paper),
    '',
    ...(owedAtAll
      ? [
          drawTable(tableOf(report, shown, paper), paper),
          '',
          ...shown.map((kind) => `  ${kinds[kind].short.padEnd(longest(shown, paper))}  ${kinds[kind].meaning}`),
          '',
          ...wrapped(words.unit, width),
        ]
      : [color.bold(words.none)]),
    ...drawCoordinator(report, paper),
    '',
    ...wrapped(words.send, width),
  ].join('\n')
}

function tableOf({ implementers }: OwedReport, shown: readonly DebtKind[], { lang }: Paper) {
  const { overview: words, kinds } = wordsOf(lang).owed
  const columns: SheetColumn[] = [
    { header: words.implementer, kind: 'text', width: 12 },
    ...shown.map((kind): SheetColumn => ({ header: kinds[kind].short, kind: 'number', width: 10 })),
    { header: words.name, kind: 'text', width: 30, spare: true },
  ]
  const rows = implementers.map(({ id, name, owed }): Cell[] => [
    { kind: 'text', value: id },
    ...shown.map((kind) => figure(owed[kind])),
    { kind: 'text', value: name },
  ])
  const total = shown.map((kind) => implementers.reduce((sum, { owed }) => sum + owed[kind], 0))
  const sums: Cell[] = [
    { kind: 'text', value: words.total, role: 'total' },
    ...total.map((sum): Cell => ({ ...figure(sum), role: 'total' })),
  ]
  return { columns, rows: implementers.length > 1 ? [...rows, sums] : rows }
}

/** Nothing where nothing is owed: the figures that are there stand out. */
function figure(count: number): Cell {
  return count === 0 ? { kind: 'text', value: null } : { kind: 'number', value: String(count) }
}

function longest(shown: readonly DebtKind[], { lang }: Paper): number {
  return Math.max(...shown.map((kind) => wordsOf(lang).owed.kinds[kind].short.length))
}

function drawCoordinator({ coordinator, findings }: OwedReport, { lang, width }: Paper): string[] {
  if (coordinator.length === 0) return []
  const rules = [...new Set(findings.filter(({ id }) => coordinator.includes(id)).map(({ rule }) => rule))].join(', ')
  const { overview: words } = wordsOf(lang).owed
  return ['', ...wrapped(filled(words.coordinator, { count: coordinator.length, rules }), width)]
}
