/** LibreOffice without a window, as a second opinion on formulas. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** It keeps the cached values of a workbook that it did not write, unless its profile tells it to recalculate always (0). */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Opens each workbook, recalculates every formula, and saves it; all in one run, since starting takes longest. */
export function recalculated(workbooks: readonly Buffer[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-libreoffice-'))
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), recalculateAlways)
    const names = workbooks.map((_, at) => `${at}.xlsx`)
    for (const [at, workbook] of workbooks.entries()) writeFileSync(join(folder, `${at}.xlsx`), workbook)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', 'out', ...names],
      { cwd: folder, encoding: 'utf8', timeout: 240_000 },
    )
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
    return names.map((name) => readFileSync(join(folder, 'out', name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
