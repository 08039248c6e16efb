// A source that reads nothing, or a code that never occurs, is a typing mistake that the sums would not show.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { HandedIn } from '../../read/dossier.ts'
import { codeText } from '../../read/mapping/code-text.ts'
import type { Mapping } from '../../read/mapping/mapping.ts'
import type { Table } from '../../read/table.ts'
import { tableIds } from '../../read/tables/definition.ts'
import type { FolderRule, Hit } from '../rule.ts'

export default {
  id: 'FILE-20',
  severity: 'warning',
  stage: 'file',
  scope: 'folder',
  reads: tableIds,
  basis: [ownReading('Lähteen jokaisen tiedoston ja koodin on löydyttävä')],
  missing: 'fires',
  texts: {
    title: { fi: 'Lähteellä on oltava omat tiedostonsa', en: 'A source shall have files of its own' },
    message: {
      fi: 'Lähteen tiedostoja ”{actual}” ei ole kansiossa {folder}.',
      en: 'The folder {folder} has no files “{actual}” of this source.',
    },
    fix: {
      fi: 'Tarkista tiedoston nimi ja kohta files tiedostossa hanke.yaml: * on mikä tahansa merkkijono, ? yksi merkki.',
      en: 'Check the file’s name and the key files in hanke.yaml: * is any text, ? any one character.',
    },
    why: {
      fi: 'Jos lähteen tiedostoja ei löydy, sen tunnit tai kustannukset puuttuvat maksatuksesta.',
      en: 'Where a source finds no files, its hours or costs are missing from the claim.',
    },
    example: {
      fi: 'Kohdassa files on ”Tuntiraportti*.csv”, mutta tiedoston nimi on ”Tuntiraportit 2026.xlsx”.',
      en: 'The key files says “Timesheet*.csv”, but the file is called “Time report 2026.xlsx”.',
    },
  },
  variants: {
    contested: {
      severity: 'stop',
      message: {
        fi: 'Tiedosto {actual} sopii useaan lähteeseen ({limit}), joten se jäi lukematta.',
        en: 'The file {actual} fits several sources ({limit}), so it was not read.',
      },
      fix: {
        fi: 'Rajaa lähteiden files-kohdat tiedostossa hanke.yaml niin, että tiedosto sopii vain yhteen.',
        en: 'Narrow the keys files in hanke.yaml so that the file fits only one source.',
      },
    },
    'unused-code': {
      severity: 'info',
      message: {
        fi: 'Koodia {actual} ei ole luetuilla riveillä.',
        en: 'The code {actual} does not occur in the rows read.',
      },
      fix: {
        fi: 'Tarkista koodin kirjoitusasu tiedostossa hanke.yaml. Jos koodia ei vain ole vielä käytetty, mitään ei tarvitse tehdä.',
        en: 'Check how the code is written in hanke.yaml. Where it has merely not been used yet, nothing has to be done.',
      },
    },
  },
  check: ({ handedIn, dossier }) => {
    const mappings = Object.values(handedIn.mappings)
    const contested = dossier.contested.filter(({ implementer }) => implementer === handedIn.implementer.id)
    const hits = mappings.flatMap((mapping) => {
      const untaken = contested.every((one) => !one.mappings.includes(mapping))
      return [...(untaken ? withoutFiles(handedIn, mapping) : []), ...unusedCodes(handedIn, mapping)]
    })
    return { checked: mappings.length, hits: [...contested.map(contestedFile), ...hits] }
  },
} satisfies FolderRule

function withoutFiles({ implementer, sources }: HandedIn, { key, table, files }: Mapping): Hit[] {
  if (files === null || sources[table].length > 0) return []
  const facts = { actual: fact.text(files.text), folder: fact.text(`data/${implementer.id}`) }
  return [{ spots: [{ key: [...key, 'files'] }], facts }]
}

function contestedFile({ path, mappings }: { path: string; mappings: readonly Mapping[] }): Hit {
  const patterns = mappings.map(({ files, table }) => `${table}: ${files?.text}`).join(', ')
  return {
    spots: [{ path, line: null }],
    facts: { actual: fact.text(path.split('/').at(-1) ?? path), limit: fact.text(patterns) },
    variant: 'contested',
  }
}

function unusedCodes({ tables }: HandedIn, { key, table: id, codes, constants }: Mapping): Hit[] {
  const table = tables[id] as unknown as Table | undefined
  if (table === undefined || table.rows === 0) return []
  const unused = [...codes].flatMap(([column, { name, values }]) => {
    const typed = constants.has(column) ? new Set<string>() : textsIn(table, column)
    return Object.keys(values)
      .filter((code) => !typed.has(codeText(code)))
      .map((code) => ({ name, code }))
  })
  if (unused.length === 0) return []
  return [
    {
      spots: [...new Set(unused.map(({ name }) => name))].map((name) => ({ key: [...key, 'values', name] })),
      facts: { actual: unused.map(({ code }) => fact.text(code)) },
      variant: 'unused-code',
    },
  ]
}

function textsIn(table: Table, id: string): Set<string> {
  const column = table.columns[id]
  return new Set(Array.from({ length: column?.size ?? 0 }, (_, code) => codeText(column?.textOf(code) ?? '')))
}
