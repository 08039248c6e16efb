// A file that is passed over is said aloud, so that nobody believes it to be in the claim.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { TABLE_FILE } from '../../read/table-name.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FolderRule, Hit } from '../rule.ts'
import { unreadSheets, unreadSheetTexts } from './unread-sheets.ts'

export default {
  id: 'FILE-19',
  severity: 'info',
  stage: 'file',
  scope: 'folder',
  reads: [],
  basis: [ownReading('Lukematta jätetty tiedosto kerrotaan aina')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Toteuttajan kansiossa on oltava vain hankkeen tuntemia tiedostoja',
      en: 'An implementer’s folder shall hold only files that hanke knows',
    },
    message: {
      fi: 'Tuntematon tiedosto jäi lukematta: {actual}.',
      en: 'Unknown file, not read: {actual}.',
    },
    fix: {
      fi: 'Jos tiedosto on taulukko, anna sille nimeksi jokin näistä: {allowed}. Muuten mitään ei tarvitse tehdä.',
      en: 'Where the file is a table, give it one of these names: {allowed}. Otherwise nothing has to be done.',
    },
    why: {
      fi: 'Väärin nimetyn tiedoston rivit jäisivät muuten huomaamatta pois.',
      en: 'The rows of a misnamed file would otherwise be left out unnoticed.',
    },
    example: { fi: 'Kansiossa on tiedosto muistiinpanot.docx.', en: 'The folder holds the file notes.docx.' },
  },
  variants: {
    'unread-table': {
      // Whose hours are in it claims nothing for them, and the sums look as if all were in order.
      severity: 'warning',
      message: {
        fi: 'Taulukolta näyttävä tiedosto jäi lukematta, eivätkä sen rivit ole mukana: {actual}.',
        en: 'A file that looks like a table was not read, and its rows are not counted: {actual}.',
      },
      fix: {
        fi: 'Jos tiedosto on hankkeen taulukko, anna sille nimeksi jokin näistä: {allowed}; tai lue se sellaisenaan: hanke kartoita "{file}". Muuten siirrä se pois data-kansiosta.',
        en: 'Where the file is a table of the project, give it one of these names: {allowed}; or have it read as it stands: hanke map "{file}". Otherwise move it out of the data folder.',
      },
    },
    ...unreadSheetTexts,
  },
  check: ({ handedIn, dossier: { unknown } }) => {
    const { implementer, sources } = handedIn
    const own = unknown.filter((file) => file.implementer === implementer.id)
    // FILE-12 has told of the first file that looks like a missing table.
    const untold = own.filter(
      (file, at) =>
        file.nearest === null ||
        sources[file.nearest].length > 0 ||
        own.findIndex(({ nearest }) => nearest === file.nearest) < at,
    )
    const [unread, others] = [untold.filter(isTable), untold.filter((file) => !isTable(file))]
    const sheets = unreadSheets(handedIn)
    return {
      checked: own.length + sheets.length,
      hits: [...told(unread, 'unread-table'), ...sheets, ...told(others)],
    }
  },
} satisfies FolderRule

const allowed = fact.word('tables', {
  fi: Object.values(tables)
    .map(({ name }) => `${name.fi}.csv`)
    .join(', '),
  en: Object.values(tables)
    .map(({ name }) => `${name.en}.csv`)
    .join(', '),
})

interface Unknown {
  readonly path: string
}

function isTable({ path }: Unknown): boolean {
  return TABLE_FILE.test(path)
}

function told(files: readonly Unknown[], variant?: string): Hit[] {
  const [first] = files
  if (first === undefined) return []
  const spots = files.map(({ path }) => ({ path, line: null }))
  const actual = files.map(({ path }) => fact.text(path.split('/').slice(2).join('/')))
  return [
    variant === undefined
      ? { spots, facts: { actual, allowed } }
      : { spots, facts: { actual, allowed, file: fact.text(first.path) }, variant },
  ]
}
