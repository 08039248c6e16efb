// A company is recognised by its business id alone; another spelling would make another company of it.
import { fact } from '../../lang/fact.ts'
import { personalKinds } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import { businessIdOf, checkDigitOf, mendedBusinessId } from '../../read/company/business-id.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule, Verdict } from '../rule.ts'

const fix = {
  fi: 'Tarkista tunnus YTJ:stä (ytj.fi) ja kirjoita se muodossa 1234567-1.',
  en: 'Look the id up at ytj.fi and write it as 1234567-1.',
}
const notAnId = {
  message: { fi: '”{actual}” ei ole y-tunnus.', en: '“{actual}” is not a business id.' },
  fix,
}

export default {
  id: 'COMP-01',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['companies'],
  basis: [ownReading('Y-tunnuksen tarkistusmerkki: kertoimet 7, 9, 10, 5, 8, 4 ja 2, jakojäännös 11:stä')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Yrityksen y-tunnuksen on oltava oikea', en: 'A company’s business id shall be right' },
    ...notAnId,
    why: {
      fi: 'Yritykset lasketaan y-tunnuksista, sillä nimen voi kirjoittaa monella tavalla. Excel pudottaa luvuksi luullun tunnuksen alusta nollan.',
      en: 'Companies are counted by business id, since a name can be written in many ways. Excel drops the zero at the beginning of an id that it takes for a number.',
    },
    example: {
      fi: '600598-8, kun oikea on 0600598-8.',
      en: '600598-8 where 0600598-8 is right.',
    },
  },
  variants: {
    mendable: {
      message: {
        fi: 'Y-tunnus {actual} on kirjoitettu vajaana tai väärin; tarkoitus lienee {limit}.',
        en: 'The business id {actual} is written short or wrongly; probably {limit} is meant.',
      },
      fix: {
        fi: 'Muuta sarakkeen lukumuodoksi Teksti, kirjoita tunnus muodossa {limit} ja tallenna tiedosto uudelleen.',
        en: 'Set the column’s number format to Text, write the id as {limit} and save the file again.',
      },
    },
    'wrong-check': {
      message: {
        fi: 'Y-tunnuksen {actual} tarkistusmerkki on väärä, joten jokin numero on väärin.',
        en: 'The check digit of {actual} is wrong, so one of its digits is.',
      },
      fix,
    },
    'identity-code': {
      message: {
        fi: 'Y-tunnuksen paikalla näyttää olevan henkilötunnus. Sitä ei näytetä missään, eikä riviä lasketa.',
        en: 'What stands in place of a business id looks like a personal identity code. It is shown nowhere, and the row is not counted.',
      },
      fix: {
        fi: 'Poista henkilötunnus solusta ja tallenna tiedosto uudelleen. Toiminimelläkin on y-tunnus: hae se YTJ:stä (ytj.fi) ja kirjoita se muodossa 1234567-1. Jos rivi on ihminen eikä yritys, siirrä hänet osallistujiin.',
        en: 'Remove the code from the cell and save the file again. A sole trader has a business id too: look it up at ytj.fi and write it as 1234567-1. Where the row is a person and no company, move it to the participants.',
      },
    },
    'not-an-id': notAnId,
  },
  check: ({ tables: { companies }, eligible }) =>
    eachValue(companies, 'businessId', { where: eligible(companies), judge: mistakeIn }),
} satisfies ImplementerRule<'companies'>

function mistakeIn(typed: string): Verdict | undefined {
  if (businessIdOf(typed) !== undefined) return undefined
  if (personalKinds(typed).includes('identity-code')) return { variant: 'identity-code' }
  const meant = mendedBusinessId(typed)
  if (meant !== undefined) return { variant: 'mendable', each: { limit: fact.text(meant) } }
  const [, digits] = /^(\d{7})-\d$/.exec(typed) ?? []
  return digits === undefined || checkDigitOf(digits) === undefined
    ? { variant: 'not-an-id' }
    : { variant: 'wrong-check' }
}
