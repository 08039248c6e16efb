/**
 * How a project's pages look: hanke's template, and over it what the project lays in its own folder: `templates/report/page.eta` in place of
 * ours, `templates/report/style.css` after ours, and a logo, `templates/logo.png` or `.jpg`. What cannot be used is told and left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageTemplate } from '../render/html.ts'
import { STYLE, TEMPLATE } from '../render/html-template.ts'
import { type Logo, readLogo } from '../render/logo.ts'
import { installed } from './installed.ts'
import { type LookTrouble, lookTroubles } from './look-trouble.ts'

export interface Look {
  readonly template: PageTemplate
  readonly troubles: readonly LookTrouble[]
}

/** @param folder the project's. */
export function lookOf(folder: string): Look {
  const troubles: LookTrouble[] = []
  const own = (path: string): string | null => {
    const read = readText(join(folder, path))
    if (read instanceof Buffer) troubles.push(lookTroubles.notText(path))
    return typeof read === 'string' ? read : null
  }
  const ours = shippedTemplate()
  const [page, ownStyle] = [own(TEMPLATE), own(STYLE)]
  const { logo, trouble } = ownLogo(folder)
  if (trouble !== null) troubles.push(trouble)
  return {
    template: { page: page ?? ours.page, style: ours.style, ...(ownStyle !== null && { ownStyle }), logo },
    troubles,
  }
}

export function shippedTemplate(): PageTemplate {
  const ours = (path: string): string => readFileSync(installed(path), 'utf8')
  return { page: ours(TEMPLATE), style: ours(STYLE) }
}

const LOGOS = ['png', 'jpg', 'jpeg'].map((ending) => `templates/logo.${ending}`)
/** What many have, and what a page cannot show without running what may be in it. */
const DRAWN_LOGO = 'templates/logo.svg'
/** A logo is in every page that is sent on. */
const MOST_BYTES = 1_000_000

function ownLogo(folder: string): { readonly logo: Logo | null; readonly trouble: LookTrouble | null } {
  const path = LOGOS.find((one) => existsSync(join(folder, one)))
  const none = (trouble: LookTrouble | null) => ({ logo: null, trouble })
  if (path === undefined) return none(existsSync(join(folder, DRAWN_LOGO)) ? lookTroubles.drawnLogo(DRAWN_LOGO) : null)
  const bytes = readBytes(join(folder, path))
  if (bytes === null) return none(lookTroubles.noPicture(path))
  if (bytes.length > MOST_BYTES) return none(lookTroubles.largeLogo(path))
  const logo = readLogo(bytes)
  return logo === null ? none(lookTroubles.noPicture(path)) : { logo, trouble: null }
}

/** @returns the bytes themselves where they are not UTF-8; `null` where there is no such file. */
function readText(path: string): string | Buffer | null {
  const bytes = existsSync(path) ? (readBytes(path) ?? Buffer.of()) : null
  if (bytes === null) return null
  const text = bytes.toString('utf8')
  return bytes.length === 0 || text.includes('\ufffd') ? bytes : text
}

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
