// After a quotation mark that is never closed all the rest of the file is one cell, so nothing after it can be read as it was meant.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'

const unclosed = {
  message: {
    fi: 'Rivin {actual} lainausmerkki jää sulkematta, joten tiedoston loppua ei voi lukea.',
    en: 'A quotation mark on line {actual} is never closed, so the rest of the file cannot be read.',
  },
  fix: {
    fi: 'Poista lainausmerkki riviltä tai lisää puuttuva pari, ja tallenna tiedosto uudelleen.',
    en: 'Remove the quotation mark from the line or add its missing pair, and save the file again.',
  },
}

export default {
  id: 'FILE-13',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Tiedostoa, jonka lainausmerkit ovat rikki, ei lueta osittain')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Lainausmerkkien on oltava pareittain', en: 'Quotation marks shall come in pairs' },
    ...unclosed,
    why: {
      fi: 'Lainausmerkistä alkaen rivit sulautuvat yhdeksi soluksi ja katoavat maksatuksesta.',
      en: 'From the quotation mark on, rows merge into one cell and vanish from the claim.',
    },
    example: { fi: 'Selitteenä on 24" näyttö.', en: 'The description is 24" screen.' },
  },
  variants: {
    'unclosed-quote': unclosed,
    'stray-quote': {
      message: {
        fi: 'Rivillä {actual} on lainausmerkki kesken solun, joten tiedostoa ei voi lukea.',
        en: 'Line {actual} has a quotation mark in the middle of a cell, so the file cannot be read.',
      },
      fix: {
        fi: 'Poista lainausmerkki, tai tallenna taulukko Excelistä uudelleen muodossa CSV UTF-8: Excel lisää tarvittavat merkit.',
        en: 'Remove the quotation mark, or save the table again from Excel as CSV UTF-8: Excel adds the marks that are needed.',
      },
    },
  },
  check: (scene) =>
    eachRefusal(scene, 'FILE-13', ({ source: { path }, refusals: [{ reason, line }] }) => ({
      spots: [{ path, line }],
      facts: { actual: fact.count(line ?? 1) },
      variant: reason,
    })),
} satisfies FileRule
