// A tag may do on a page what no text should: a report is drawn from words, headings, lists and tables, and nothing else.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { TextRule } from '../document-rule.ts'
import { eachMistake } from './each-mistake.ts'

export default {
  id: 'TEXT-02',
  severity: 'error',
  stage: 'decision',
  scope: 'texts',
  reads: [],
  basis: [ownReading('Raporttiin tulee vain tekstiä, ei merkkauskieltä')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Tekstissä ei saa olla HTML-merkkausta', en: 'A text shall hold no HTML' },
    message: {
      fi: 'Tekstissä on HTML-merkkausta ({actual}), joten kappale jäi pois asiakirjasta.',
      en: 'The text holds HTML ({actual}), so the paragraph was left out of the document.',
    },
    fix: {
      fi: 'Poista merkkaus tiedostosta {file}. Lihavointi on **näin**, luettelo alkaa viivalla, otsikko risuaidalla.',
      en: 'Delete the markup from {file}. Bold is **so**, a list begins with a dash, a heading with a hash sign.',
    },
    why: {
      fi: 'Merkkaus voi piilottaa tekstiä tai ajaa ohjelman lukijan selaimessa, eikä se näy paperilla.',
      en: 'Markup may hide text or run a program in the reader’s browser, and it does not show on paper.',
    },
    example: { fi: 'Tekstissä on <script> tai <b>.', en: 'The text holds <script> or <b>.' },
  },
  variants: {
    image: {
      message: {
        fi: 'Tekstissä on kuva ({actual}), jota asiakirjaan ei voi piirtää; kappale jäi pois.',
        en: 'The text holds a picture ({actual}), which cannot be drawn; the paragraph was left out.',
      },
      fix: {
        fi: 'Poista kuva tiedostosta {file}; kuvan voi liittää asiakirjan liitteeksi.',
        en: 'Delete the picture from {file}; it may be attached to the document.',
      },
    },
  },
  check: (scene) => eachMistake(scene, ['html', 'image'], ({ value }) => fact.text(value ?? '')),
} satisfies TextRule
