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
      cells: workbookFigures(workbook),
      page: readFileSync(`${made}.html`, 'utf8'),
    }
  })
}

const columns = ['women', 'men', 'nonBinary', 'total']

/** Of every sheet of counts: the group's, then each implementer's. */
function workbookFigures(workbook: Workbook): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const sheets = workbook.worksheets.filter((sheet) => rowsOf(sheet).has('EECO01') && rowsOf(sheet).has('companies'))
  sheets.forEach((sheet, at) => {
    for (const [id, row] of rowsOf(sheet)) {
      ;['quarter', 'cumulative'].forEach((span, group) => {
        columns.forEach((column, offset) => {
          const { value } = sheet.getCell(row, 3 + 4 * group + offset)
          // exceljs reads a formula's result of 0 as none.
          const shown = value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value
          found.set(`${id} ${at} ${span} ${column}`, shown)
        })
      })
    }
  })
  return found
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
    const { whole, printed, cells } = await reportsOf(quarter)
    expect([...printed.keys()]).toEqual([...whole.keys()])
    expect([...printed].filter(([, value]) => isSmall(value))).toEqual([])
    expect(workedOut(printed, whole, SMALLEST)).toEqual(new Map())
    // The workbook says the same, and no more.
    const units = ['group', ...new Set([...printed.keys()].flatMap((address) => /@\S+/.exec(address)?.[0] ?? []))]
    let seen = 0
    for (const [address, value] of cells) {
      const [id, at, ...rest] = address.split(' ')
      const same = printed.get([id, units[Number(at)], ...rest].join(' '))
      if (same === undefined) continue
      seen += 1
      expect(value, address).toBe(same)
    }
    expect(seen).toBeGreaterThan(1000)
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
