/** Reads `hanke.yaml` from the disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import type { Complaint } from '../project/complaint.ts'
import { complaintText } from '../project/complaint-text.ts'
import { loadProject } from '../project/load.ts'
import type { Project } from '../project/project.ts'
import { CannotRun } from './cannot-run.ts'

/** A decision that does not fit its schema (PLAN-01): every complaint, none hidden behind the first. */
export class BrokenDecision extends CannotRun {
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[]) {
    super(
      {
        fi: `hanke.yaml: ${complaints.length} kohtaa korjattavana, ennen kuin hanke voi jatkaa (PLAN-01).`,
        en: `hanke.yaml: ${complaints.length} to mend before hanke can go on (PLAN-01).`,
      },
      { fi: 'Korjaa kohdat ja aja komento uudelleen.', en: 'Mend them and run the command again.' },
    )
    this.complaints = complaints
  }

  /** One paragraph a complaint. */
  override lines(lang: Lang): string[] {
    return this.complaints.map((complaint) => {
      const { message, fix } = complaintText(complaint, lang)
      return `  ${message}\n    → ${fix}`
    })
  }
}

/** @throws CannotRun where the file cannot be opened; BrokenDecision where it does not fit. */
export function loadDecision(folder: string): Project {
  let source: string
  try {
    source = readFileSync(join(folder, 'hanke.yaml'), 'utf8')
  } catch {
    throw new CannotRun(
      { fi: 'Tiedostoa hanke.yaml ei voi avata.', en: 'hanke.yaml cannot be opened.' },
      {
        fi: 'Sulje tiedosto muista ohjelmista ja tarkista, että sinulla on oikeus lukea se.',
        en: 'Close it in other programs and check that you may read it.',
      },
    )
  }
  const loaded = loadProject(source)
  if ('complaints' in loaded) throw new BrokenDecision(loaded.complaints)
  return loaded.project
}
