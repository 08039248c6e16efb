import { describe, expect, it } from 'vitest'
import { outputPaper } from '../../src/cli/screen.ts'
import { drawCheck } from '../../src/render/terminal-check.ts'
import { checkReport } from '../../src/report/check-report.ts'
import { runRules } from '../../src/rules/run.ts'
import time06 from '../../src/rules/time/06-no-unit-cost.ts'
import { dossierOf } from '../rules/bench.ts'

const unknown = (count: number) => [
  'henkilö;päivä;tunnit',
  ...Array.from({ length: count }, (_, at) => `Vieras-${at};1.2.2027;7`),
]

async function reported(count: number) {
  const dossier = await dossierOf({ files: { 'tyoaika.csv': unknown(count).join('\n') } })
  return checkReport(dossier, runRules([time06], dossier), 'fi')
}

describe('a finding with more rows than places', () => {
  it('has all of them as ranges in the JSON, under the same name and in the same place as without', async () => {
    const [long] = (await reported(2500)).findings
    const [short] = (await reported(3)).findings
    expect(JSON.parse(JSON.stringify(long)).ranges).toEqual([
      { path: expect.stringMatching(/tyoaika\.csv$/), rows: '2-2501' },
    ])
    expect(JSON.parse(JSON.stringify(short)).ranges).toEqual([])
    expect(Object.keys(JSON.parse(JSON.stringify(long)))).toEqual(Object.keys(short ?? {}))
  })

  it('is drawn for a terminal without having them written', async () => {
    const report = await reported(2500)
    const findings = report.findings.map((finding) =>
      Object.defineProperty({ ...finding }, 'ranges', {
        get: () => {
          throw new Error('nobody needs them')
        },
        enumerable: true,
      }),
    )
    const paper = { ...outputPaper('fi'), width: 80 }
    expect(drawCheck({ ...report, findings }, paper)).toBe(drawCheck(report, paper))
  })
})
