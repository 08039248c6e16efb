/** The secret that keys the pseudonyms of a project. It lies in the project folder, is made when a command first needs it, and is never printed. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from './cannot-run.ts'

const BYTES = 32
const whole = new RegExp(`^[0-9a-f]{${2 * BYTES}}$`)

/**
 * @param folder the project's.
 * @returns 64 hexadecimal digits, the same every time.
 * @throws CannotRun where it cannot be made or read, or is damaged: a new one would silently give everyone another name than in older reports.
 */
export function projectSecret(folder: string): string {
  const path = join(folder, '.hanke', 'secret')
  if (!existsSync(path)) make(folder, path)
  const secret = read(path).trim()
  if (!whole.test(secret)) throw damaged
  return secret
}

function make(folder: string, path: string): void {
  const own = join(folder, '.hanke')
  try {
    mkdirSync(own, { recursive: true })
    // Kept out of version control whatever the project's own rules say.
    if (!existsSync(join(own, '.gitignore'))) writeFileSync(join(own, '.gitignore'), '*\n')
    writeFileSync(path, `${randomBytes(BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch {
    // Another run may have been a moment faster; then its secret is the project's.
    if (!existsSync(path)) throw unwritable
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw unreadable
  }
}

const unwritable = new CannotRun(
  {
    fi: 'Hankkeen kansioon ei voi tehdä tiedostoa .hanke/secret, jolla osallistujat saavat raportteihin peitetunnukset.',
    en: 'The file .hanke/secret, by which participants get pseudonyms in reports, cannot be made in the project folder.',
  },
  {
    fi: 'Tarkista, että sinulla on oikeus kirjoittaa hankkeen kansioon ja ettei siinä ole tiedostoa nimeltä .hanke.',
    en: 'Check that you are allowed to write in the project folder and that it holds no file called .hanke.',
  },
)

const unreadable = new CannotRun(
  { fi: 'Tiedostoa .hanke/secret ei voi lukea.', en: 'The file .hanke/secret cannot be read.' },
  {
    fi: 'Tarkista, että se on tiedosto eikä kansio ja että sinulla on oikeus lukea se.',
    en: 'Check that it is a file and no folder, and that you are allowed to read it.',
  },
)

const damaged = new CannotRun(
  {
    fi: 'Tiedosto .hanke/secret on vioittunut: siinä on oltava 64 merkkiä (0–9 ja a–f).',
    en: 'The file .hanke/secret is damaged: it shall hold 64 characters (0–9 and a–f).',
  },
  {
    fi: 'Palauta tiedosto varmuuskopiosta. Jos sitä ei ole, poista tiedosto: hanke tekee uuden, mutta aiempien raporttien osallistujia ei voi enää verrata uusiin.',
    en: 'Restore the file from a backup. Where there is none, delete it: hanke makes a new one, but the participants of earlier reports can no longer be compared with those of new ones.',
  },
)
