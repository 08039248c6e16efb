/** Everything that hanke can print of a check and of a claim, and whether any of it can do harm where it is shown. */
import { shippedTemplate } from '../../src/cli/page-look.ts'
import { outputPaper } from '../../src/cli/screen.ts'
import type { Lang } from '../../src/lang/lang.ts'
import { check, claim, type Task } from '../../src/main.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { renderJson } from '../../src/render/json.ts'
import { drawCheck } from '../../src/render/terminal-check.ts'
import { drawClaim } from '../../src/render/terminal-claim.ts'
import { renderWorkbook } from '../../src/render/xlsx.ts'
import { checkPage, claimPage } from '../../src/report/page.ts'
import { groupWorkbook } from '../../src/report/sheets/workbook.ts'

export interface Printed {
  readonly terminal: string
  readonly page: string
  readonly json: string
  readonly workbook: Buffer | null
}

const template = { ...shippedTemplate(), style: '' }

/** @throws whatever hanke would answer with exit code 3. */
export async function printed(
  files: Task['files'],
  task: Omit<Task, 'files'>,
  withWorkbook: boolean,
): Promise<Printed[]> {
  const lang: Lang = task.lang
  const checked = await check({ ...task, files })
  const [period] = task.project.claimPeriods
  if (period === undefined) throw new Error('no period')
  const claimed = await claim({ ...task, files }, period)
  return [
    {
      terminal: drawCheck(checked, outputPaper(lang)),
      page: renderPage(checkPage(checked), lang, template),
      json: renderJson(checked),
      workbook: null,
    },
    {
      terminal: drawClaim(claimed, outputPaper(lang)),
      page: renderPage(claimPage(claimed), lang, template, renderChart),
      json: renderJson(claimed),
      workbook: withWorkbook ? await renderWorkbook(groupWorkbook(claimed), lang) : null,
    },
  ]
}

/** What a terminal would obey: a control character other than a line end, or a mark that turns the writing around. */
const command = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u

/** @returns what is wrong with the outputs; nothing where all is well. */
export function harm({ terminal, page, json }: Omit<Printed, 'workbook'>): string[] {
  const found: string[] = []
  if (command.test(terminal)) found.push('the terminal gets a command')
  if (command.test(json)) found.push('the machine output gets a command')
  if (/<(script|img|iframe|a href="[^#])/i.test(page)) found.push('the page gets markup')
  if (/[^\P{Cc}\n\t\r]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u.test(page)) found.push('the page gets a control character')
  JSON.parse(json)
  return found
}
