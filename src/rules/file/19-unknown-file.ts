// A file that is passed over is said aloud, so that nobody believes it to be in the claim.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FolderRule } from '../rule.ts'

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
  check: ({ handedIn: { implementer, sources }, dossier: { unknown } }) => {
    const own = unknown.filter((file) => file.implementer === implementer.id)
    // FILE-12 has told of a file that looks like a missing table.
    const untold = own.filter(({ nearest }) => nearest === null || sources[nearest].length > 0)
    const names = untold.map(({ path }) => fact.text(path.split('/').slice(2).join('/')))
    const spots = untold.map(({ path }) => ({ path, line: null }))
    return { checked: own.length, hits: spots.length === 0 ? [] : [{ spots, facts: { actual: names, allowed } }] }
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
