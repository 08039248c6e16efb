/**
 * Chromium without a window, found on the PATH: it opens a page as its reader would. One browser opens all of them; where it dies, what was
 * asked of it fails at once and the next page gets a new one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const program = names
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find((path) => path !== undefined && path !== '' && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0)

export const hasChromium = program !== undefined
if (!hasChromium) console.warn('Chromium is not installed: pages are not looked through for what shuts people out.')

export interface Violation {
  readonly id: string
  readonly help: string
  /** Where, by selector and what is wrong there. */
  readonly nodes: readonly string[]
}

/** Milliseconds: for one step of a page, and for the browser to start or to end. */
const PATIENCE = 45_000
const GOODBYE = 5_000
const HEIGHT = 1200

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Looked {
  /** What axe finds against WCAG 2.2 at levels A and AA and against good practice, with everything that is folded unfolded. */
  readonly violations: readonly Violation[]
  /** By how many pixels the page is wider than its window: then its reader would have to scroll sideways. */
  readonly sideways: number
}

/** The page in each window, and as it comes out of a printer. */
export interface Reader {
  readonly at: (width: number) => Looked
  readonly printed: Buffer
}

/** @param widths of the windows, in pixels. */
export async function readThrough(html: string, widths: readonly number[]): Promise<Reader> {
  return opened(html, async (page) => {
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    await page.evaluate(axe)
    const looked = new Map<number, Looked>()
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT })
      looked.set(width, { violations: await violationsOn(page), sideways: await page.evaluate<number>(SIDEWAYS) })
    }
    const at = (width: number): Looked => {
      const found = looked.get(width)
      if (found === undefined) throw new Error(`not looked at ${width} pixels`)
      return found
    }
    return { at, printed }
  })
}

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
  passes: passes.length,
  found: violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
  })),
}))`

async function violationsOn(page: Page): Promise<Violation[]> {
  const { passes, found } = await page.evaluate<{ passes: number; found: Violation[] }>(AXE)
  if (passes < 10) throw new Error('axe looked at hardly anything')
  return found
}

let running: Promise<Browser> | undefined

function browser(): Promise<Browser> {
  running ??= started()
  return running
}

async function started(): Promise<Browser> {
  const found = await chromium.launch({
    executablePath: program ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    timeout: PATIENCE,
  })
  found.on('disconnected', () => {
    running = undefined
  })
  return found
}

/** Ends the browser, where there is one; one that does not answer is left to the system. */
export async function closed(): Promise<void> {
  const last = await running?.catch(() => undefined)
  running = undefined
  await Promise.race([last?.close(), new Promise((done) => setTimeout(done, GOODBYE).unref())])
}

/** For the test of what happens then. */
export async function crashed(): Promise<void> {
  const session = await (await browser()).newBrowserCDPSession()
  await session.send('Browser.crash').catch(() => undefined)
}

async function opened<T>(html: string, work: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-page-'))
  try {
    const path = join(folder, 'page.html')
    writeFileSync(path, html)
    const page = await (await browser()).newPage({ viewport: { width: 1280, height: HEIGHT } })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(pathToFileURL(path).href)
    const made = await work(page)
    await page.close()
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
