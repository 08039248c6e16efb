/** The project folder: the one named by `--project`, else this folder or the nearest above it that holds a `hanke.yaml`. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CannotRun } from './cannot-run.ts'

const DECISION = 'hanke.yaml'

/** @throws CannotRun where there is none. */
export function findProject(named: string | undefined): string {
  if (named !== undefined) {
    const folder = resolve(named)
    // People point at the file as readily as at its folder.
    if (folder.endsWith(DECISION) && existsSync(folder)) return dirname(folder)
    if (existsSync(join(folder, DECISION))) return folder
    throw noProject(named, existsSync(folder) && statSync(folder).isDirectory())
  }
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, DECISION))) return folder
    if (folder === dirname(folder)) throw noProject(undefined, true)
  }
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
