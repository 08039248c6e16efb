// A file that can be read in two ways would give two claims, and only its writer knows which of them was meant.
import { type Fact, fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { looksLikeName } from '../../lang/person-name.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import type { Table } from '../../read/table.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule, Hit } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'

const saveAsUtf8 = {
  fi: 'Avaa tiedosto ohjelmassa, jolla se on tehty, tarkista ääkköset ja tallenna se uudelleen muodossa CSV UTF-8.',
  en: 'Open the file in the program that made it, look at its letters ä and ö, and save it again as CSV UTF-8.',
}
const twoEncodings = {
  message: {
    fi: 'Tiedostossa on sekaisin kahta merkistöä: rivillä {line} lukee joko ”{one}” tai ”{other}”.',
    en: 'The file mixes two encodings: line {line} says either “{one}” or “{other}”.',
  },
  fix: {
    fi: 'Avaa tiedosto Excelissä, korjaa rivin sana ja muut rikkoutuneet sanat, ja tallenna muodossa CSV UTF-8. Jos tiedosto on koottu kahdesta, tallenna kumpikin ensin erikseen.',
    en: 'Open the file in Excel, correct the word of that line and other broken words, and save as CSV UTF-8. Where the file was put together from two, save each of them by itself first.',
  },
}
const semicolons = {
  fi: 'Tallenna taulukko uudelleen siitä ohjelmasta, jolla se on tehty, puolipisteillä eroteltuna (Excelissä CSV UTF-8).',
  en: 'Save the table again from the program that made it, with semicolons between the cells or with quotation marks around numbers.',
}

export default {
  id: 'FILE-15',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Tiedostoa, jonka voi lukea kahdella tavalla, ei arvata')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tiedostolla on oltava vain yksi lukutapa', en: 'A file shall have a single reading' },
    ...twoEncodings,
    why: {
      fi: 'Väärällä erottimella luvut siirtyvät toisiin soluihin, ja väärällä merkistöllä nimet ja tunnukset muuttuvat toisiksi.',
      en: 'By the wrong delimiter numbers move into other cells, and in the wrong encoding names and ids become others.',
    },
    example: {
      fi: 'Rivi A1,1.9.2026,7,25 tarkoittaa joko 7 tuntia tai 7,25 tuntia.',
      en: 'The row A1,1.9.2026,7,25 means either 7 hours or 7.25 hours.',
    },
  },
  variants: {
    'two-encodings': twoEncodings,
    'other-encoding': {
      message: {
        fi: 'Tiedoston merkistöä ei voi päätellä: rivillä {line} lukee joko ”{one}” tai ”{other}”.',
        en: 'The file’s encoding cannot be told: line {line} says either “{one}” or “{other}”.',
      },
      fix: saveAsUtf8,
    },
    'two-delimiters': {
      message: {
        fi: 'Otsikkorivin ja rivit voi lukea sekä erottimella {one} että erottimella {other}.',
        en: 'The header and the rows can be read both by the {one} and by the {other}.',
      },
      fix: {
        fi: 'Poista tiedostosta ylimääräinen otsikkorivi tai toinen taulukko ja tallenna uudelleen muodossa CSV UTF-8.',
        en: 'Remove the surplus header or the second table from the file and save it again as CSV UTF-8.',
      },
    },
    'rows-by-another': {
      message: {
        fi: 'Otsikkorivin solut erottaa {one}, mutta rivien solut {other}.',
        en: 'The header’s cells are parted by the {one}, but the rows’ cells by the {other}.',
      },
      fix: {
        fi: 'Käytä koko tiedostossa samaa erotinta: tallenna taulukko uudelleen siitä ohjelmasta, jolla se on tehty.',
        en: 'Use one delimiter in the whole file: save the table again from the program that made it.',
      },
    },
    'decimal-comma': {
      message: {
        fi: 'Pilkku erottaa sekä solut että desimaalit: rivillä {line} luku on joko {one} tai {other}.',
        en: 'The comma parts both cells and decimals: on line {line} the number is either {one} or {other}.',
      },
      fix: semicolons,
    },
    'struck-rows': {
      severity: 'warning',
      message: {
        fi: 'Rivejä, joilla on yliviivattua tekstiä, luettiin kuten muutkin: {actual} kpl.',
        en: 'Rows that hold text which is struck out were read like the others: {actual}.',
      },
      fix: {
        fi: 'Jos rivi on peruttu, poista se Excelissä. Muuten poista yliviivaus (Muotoile solut → Fontti).',
        en: 'Where the row was cancelled, delete it in Excel. Otherwise take the strikethrough away (Format Cells → Font).',
      },
    },
    'hidden-rows': {
      severity: 'warning',
      message: {
        fi: 'Työkirjassa on rivejä, joita Excel ei näytä, ja ne luettiin kuten muutkin: {actual}. Ne on suodatettu tai piilotettu.',
        en: 'The workbook has rows that Excel does not show, and they were read like the others: {actual}. They are filtered out or hidden.',
      },
      fix: {
        fi: 'Näytä rivit (Tiedot → Tyhjennä; valitse rivit → Näytä) ja poista ne, jotka eivät kuulu hankkeelle. Jos kaikki kuuluvat, mitään ei tarvitse tehdä.',
        en: 'Show the rows (Data → Clear; select the rows → Unhide) and delete those that are not the project’s. Where all are, nothing has to be done.',
      },
    },
  },
  check: (scene) => {
    const { checked, hits } = eachRefusal(
      scene,
      'FILE-15',
      ({ source: { path }, definition: { isOfPeople }, refusals: [refusal] }) => {
        const { reason, line, readings = ['', ''] } = refusal
        const [one, other] = readings.map((reading) => shown(reading, isOfPeople === true))
        return {
          spots: [{ path, line }],
          facts: { line: fact.count(line ?? 1), one: one as Fact, other: other as Fact },
          variant: reason,
        }
      },
    )
    const tables = Object.values(scene.handedIn.tables) as unknown as (Table | undefined)[]
    return { checked, hits: [...hits, ...tables.flatMap((table) => (table === undefined ? [] : unlikeIn(table)))] }
  },
} satisfies FileRule

/** Rows that were read like all others and do not look like them. */
function unlikeIn(table: Table): Hit[] {
  const kinds = { 'hidden-rows': 'hiddenRows', 'struck-rows': 'struckRows' } as const
  return Object.entries(kinds).flatMap(([variant, list]) => {
    const rows = table.files.flatMap((file) => (file[list] ?? []).map((row) => row + file.from))
    if (rows.length === 0) return []
    const facts = { actual: fact.count(rows.length) }
    return [{ spots: [{ table, rows: Uint32Array.from(rows), column: null }], facts, variant }]
  })
}

const delimiters: Readonly<Record<string, Text>> = {
  ';': { fi: 'puolipiste', en: 'semicolon' },
  '\t': { fi: 'sarkain', en: 'tab' },
  ',': { fi: 'pilkku', en: 'comma' },
}

/** The word with two readings may be somebody's name. */
function shown(reading: string, isOfPeople: boolean): Fact {
  const word = delimiters[reading]
  if (word !== undefined) return fact.word(reading, word)
  return fact.text(isOfPeople || looksLikeName(reading) ? MASK : reading)
}
