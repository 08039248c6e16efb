/**
 * How a project's pages look: hanke's templates, and over them what the project lays in its own folder: `templates/report/page.eta` and
 * `templates/report/parts/*.eta` in place of ours, `templates/report/style.css` after ours, and a logo, `templates/logo.png` or `.jpg`. What
 * cannot be used is told and left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageTemplate } from '../render/html.ts'
import { PARTS, type PartName, type PartTemplates, partFile, partNames } from '../render/html-parts.ts'
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
  const parts = partTemplates((name) => own(partFile(name)) ?? ours.parts[name])
  troubles.push(...unknownParts(folder).map(lookTroubles.unknownPart))
  const { logo, trouble } = ownLogo(folder)
  if (trouble !== null) troubles.push(trouble)
  return {
    template: { page: page ?? ours.page, parts, style: ours.style, ...(ownStyle !== null && { ownStyle }), logo },
    troubles,
  }
}

export function shippedTemplate(): PageTemplate {
  const ours = (path: string): string => readFileSync(installed(path), 'utf8')
  return { page: ours(TEMPLATE), parts: partTemplates((name) => ours(partFile(name))), style: ours(STYLE) }
}

function partTemplates(textOf: (name: PartName) => string): PartTemplates {
  return Object.fromEntries(partNames.map((name) => [name, textOf(name)])) as Record<PartName, string>
}

/** Files among a project's parts that are none of ours: nobody would draw them, and their writer would wonder why. */
function unknownParts(folder: string): string[] {
  const own = join(folder, PARTS)
  const known = new Set(partNames.map((name) => join(folder, partFile(name))))
  if (!existsSync(own)) return []
  return readdirSync(own)
    .filter((name) => !name.startsWith('.') && !known.has(join(own, name)))
    .sort()
    .map((name) => `${PARTS}/${name}`)
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
