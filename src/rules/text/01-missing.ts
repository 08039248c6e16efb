// What only people can write is never invented: where it is not written the document has a gap, and everybody sees it.
import { type Fact, fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { LONGEST_PARAGRAPH } from '../../read/texts/is-prose.ts'
import { type AskedTexts, type Texts, textPath } from '../../read/texts/read-texts.ts'
import type { TextSection } from '../../read/texts/section.ts'
import type { TextRule } from '../document-rule.ts'
import type { Hit } from '../rule.ts'

export default {
  id: 'TEXT-01',
  severity: 'warning',
  stage: 'decision',
  scope: 'texts',
  reads: [],
  basis: [ownReading('Puuttuvaa tekstiä ei keksitä')],
  missing: 'fires',
  texts: {
    title: { fi: 'Asiakirjan teksteistä mikään ei saa puuttua', en: 'No text of a document shall be missing' },
    message: {
      fi: 'Kohdan ”{actual}” teksti puuttuu, joten asiakirjassa on sen paikalla aukko.',
      en: 'The text of “{actual}” is missing, so the document has a gap in its place.',
    },
    fix: {
      fi: 'Kirjoita teksti tiedostoon {path}: tavallista tekstiä tai Markdownia.',
      en: 'Write the text into the file {path}: plain text or Markdown.',
    },
    why: {
      fi: 'Sanat, jotka vain ihminen voi kirjoittaa, eivät saa syntyä arvaamalla.',
      en: 'Words that only people can write must not come about by guessing.',
    },
    example: {
      fi: 'Hankekuvauksessa ei ole tiedostoa texts/kuvaus/tiivistelma.md.',
      en: 'The description has no file texts/description/summary.md.',
    },
  },
  variants: {
    empty: {
      message: {
        fi: 'Kohdan ”{actual}” tiedosto on tyhjä, joten asiakirjassa on sen paikalla aukko.',
        en: 'The file of “{actual}” is empty, so the document has a gap in its place.',
      },
      fix: { fi: 'Kirjoita teksti tiedostoon {path}.', en: 'Write the text into the file {path}.' },
    },
    misnamed: {
      message: {
        fi: 'Kohdan ”{actual}” teksti puuttuu, mutta kansiossa on tiedosto {nearest}.',
        en: 'The text of “{actual}” is missing, but the folder holds the file {nearest}.',
      },
      fix: {
        fi: 'Jos tiedosto {nearest} on tämä teksti, anna sille nimeksi {path}.',
        en: 'Where the file {nearest} is this text, name it {path}.',
      },
    },
    'no-prose': {
      message: {
        fi: 'Kohdan ”{actual}” tiedosto ei ole tavallista tekstiä: siinä on yli {limit} merkin kappale tai merkintöjä liian monta sisäkkäin.',
        en: 'The file of “{actual}” is no ordinary text: it has a paragraph of more than {limit} characters, or marks too deep within each other.',
      },
      fix: {
        fi: 'Tarkista, että {path} on oikea tiedosto. Kappaleet erotetaan toisistaan tyhjällä rivillä.',
        en: 'Check that {path} is the right file. Paragraphs are parted by an empty line.',
      },
    },
    'not-text': {
      message: {
        fi: 'Kohdan ”{actual}” tiedosto ei ole tekstiä, joten sitä ei voi lukea.',
        en: 'The file of “{actual}” is no text, so it cannot be read.',
      },
      fix: {
        fi: 'Tallenna teksti tiedostoksi {path} tekstieditorilla (UTF-8), ei Word-asiakirjana.',
        en: 'Save the text as {path} in a text editor (UTF-8), not as a Word document.',
      },
    },
  },
  check: ({ texts }) => ({
    checked: texts.asked.sections.length,
    hits: texts.asked.sections.flatMap((section) => missing(section, texts)),
  }),
} satisfies TextRule

function missing(section: TextSection, { asked, written, unknown }: Texts): Hit[] {
  const found = written.get(section.id)
  const facts = { actual: fact.word(section.id, section.heading), path: pathOf(asked, section) }
  if (found !== undefined && found.refusal !== null) {
    const limit = found.refusal === 'no-prose' ? { limit: fact.count(LONGEST_PARAGRAPH) } : {}
    return [{ spots: [{ path: found.path, line: null }], facts: { ...facts, ...limit }, variant: found.refusal }]
  }
  const isEmpty = found !== undefined && found.prose.length === 0 && found.mistakes.length === 0
  if (isEmpty && section.required) return [{ spots: [{ path: found.path, line: null }], facts, variant: 'empty' }]
  if (found !== undefined || !section.required) return []
  const near = unknown.find(({ nearest }) => nearest?.id === section.id)
  if (near === undefined) return [{ spots: [{ path: textPath(asked, section, 'fi'), line: null }], facts }]
  const nearest = fact.text(near.path.split('/').at(-1) ?? near.path)
  return [{ spots: [{ path: near.path, line: null }], facts: { ...facts, nearest }, variant: 'misnamed' }]
}

function pathOf(asked: AskedTexts, section: TextSection): Fact {
  return fact.word(section.id, { fi: textPath(asked, section, 'fi'), en: textPath(asked, section, 'en') })
}
