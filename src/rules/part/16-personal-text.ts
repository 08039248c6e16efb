// A code or a number in a free text travels with the file to everyone who is sent it, and no masking of columns catches it.
import { type Fact, fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { type PersonalKind, personalKinds } from '../../lang/personal-text.ts'
import { shownText } from '../../lang/shown-text.ts'
import { personalDataInItsPlace } from '../../law/person-acts.ts'
import { isSomebodys } from '../../read/personal-header.ts'
import { columnLetter } from '../../read/place.ts'
import type { Table } from '../../read/table.ts'
import { tableIds } from '../../read/tables/definition.ts'
import { together } from '../each-row.ts'
import { eachValue } from '../each-value.ts'
import type { Checked, FileRule, Hit } from '../rule.ts'

const fix = {
  fi: 'Poista henkilötieto solusta ja tallenna tiedosto uudelleen; osallistujasta ja työntekijästä käytetään vain tunnusta.',
  en: 'Remove the personal data from the cell and save the file again; participants and staff are named by their id only.',
}

export default {
  id: 'PART-16',
  severity: 'warning',
  stage: 'file',
  scope: 'file',
  reads: tableIds,
  basis: [personalDataInItsPlace],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Vapaassa tekstissä ei saa olla henkilötunnusta, sähköpostiosoitetta eikä puhelinnumeroa',
      en: 'A free text shall hold no identity code, e-mail address or telephone number',
    },
    message: {
      fi: 'Sarakkeen {header} tekstissä näyttää olevan {kind}.',
      en: 'A text in the column {header} seems to hold {kind}.',
    },
    fix,
    why: {
      fi: 'Taulukot kulkevat toteuttajilta ohjausryhmälle ja tarkastajalle. Vapaa teksti on paikka, jota kukaan ei muista tyhjentää.',
      en: 'Tables travel from implementers to the steering group and the auditor. A free text is what nobody remembers to clear.',
    },
    example: {
      fi: 'Työajan kuvauksessa on osallistujan puhelinnumero.',
      en: 'The description of an hour holds a participant’s telephone number.',
    },
  },
  variants: {
    'unknown-column': {
      message: {
        fi: 'Tuntemattoman sarakkeen ”{header}” solussa näyttää olevan {kind}.',
        en: 'A cell of the unknown column “{header}” seems to hold {kind}.',
      },
      fix: {
        fi: 'Poista sarake tiedostosta: hanke ei lue sitä, mutta henkilötiedot kulkevat sen mukana.',
        en: 'Delete the column from the file: hanke does not read it, but the personal data travel with it.',
      },
    },
  },
  check: ({ handedIn: { tables } }) => {
    const read = (Object.values(tables) as unknown as (Table | undefined)[]).filter((table) => table !== undefined)
    return together(...read.flatMap((table) => [...inTexts(table), inUnknownColumns(table)]))
  },
} satisfies FileRule

/** What identifies something else is no free text: a voucher of ten digits is not a telephone number. */
const ids = ['voucher', 'account', 'businessId', 'personalId']

function inTexts(table: Table): Checked[] {
  return Object.entries(table.definition.columns).flatMap(([id, { cell, header }]) => {
    if (cell.format !== 'text' || ids.includes(id)) return []
    return [
      eachValue(table, id, {
        judge: (value) => {
          const kinds = personalKinds(typeof value === 'string' ? value : String(value))
          return kinds.length === 0 ? undefined : { facts: { header: fact.word(id, header), kind: kindsFact(kinds) } }
        },
      }),
    ]
  })
}

/** What was seen while reading; the texts themselves were not kept. */
function inUnknownColumns(table: Table): Checked {
  const cells = new Map<string, { rows: number[]; facts: Hit['facts'] }>()
  for (const { row, index, kinds } of table.personalCells) {
    const { source } = table.fileOf(row)
    const typed = (source.header?.cells[index] ?? '').trim()
    const header = typed === '' || isSomebodys(typed) ? columnLetter(index) : shownText(typed)
    const key = [header, ...kinds].join('\u001f')
    const known = cells.get(key)
    if (known === undefined)
      cells.set(key, { rows: [row], facts: { header: fact.text(header), kind: kindsFact(kinds) } })
    else if (known.rows.at(-1) !== row) known.rows.push(row)
  }
  const hits = [...cells.values()].map(({ rows, facts }) => ({
    spots: [{ table, rows, column: null }],
    facts,
    variant: 'unknown-column',
  }))
  return { checked: table.definition.isWatched ? table.rows : 0, hits }
}

const words: Readonly<Record<PersonalKind, Text>> = {
  'identity-code': { fi: 'henkilötunnus', en: 'an identity code' },
  'e-mail': { fi: 'sähköpostiosoite', en: 'an e-mail address' },
  telephone: { fi: 'puhelinnumero', en: 'a telephone number' },
}

function kindsFact(kinds: readonly PersonalKind[]): Fact {
  return fact.word(kinds.join(' '), {
    fi: kinds.map((kind) => words[kind].fi).join(' ja '),
    en: kinds.map((kind) => words[kind].en).join(' and '),
  })
}
