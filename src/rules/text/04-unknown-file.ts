// A text under a wrong name is a text that somebody wrote and nobody reads.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { TextRule } from '../document-rule.ts'
import { listed } from '../listed.ts'

export default {
  id: 'TEXT-04',
  severity: 'warning',
  stage: 'decision',
  scope: 'texts',
  reads: [],
  basis: [ownReading('Lukematta jätetty tiedosto kerrotaan aina')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tekstikansion tiedostojen on oltava asiakirjan kohtia',
      en: 'The files of a text folder shall be sections of the document',
    },
    message: {
      fi: 'Tiedosto {actual} jäi lukematta: asiakirjassa ei ole sen nimistä kohtaa.',
      en: 'The file {actual} was not read: the document has no section of its name.',
    },
    fix: {
      fi: 'Anna tiedostolle jonkin kohdan nimi ({allowed}), tai siirrä se muualle.',
      en: 'Give the file the name of a section ({allowed}), or move it elsewhere.',
    },
    why: {
      fi: 'Väärin nimetty teksti jäisi asiakirjasta pois huomaamatta.',
      en: 'A misnamed text would be left out of the document unnoticed.',
    },
    example: { fi: 'Kansiossa on tiedosto luonnos2.md.', en: 'The folder holds draft2.md.' },
  },
  variants: {
    twice: {
      message: {
        fi: 'Tiedosto {actual} jäi lukematta: saman kohdan teksti on jo tiedostossa {first}.',
        en: 'The file {actual} was not read: the section’s text is in {first} already.',
      },
      fix: {
        fi: 'Yhdistä tekstit yhteen tiedostoon ja poista toinen.',
        en: 'Put the texts into one file and delete the other.',
      },
    },
  },
  check: ({ texts: { asked, written, unknown, twice } }) => {
    const names = (lang: 'fi' | 'en') => listed(asked.sections.map(({ name }) => `${name[lang]}.md`))
    const allowed = fact.word('sections', { fi: names('fi'), en: names('en') })
    // TEXT-01 has told of a file that looks like a missing text.
    const untold = unknown.filter(({ nearest }) => nearest === null || !nearest.required || written.has(nearest.id))
    return {
      checked: written.size + unknown.length + twice.length,
      hits: [
        ...untold.map(({ path }) => ({ spots: [{ path, line: null }], facts: { actual: fact.text(path), allowed } })),
        ...twice.map(({ path, first }) => ({
          spots: [{ path, line: null }],
          related: [{ path: first, line: null }],
          facts: { actual: fact.text(path), first: fact.text(first) },
          variant: 'twice',
        })),
      ],
    }
  },
} satisfies TextRule
