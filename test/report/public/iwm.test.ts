/** The attack on the public reports of a whole real decision, quarter by quarter, as the command makes them. */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook, type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { inFolder } from '../../cli/folder.ts'
import { runCli } from '../../cli/run-cli.ts'
import { workedOut } from './attack.ts'
import { type OneOfFamily, workedOutTogether } from './family-attack.ts'
import { type Printed, printedFigures } from './printed-figures.ts'

const iwm = join(import.meta.dirname, '../../../fixtures/iwm')
const SMALLEST = 5
const quarters = (names: string) => names.split(' ')

/** The report of a quarter with everything in it, the public one, and what the public workbook's cells say. */
async function reportsOf(quarter: string) {
  return inFolder({}, async (folder) => {
    for (const part of ['hanke.yaml', 'data']) cpSync(join(iwm, part), join(folder, part), { recursive: true })
    const asked = ['indicators', '--quarter', quarter, '--as-of', '2029-08-31']
    const whole = printedFigures((await runCli([...asked, '--json'])).out)
    await runCli([...asked, '--public'])
    const made = join(folder, 'reports', `indikaattorit-${quarter}-julkinen`)
    const workbook = new Workbook()
    await workbook.xlsx.readFile(`${made}.xlsx`)
    return {
      whole,
      printed: printedFigures(readFileSync(`${made}.json`, 'utf8')),
      workbook,
      page: readFileSync(`${made}.html`, 'utf8'),
    }
  })
}

const columns = ['women', 'men', 'nonBinary', 'total']

/** The group's sheet, and the one that has the implementers side by side. @param units the group, then the implementers in order. */
function workbookFigures(workbook: Workbook, units: readonly string[]): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const group = sheetOf(workbook, 'Ryhmä')
  for (const [id, row] of rowsOf(group))
    for (const [at, span] of ['quarter', 'cumulative'].entries())
      for (const [offset, column] of columns.entries())
        found.set(`${id} group ${span} ${column}`, shownIn(group, row, 3 + 4 * at + offset))
  const sideBySide = sheetOf(workbook, 'Toteuttajat')
  const head = [...Array(sideBySide.rowCount).keys()].find((at) => sideBySide.getCell(at + 1, 1).value === 'Toteuttaja')
  const header = (head ?? 0) + 1
  for (const [at, unit] of units.slice(1).entries())
    for (let column = 4; column <= sideBySide.columnCount; column++)
      found.set(
        `${sideBySide.getCell(header, column).value} ${unit} cumulative total`,
        shownIn(sideBySide, header + 1 + at, column),
      )
  return found
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

function shownIn(sheet: Worksheet, row: number, column: number): unknown {
  const { value } = sheet.getCell(row, column)
  // exceljs reads a formula's result of 0 as none.
  return value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value
}

function rowsOf(sheet: Worksheet): Map<string, number> {
  const found = new Map<string, number>()
  sheet.eachRow((row, at) => {
    const { value } = row.getCell(1)
    if (typeof value === 'string' && /^EEC|^[a-z]+[A-Za-z]*$/.test(value)) found.set(value, at)
  })
  return found
}

const isSmall = (value: number | '•'): boolean => value !== '•' && value > 0 && value < SMALLEST

const shareOf = (figures: Printed, pattern: RegExp): number => {
  const some = [...figures].filter(([address]) => pattern.test(address))
  return some.filter(([, value]) => value !== '•').length / some.length
}

describe.each(['2026Q4', '2027Q3', '2028Q2', '2029Q2'])('the public report of %s', (quarter) => {
  it('prints no small figure, and none can be worked out of what it prints', async () => {
    const { whole, printed, workbook } = await reportsOf(quarter)
    expect([...printed.keys()]).toEqual([...whole.keys()])
    expect([...printed].filter(([, value]) => isSmall(value))).toEqual([])
    expect(workedOut(printed, whole, SMALLEST)).toEqual(new Map())
    // The workbook says the same, and no more.
    const units = ['group', ...new Set([...printed.keys()].flatMap((address) => /@\S+/.exec(address)?.[0] ?? []))]
    const seen = { group: 0, implementers: 0 }
    for (const [address, value] of workbookFigures(workbook, units)) {
      const same = printed.get(address)
      if (same === undefined) continue
      seen[address.includes('@') ? 'implementers' : 'group'] += 1
      expect(value, address).toBe(same)
    }
    expect(seen.group).toBeGreaterThan(200)
    expect(seen.implementers).toBe(4 * 8)
    expect(workbook.worksheets.filter(({ name }) => /xamk|esedu|mikkeli|miksei/.test(name))).toEqual([])
  })
})

const together =
  process.env.HANKE_FUZZ_RUNS === undefined
    ? quarters('2027Q3 2027Q4 2028Q1')
    : quarters('2027Q1 2027Q2 2027Q3 2027Q4 2028Q1 2028Q2')

/** Public reports as the command makes them, one after another in one folder. @param isKept whether the earlier ones are there. */
async function familyOf(isKept: boolean): Promise<OneOfFamily[]> {
  return inFolder({}, async (folder) => {
    for (const part of ['hanke.yaml', 'data']) cpSync(join(iwm, part), join(folder, part), { recursive: true })
    const family: OneOfFamily[] = []
    for (const quarter of together) {
      const asked = ['indicators', '--quarter', quarter, '--as-of', '2029-08-31']
      const truth = printedFigures((await runCli([...asked, '--json'])).out)
      if (!isKept) rmSync(join(folder, 'reports'), { recursive: true, force: true })
      await runCli([...asked, '--public'])
      const text = readFileSync(join(folder, `reports/indikaattorit-${quarter}-julkinen.json`), 'utf8')
      family.push({ point: JSON.parse(text).quarters.length - 1, printed: printedFigures(text), truth })
    }
    return family
  })
}

describe('the public reports of several quarters', () => {
  it('give no small figure away together', async () => {
    expect(workedOutTogether(await familyOf(true), SMALLEST)).toEqual(new Map())
  })

  it('would, if each were made as if there were no other', async () => {
    expect(workedOutTogether(await familyOf(false), SMALLEST).size).toBeGreaterThan(5)
  })
})

describe('what is left to read', () => {
  it('is nearly everything that the decision sets targets for, once there are people', async () => {
    const { printed } = await reportsOf('2028Q2')
    expect(shareOf(printed, / done$/)).toBe(1)
    expect(shareOf(printed, /group cumulative total$/)).toBeGreaterThan(0.95)
    expect(shareOf(printed, /group quarter total$/)).toBeGreaterThan(0.6)
    expect(shareOf(printed, /@\w+ cumulative total$/)).toBeGreaterThan(0.6)
  })
})
