// What hanke cannot open is not in the claim, so a claim that leaves a file out must not look complete.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'
import { limitFact, workbookRefusals } from './workbook-refusals.ts'

const saveAsCsv = {
  fi: 'Avaa tiedosto Excelissä ja tallenna taulukko valinnalla Tallenna nimellä → CSV UTF-8 (luetteloerotin).',
  en: 'Open the file in Excel and save the sheet with Save As → CSV UTF-8 (Comma delimited).',
}
const notText = {
  message: {
    fi: 'Tiedostoa {actual} ei voi lukea: se ei ole tekstiä.',
    en: 'The file {actual} cannot be read: it is not text.',
  },
  fix: saveAsCsv,
}

export default {
  id: 'FILE-01',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Tiedostoa, jota ei voi lukea, ei ohiteta hiljaa')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tiedoston on oltava luettavissa', en: 'A file shall be readable' },
    ...notText,
    why: {
      fi: 'Jos tiedosto jää lukematta, maksatuksesta puuttuu sen rivit, eikä sitä huomaa luvuista.',
      en: 'If a file is not read, the claim lacks its rows, and the figures do not show it.',
    },
    example: {
      fi: 'Tiedosto tyoaika.xls on vanha Excel-työkirja.',
      en: 'The file hours.xls is an old Excel workbook.',
    },
  },
  variants: {
    'not-text': notText,
    ...workbookRefusals,
    unopenable: {
      message: { fi: 'Tiedostoa {actual} ei voi avata.', en: 'The file {actual} cannot be opened.' },
      fix: {
        fi: 'Sulje tiedosto Excelistä ja tarkista, että sinulla on oikeus lukea sitä.',
        en: 'Close the file in Excel and check that you are allowed to read it.',
      },
    },
  },
  check: (scene) =>
    eachRefusal(scene, 'FILE-01', ({ source: { path }, refusals: [{ reason, about, line }] }) => ({
      spots: [line === null ? { path, line } : { path, line, row: line }],
      facts: {
        actual: fact.text(path.split('/').at(-1) ?? path),
        ...(reason === 'uncalculated' || reason === 'merged-cells' ? { cell: fact.text(about ?? '') } : {}),
        ...(reason === 'too-large-workbook' ? { limit: limitFact(about ?? '') } : {}),
      },
      variant: reason,
    })),
} satisfies FileRule
