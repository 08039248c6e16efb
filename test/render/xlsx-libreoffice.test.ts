/** LibreOffice counts every formula again and gets what was cached. Skipped with a line where it is not installed. */
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderWorkbook } from '../../src/render/xlsx.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { indicatorsWorkbook } from '../../src/report/sheets/indicators-workbook.ts'
import { groupWorkbook, implementerWorkbook } from '../../src/report/sheets/workbook.ts'
import { awkwardClaims } from '../report/awkward-claims.ts'
import { claimOf } from '../report/claim-case.ts'
import { fullReport } from '../report/full-report.ts'
import { reportOf } from '../report/indicators-case.ts'
import { manyHands, someTargets } from '../report/indicators-hands.ts'
import { manyImplementers } from '../report/many-implementers.ts'
import { hasLibreOffice, recalculated } from './libreoffice.ts'

const installed = hasLibreOffice()
if (!installed) console.log('LibreOffice (soffice) is not installed: it did not recalculate the formulas.')

const wrongCache: Sheet = {
  id: 'one',
  tab: 'Yksi',
  title: 'Yksi',
  notes: [],
  columns: [{ header: 'a', kind: 'money', width: 9 }],
  rows: [[{ kind: 'money', value: '3.00', formula: 'ROUND(1+1,2)' }]],
}

/** Sheets by the sentence that says what is on trial. */
const trials: Readonly<Record<string, () => Promise<readonly Sheet[]>>> = {
  'a wrong cached value, which does not stay': async () => [wrongCache],
  'something in every list': async () => implementerWorkbook(await fullReport(), 'a'),
  'a group of two in English': async () => groupWorkbook(await fullReport({ lang: 'en' })),
  'a group of thirty with any figures': async () => groupWorkbook(await claimOf(manyImplementers(30))),
  'indicators of random people at three implementers': async () =>
    indicatorsWorkbook(await reportOf(manyHands(7), { targets: someTargets })),
  'indicators of a day after the project’s end, with columns that nobody has': async () =>
    indicatorsWorkbook(
      await reportOf(manyHands(11), { targets: someTargets, from: '2030-01-01', until: '2030-02-15' }),
    ),
  ...Object.fromEntries(
    Object.entries(awkwardClaims).map(([name, one]) => [
      name,
      async () => implementerWorkbook(await claimOf(one), 'a'),
    ]),
  ),
}

/** Every formula cell by its address. */
async function formulasOf(bytes: Buffer): Promise<Map<string, { formula: string; value: unknown }>> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as never)
  const found = new Map<string, { formula: string; value: unknown }>()
  for (const worksheet of workbook.worksheets)
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === exceljs.ValueType.Formula)
          found.set(`${worksheet.name}!${cell.address}`, { formula: cell.formula, value: cell.result })
      }),
    )
  return found
}

describe.skipIf(!installed)('LibreOffice agrees with every cached value:', () => {
  const before = new Map<string, Awaited<ReturnType<typeof formulasOf>>>()
  const after = new Map<string, Awaited<ReturnType<typeof formulasOf>>>()

  beforeAll(async () => {
    const drawn: [name: string, bytes: Buffer][] = []
    for (const [name, sheets] of Object.entries(trials)) drawn.push([name, await renderWorkbook(await sheets(), 'fi')])
    const counted = recalculated(drawn.map(([, bytes]) => bytes))
    for (const [at, [name, bytes]] of drawn.entries()) {
      before.set(name, await formulasOf(bytes))
      after.set(name, await formulasOf(counted[at] as Buffer))
    }
  }, 300_000)

  for (const name of Object.keys(trials))
    it(name, () => {
      const strays = [...(before.get(name) ?? [])]
        .map(([at, { formula, value }]) => ({ at, formula, cached: value, counted: after.get(name)?.get(at)?.value }))
        .filter(({ cached, counted }) => !isSame(cached, counted))
      if (name === 'a wrong cached value, which does not stay')
        expect(strays).toEqual([{ at: 'Yksi!A4', formula: 'ROUND(1+1,2)', cached: 3, counted: 2 }])
      else {
        expect(before.get(name)?.size).toBeGreaterThan(50)
        expect(strays).toEqual([])
      }
    })
})

/** LibreOffice writes 15 digits, fewer than a binary number has. */
function isSame(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-7 : a === b
}
