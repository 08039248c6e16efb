/** LibreOffice without a window, in a Finnish profile: what a person in Finland gets when opening and saving a workbook. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const finnish = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item>
</oor:items>
`

/** Semicolons, UTF-8, cells as they are shown, and every sheet to a file of its own. */
export const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1035,false,true,true,false,false,-1'

/** @returns the files that LibreOffice made of the workbook, by name. @throws Error where it made none. */
export function savedByCalc(workbook: Buffer, format: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-calc-'))
  try {
    const [profile, out, source] = ['profile', 'out', 'book.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), finnish)
    writeFileSync(source, workbook)
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
    ]
    const { status, stderr } = spawnSync('soffice', [...options, source], { encoding: 'utf8', timeout: 180_000 })
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
