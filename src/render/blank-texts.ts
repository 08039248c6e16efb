/** Which texts the documents of a new folder ask for, and the file of each: a page for those who write them. */
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { HankeDocument } from '../project/document.ts'
import { decisionSections } from '../read/texts/decision.ts'
import { descriptionSections } from '../read/texts/description.ts'
import { figuresSections } from '../read/texts/figures.ts'
import { portfolioSections } from '../read/texts/portfolio.ts'
import { programmeSections } from '../read/texts/programme.ts'
import { progressSections } from '../read/texts/progress.ts'
import { type AskedTexts, textPath } from '../read/texts/read-texts.ts'
import type { TextSection } from '../read/texts/section.ts'

/** `texts/ohje.md`: beside the documents' folders, so that it is never taken for one of their texts. */
export function textsGuideFile(lang: Lang): string {
  return `texts/${wordsOf(lang).init.texts.file}.md`
}

/** @param document the starter that it stands beside. */
export function textsGuide(document: HankeDocument, lang: Lang): string {
  const { texts: words } = wordsOf(lang).init
  const parts = askedOf(document).map((asked) => [
    `## ${filled(words.document, { command: `\`${commandOf(asked, lang)}\`` })}`,
    asked.sections.map((one) => line(asked, one, lang)).join('\n'),
    ...(asked.period === null ? [] : [words.period]),
  ])
  const marks = words.marks.map((mark) => `- ${mark}`).join('\n')
  return `${[`# ${words.title}`, ...words.lead, marks, words.after, ...parts.flat()].join('\n\n')}\n`
}

function line(asked: AskedTexts, section: TextSection, lang: Lang): string {
  const { number, heading, help, required } = section
  const title = number === null ? heading[lang] : `${number} ${heading[lang]}`
  const more = required ? '' : ` (${wordsOf(lang).init.texts.optional})`
  return `- \`${textPath(asked, section, lang)}\`: ${title}${more}. ${help[lang]}.`
}

function commandOf({ kind, period }: AskedTexts, lang: Lang): string {
  const { command, names } = wordsOf(lang).report
  return ['hanke', command, names[kind], ...(period === null ? [] : [period])].join(' ')
}

/** Every document that the folder can be drawn as. */
function askedOf(document: HankeDocument): AskedTexts[] {
  const whole = { period: null }
  const figures = { ...whole, kind: 'figures', sections: figuresSections } as const
  switch (document.kind) {
    case 'project':
      return [
        { ...whole, kind: 'decision', sections: decisionSections },
        { kind: 'progress', period: 1, sections: progressSections(document.project.workPackages) },
        { ...whole, kind: 'description', sections: descriptionSections(document.project.end, document.project.start) },
        figures,
      ]
    case 'programme':
      return [{ ...whole, kind: 'programme', sections: programmeSections(document.programme.goals, null) }, figures]
    case 'portfolio': {
      const told = document.portfolio.projects.map((one) => ({
        id: one.id,
        name: one.told === 'inline' ? one.name : one.id,
        told: one.told,
      }))
      return [{ ...whole, kind: 'portfolio', sections: portfolioSections(told) }]
    }
    case 'recorded':
      throw new Error('no starter is of this kind')
  }
}
