// A table that was never handed in looks the same in the sums as one without rows, so its absence is said.
import type { Day } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import type { Project } from '../../project/project.ts'
import type { HandedIn } from '../../read/dossier.ts'
import { type TableId, tableIds } from '../../read/tables/definition.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FolderRule, Hit } from '../rule.ts'

const save = {
  fi: 'Tallenna taulukko tiedostoksi {path}. Jos rivejä ei ole, mitään ei tarvitse tehdä.',
  en: 'Save the table as {path}. Where there are no rows, nothing has to be done.',
}

const titles: Readonly<Record<TableId, Text>> = {
  participants: { fi: 'Osallistujataulukko (osallistujat.csv)', en: 'The table of participants (participants.csv)' },
  companies: { fi: 'Yritystaulukko (yritykset.csv)', en: 'The table of companies (companies.csv)' },
  hours: { fi: 'Työaikataulukko (tyoaika.csv)', en: 'The table of hours (hours.csv)' },
  costs: { fi: 'Kustannustaulukko (kustannukset.csv)', en: 'The table of costs (costs.csv)' },
  staff: { fi: 'Henkilöstötaulukko (henkilosto.csv)', en: 'The table of staff (staff.csv)' },
}

export default {
  id: 'FILE-12',
  severity: 'info',
  stage: 'file',
  scope: 'folder',
  reads: tableIds,
  basis: [ownReading('Puuttuva taulukko kerrotaan aina')],
  missing: 'fires',
  texts: {
    title: { fi: 'Toteuttajalla on oltava taulukkonsa', en: 'An implementer shall have its tables' },
    message: { fi: '{actual} puuttuu.', en: '{actual} is missing.' },
    fix: save,
    why: {
      fi: 'Ilman taulukkoa sen rivejä ei ole maksatuksessa eikä niitä voi tarkistaa.',
      en: 'Without the table its rows are not in the claim and cannot be checked.',
    },
    example: { fi: 'Tiedosto data/xamk/tyoaika.csv puuttuu.', en: 'The file data/xamk/hours.csv is missing.' },
  },
  variants: {
    misnamed: {
      // A file that may be a table and is not read is not passed over as information.
      severity: 'warning',
      message: {
        fi: '{actual} puuttuu, mutta kansiossa on tiedosto {nearest}.',
        en: '{actual} is missing, but the folder holds the file {nearest}.',
      },
      fix: {
        fi: 'Jos tiedosto {nearest} on tämä taulukko, anna sille nimeksi {path}, tai lue se sellaisenaan: hanke kartoita "{file}".',
        en: 'Where the file {nearest} is this table, name it {path}, or have it read as it stands: hanke map "{file}".',
      },
    },
    'hours-misnamed': {
      severity: 'warning',
      message: {
        fi: '{actual} puuttuu, joten palkkoja ei haeta lainkaan. Kansiossa on kuitenkin tiedosto {nearest}, joka jäi lukematta.',
        en: '{actual} is missing, so no salaries are claimed. Yet the folder holds the file {nearest}, which was not read.',
      },
      fix: {
        fi: 'Jos tiedosto {nearest} on tämä taulukko, anna sille nimeksi {path}, tai lue se sellaisenaan: hanke kartoita "{file}".',
        en: 'Where the file {nearest} is this table, name it {path}, or have it read as it stands: hanke map "{file}".',
      },
    },
    optional: {
      message: {
        fi: '{actual} puuttuu; se on vapaaehtoinen.',
        en: '{actual} is missing; it is optional.',
      },
      fix: {
        fi: 'Mitään ei tarvitse tehdä. Taulukosta tunnistetaan sama henkilö kahdella toteuttajalla: jos haluat tarkistuksen, tallenna se tiedostoksi {path}.',
        en: 'Nothing has to be done. The table serves to recognise one person at two implementers: where you want that check, save it as {path}.',
      },
    },
    'hours-awaited': {
      // Whose hours are missing claims nothing, and a claim of nothing looks as if all were in order.
      severity: 'warning',
      message: {
        fi: '{actual} puuttuu tai on tyhjä, vaikka toteuttajalla on henkilöitä ja hanke on alkanut: palkkoja ei haeta lainkaan.',
        en: '{actual} is missing or empty although the implementer has staff and the project has begun: no salaries are claimed.',
      },
      fix: {
        fi: 'Pyydä työaikakirjanpito toteuttajalta ja tallenna se tiedostoksi {path}.',
        en: 'Ask the implementer for the time records and save them as {path}.',
      },
    },
    'no-rows': {
      message: {
        fi: '{actual} on tyhjä: siinä on otsikot mutta ei yhtään riviä.',
        en: '{actual} is empty: it has headers but no rows.',
      },
      fix: {
        fi: 'Tarkista, että tallensit oikean taulukon. Jos rivejä ei ole, mitään ei tarvitse tehdä.',
        en: 'Check that you saved the right table. Where there are no rows, nothing has to be done.',
      },
    },
  },
  check: ({ handedIn, dossier: { unknown }, project, asOf }) => ({
    checked: tableIds.length,
    // Where a pattern of the decision finds no file, FILE-20 has told of it.
    hits: tableIds.flatMap((id) =>
      isAwaited(handedIn, id) ? [] : absence(handedIn, id, unknown, owesHours(project, handedIn, asOf)),
    ),
  }),
} satisfies FolderRule

function isAwaited({ mappings, sources }: HandedIn, id: TableId): boolean {
  return (mappings[id]?.files ?? null) !== null && sources[id].length === 0
}

/** Paid by hours, with people in the decision, and begun: then there are hours to hand in. */
function owesHours({ funding, start }: Project, { implementer }: HandedIn, asOf: Day): boolean {
  return funding.salaryModel === 'unit-cost' && implementer.staff.length > 0 && start <= asOf
}

function absence(
  { implementer, sources, tables: read }: HandedIn,
  id: TableId,
  unknown: readonly Misnamed[],
  owes: boolean,
): Hit[] {
  const { name } = tables[id]
  const actual = fact.word(id, titles[id])
  const place = fact.word(id, {
    fi: `data/${implementer.id}/${name.fi}.csv`,
    en: `data/${implementer.id}/${name.en}.csv`,
  })
  const awaited = id === 'hours' && owes ? { facts: { actual, path: place }, variant: 'hours-awaited' } : undefined
  if (sources[id].length > 0) {
    const spots = sources[id].map(({ path }) => ({ path, line: null }))
    return read[id]?.rows === 0 ? [{ spots, ...(awaited ?? { facts: { actual }, variant: 'no-rows' }) }] : []
  }
  const near = unknown.find((one) => one.implementer === implementer.id && one.nearest === id)
  const folder = `data/${implementer.id}`
  const spots = [{ path: near?.path ?? `${folder}/${name.fi}.csv`, line: null }]
  if (near !== undefined)
    return [
      {
        spots,
        facts: {
          actual,
          path: place,
          nearest: fact.text(near.path.slice(folder.length + 1)),
          file: fact.text(near.path),
        },
        variant: awaited === undefined ? 'misnamed' : 'hours-misnamed',
      },
    ]
  if (awaited !== undefined) return [{ spots, ...awaited }]
  return [{ spots, facts: { actual, path: place }, ...(id === 'staff' ? { variant: 'optional' } : {}) }]
}

interface Misnamed {
  readonly implementer: string
  readonly path: string
  readonly nearest: TableId | null
}
