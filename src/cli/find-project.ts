/** The project folder: the one named by `--project`, else this folder or the nearest above it that holds a `hanke.yaml`. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CannotRun } from './cannot-run.ts'

const DECISION = 'hanke.yaml'

/** @throws CannotRun where there is none. */
export function findProject(named: string | undefined): string {
  if (named !== undefined) {
    const folder = resolve(named)
    // People point at the file as readily as at its folder.
    if (folder.endsWith(DECISION) && existsSync(folder)) return dirname(folder)
    if (existsSync(join(folder, DECISION))) return folder
    const misnamed = misnamedIn(folder)
    if (misnamed !== undefined) throw otherName(misnamed, named)
    if (existsSync(folder) && MISNAMED.test(basename(folder))) throw otherName(basename(folder))
    throw noProject(named, existsSync(folder) && statSync(folder).isDirectory())
  }
  let misnamed: string | undefined
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, DECISION))) return folder
    misnamed ??= misnamedIn(folder)
    if (folder === dirname(folder)) throw misnamed === undefined ? noProject(undefined, true) : otherName(misnamed)
  }
}

/** What Notepad, or a habit, makes of `hanke.yaml`; Windows hides the last ending. */
const MISNAMED = /^hanke\.(ya?ml|ya?ml\.(txt|ya?ml))$/i

function misnamedIn(folder: string): string | undefined {
  try {
    return readdirSync(folder).find((name) => MISNAMED.test(name) && name !== DECISION)
  } catch {
    return undefined
  }
}

function otherName(found: string, folder?: string): CannotRun {
  return new CannotRun(
    folder === undefined
      ? {
          fi: `Tiedostoa hanke.yaml ei löydy, mutta ”${found}” löytyi.`,
          en: `There is no hanke.yaml, but “${found}” was found.`,
        }
      : {
          fi: `Kansiossa ”${folder}” ei ole tiedostoa hanke.yaml, mutta siinä on ”${found}”.`,
          en: `The folder “${folder}” has no hanke.yaml, but it has “${found}”.`,
        },
    {
      fi: 'Anna sille nimeksi hanke.yaml. Windows piilottaa päätteet: ota Resurssienhallinnassa käyttöön Näytä → Tiedostotunnisteet.',
      en: 'Rename it hanke.yaml. Windows hides endings: in File Explorer turn on View → File name extensions.',
    },
  )
}

function noProject(named: string | undefined, exists: boolean): CannotRun {
  if (named !== undefined && !exists) {
    return new CannotRun(
      { fi: `Kansiota ”${named}” ei ole.`, en: `There is no folder “${named}”.` },
      { fi: 'Tarkista kansion nimi valinnan --project perästä.', en: 'Check the folder named after --project.' },
    )
  }
  return new CannotRun(
    named === undefined
      ? {
          fi: 'Tässä kansiossa ei ole hanketta: tiedostoa hanke.yaml ei löydy täältä eikä ylemmistä kansioista.',
          en: 'There is no project here: no hanke.yaml in this folder or above it.',
        }
      : { fi: `Kansiossa ”${named}” ei ole tiedostoa hanke.yaml.`, en: `The folder “${named}” has no hanke.yaml.` },
    {
      fi: 'Siirry hankkeen kansioon (cd KANSIO) tai anna se valinnalla --project KANSIO. Esimerkkihankkeen saat komennolla: hanke demo',
      en: 'Go to the project folder (cd FOLDER) or name it with --project FOLDER. For an example project run: hanke demo',
    },
  )
}
