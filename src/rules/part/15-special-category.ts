// What the project may not keep is best never handed in: EURA does not ask for health, disability or minority.
import { fact } from '../../lang/fact.ts'
import { noSpecialCategories } from '../../law/indicator-acts.ts'
import { mappedDefinition } from '../../read/mapping/mapped-definition.ts'
import { participantsTable } from '../../read/tables/participants.ts'
import { headerCell } from '../file/header-cell.ts'
import type { FileRule } from '../rule.ts'
import { asksSpecialCategory } from './special-category.ts'

export default {
  id: 'PART-15',
  severity: 'warning',
  stage: 'file',
  scope: 'file',
  reads: ['participants'],
  basis: [noSpecialCategories],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujataulukossa ei saa olla erityisiä henkilötietoryhmiä',
      en: 'A table of participants shall hold no special categories of personal data',
    },
    message: {
      fi: 'Taulukossa on sarake, jota ei kysytä osallistujilta: {actual}.',
      en: 'The table has a column for which participants are not asked: {actual}.',
    },
    fix: {
      fi: 'Poista koko sarake tiedostosta ja säilytä tieto, jos sille on peruste, muualla kuin hankkeen kansiossa.',
      en: 'Delete the whole column from the file; where there is a ground for keeping it, keep it outside the project folder.',
    },
    why: {
      fi: 'Terveys, vamma, vähemmistö ja vakaumus ovat erityisiä henkilötietoryhmiä (tietosuoja-asetuksen 9 artikla). EURA 2021 ei kerää indikaattoreita EECO12 ja EECO15, joten hanke ei tarvitse niitä.',
      en: 'Health, disability, minority and belief are special categories of personal data (GDPR, article 9). EURA 2021 does not collect EECO12 and EECO15, so the project does not need them.',
    },
    example: { fi: 'Sarakkeen otsikko on ”Vammaisuus”.', en: 'The header of a column is “Disability”.' },
  },
  check: ({ handedIn: { sources, mappings } }) => {
    const definition = mappedDefinition(participantsTable, mappings.participants)
    const read = (sources.participants ?? []).filter(({ refusals }) => refusals.length === 0)
    const hits = read.flatMap((source) => {
      const spots = (source.header?.cells ?? []).flatMap((cell, index) =>
        asksSpecialCategory(cell) ? [headerCell(source, index, definition)] : [],
      )
      const actual = spots.map(({ header }) => fact.text(header ?? ''))
      return spots.length === 0 ? [] : [{ spots, facts: { actual } }]
    })
    return { checked: read.length, hits }
  },
} satisfies FileRule
