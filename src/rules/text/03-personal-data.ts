// Reports are handed on and published; who somebody is belongs in none of them.
import { type Fact, fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import type { PersonalKind } from '../../lang/personal-text.ts'
import { personalDataInItsPlace } from '../../law/person-acts.ts'
import type { TextRule } from '../document-rule.ts'
import { eachMistake } from './each-mistake.ts'

const words: Readonly<Record<PersonalKind, Text>> = {
  'identity-code': { fi: 'henkilötunnus', en: 'a personal identity code' },
  'e-mail': { fi: 'sähköpostiosoite', en: 'an e-mail address' },
  telephone: { fi: 'puhelinnumero', en: 'a telephone number' },
}

export default {
  id: 'TEXT-03',
  severity: 'error',
  stage: 'decision',
  scope: 'texts',
  reads: [],
  basis: [personalDataInItsPlace],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tekstissä ei saa olla henkilötietoja', en: 'A text shall hold no personal data' },
    message: {
      fi: 'Tekstissä näyttää olevan {actual}; se on peitetty asiakirjassa.',
      en: 'The text seems to hold {actual}; it is masked in the document.',
    },
    fix: {
      fi: 'Poista henkilötieto tiedostosta {file}, esimerkiksi kirjoittamalla tehtävänimike sen tilalle.',
      en: 'Delete it from {file}, for example by writing the person’s title in its place.',
    },
    why: {
      fi: 'Asiakirja lähtee rahoittajalle ja usein verkkoon, eikä sieltä saa mitään takaisin.',
      en: 'The document goes to the authority and often onto the web, from which nothing can be taken back.',
    },
    example: {
      fi: 'Teksti päättyy projektipäällikön puhelinnumeroon.',
      en: 'The text ends with the project manager’s telephone number.',
    },
  },
  check: (scene) => eachMistake(scene, ['personal'], ({ kinds }) => named(kinds)),
} satisfies TextRule

function named(kinds: readonly PersonalKind[]): Fact {
  const both = kinds.map((kind) => words[kind])
  return fact.word(kinds.join(' '), {
    fi: both.map(({ fi }) => fi).join(' ja '),
    en: both.map(({ en }) => en).join(' and '),
  })
}
