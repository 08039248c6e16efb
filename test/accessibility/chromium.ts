/** Chromium without a window, found on the PATH: it opens a page as its reader would. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const program = names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)

export const hasChromium = program !== undefined
if (!hasChromium) console.warn('Chromium is not installed: pages are not looked through for what shuts people out.')

export interface Violation {
  readonly id: string
  readonly help: string
  /** Where, by selector and what is wrong there. */
  readonly nodes: readonly string[]
}

/** @param width of the window, in pixels. */
export interface Window {
  readonly width: number
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
const RESULT = 'axe-result'

/** What axe finds against WCAG 2.2 at levels A and AA and against good practice, with everything that is folded unfolded. */
export function violations(page: string, { width }: Window): Violation[] {
  const run = `
    for (const folded of document.querySelectorAll('details')) folded.open = true
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => {
      const place = document.createElement('pre')
      place.id = '${RESULT}'
      const nodes = (nodes) => nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary)
      place.textContent = JSON.stringify({ passes: passes.length, violations: violations.map(({ id, help, nodes: at }) => ({ id, help, nodes: nodes(at) })) })
      document.body.append(place)
    })`
  // In a copy, whose policy lets the looking-through run.
  if (!policy.test(page)) throw new Error('the page has no policy')
  const copy = page
    .replace(policy, () => '')
    .replace(
      '</body>',
      () => `<script>${axe.replaceAll('</script', '<\\/script')}</script><script>${run}</script></body>`,
    )
  const said = opened(copy, ['--dump-dom', '--virtual-time-budget=60000', `--window-size=${width},1200`])
  const [, json] = new RegExp(`<pre id="${RESULT}">([^<]*)</pre>`).exec(said.stdout) ?? []
  if (json === undefined) throw new Error(`axe said nothing: ${said.stderr.slice(0, 500)}`)
  const result = JSON.parse(plain(json)) as { passes: number; violations: Violation[] }
  if (result.passes < 10) throw new Error('axe looked at hardly anything')
  return result.violations
}

/** The page as it comes out of a printer, as a PDF. */
export function printed(page: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-print-'))
  try {
    const path = join(folder, 'page.pdf')
    opened(page, [`--print-to-pdf=${path}`, '--no-pdf-header-footer'])
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function opened(page: string, options: readonly string[]): { stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-page-'))
  try {
    const path = join(folder, 'page.html')
    writeFileSync(path, page)
    const quiet = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--user-data-dir=${folder}/profile`,
    ]
    const { stdout, stderr, status } = spawnSync(program ?? '', [...quiet, ...options, pathToFileURL(path).href], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 120_000,
    })
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`)
    return { stdout, stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function plain(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
  )
}
