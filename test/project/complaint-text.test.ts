import { describe, expect, it } from 'vitest'
import type { Complaint } from '../../src/project/complaint.ts'
import { english } from '../../src/project/complaint-en.ts'
import { finnish } from '../../src/project/complaint-fi.ts'
import { complaintText } from '../../src/project/complaint-text.ts'
import { complaintsOf, edited } from './decision.ts'

function only(text: string): Complaint {
  const [complaint, ...others] = complaintsOf(text)
  if (complaint === undefined || others.length > 0) throw new Error('not exactly one complaint')
  return complaint
}

describe('a complaint as a sentence and a remedy', () => {
  it.each([
    [
      'a misspelt key',
      edited(['supportRate', 'suportRate']),
      'Rivi 17, sarake 3: tuntematon avain "suportRate".',
      'Tarkoititko "supportRate"?',
      'Line 17, column 3: unknown key "suportRate".',
      'Did you mean "supportRate"?',
    ],
    [
      'a decimal comma',
      edited(['salaries: 321697', 'salaries: 361304,50']),
      'Rivi 28, sarake 25: luvussa "361304,50" on pilkku.',
      'Kirjoita piste: 361304.50.',
      'Line 28, column 25: the number "361304,50" has a comma.',
      'Write a point: 361304.50.',
    ],
    [
      'a Finnish date',
      edited(['start: 2026-09-01\n', 'start: 1.9.2026\n']),
      'Rivi 9, sarake 10: avaimen "start" arvo "1.9.2026" ei ole päivä muodossa vuosi-kuukausi-päivä.',
      'Kirjoita 2026-09-01.',
      'Line 9, column 10: the value "1.9.2026" of "start" is not a day written year-month-day.',
      'Write 2026-09-01.',
    ],
    [
      'a forgotten percent sign',
      edited(['80 %', '80']),
      'Rivi 17, sarake 16: avaimen "supportRate" osuus "80" on yli 100 %.',
      'Lisää prosenttimerkki: 80 %.',
      'Line 17, column 16: the share "80" of "supportRate" is more than 100 %.',
      'Add the percent sign: 80 %.',
    ],
    [
      'a key missing from an implementer',
      edited(['    name: Kaakkois-Suomen ammattikorkeakoulu Oy\n', '']),
      'Rivi 24, sarake 5: kohdasta "implementers" puuttuu pakollinen avain "name".',
      'Lisää avain "name" ja sille arvo päätöksestä.',
      'Line 24, column 5: "implementers" lacks the required key "name".',
      'Add the key "name" with its value from the decision.',
    ],
    [
      'a word that is not allowed',
      edited(['role: partner', 'role: osatoteuttaja']),
      'Rivi 27, sarake 11: avaimen "role" arvo "osatoteuttaja" ei ole sallittu.',
      'Sallitut arvot: lead, partner.',
      'Line 27, column 11: the value "osatoteuttaja" of "role" is not allowed.',
      'Allowed: lead, partner.',
    ],
    [
      'a brace left open',
      edited(['lumpSum: 0 }', 'lumpSum: 0']),
      'Rivi 28, sarake 13: tässä alkavalle merkille { ei löydy sulkevaa merkkiä }.',
      'Lisää merkki } siihen, mihin arvo päättyy.',
      'Line 28, column 13: the { that begins here has no closing }.',
      'Add } where the value ends.',
    ],
  ])('%s', (_, text, message, fix, messageEn, fixEn) => {
    const complaint = only(text)
    expect(complaintText(complaint, 'fi')).toEqual({ message, fix })
    expect(complaintText(complaint, 'en')).toEqual({ message: messageEn, fix: fixEn })
  })

  it('quotes a quoted value once', () => {
    const { message } = complaintText(only(edited(['salaries: 321697', 'salaries: "1,5"'])), 'fi')
    expect(message).toContain('luvussa "1,5" on')
  })

  it('cuts a value that no sentence could carry', () => {
    const { message } = complaintText(only(edited(['role: partner', `role: ${'x'.repeat(5000)}`])), 'fi')
    expect(message).toContain(`"${'x'.repeat(60)}…"`)
  })

  it('speaks of the same reasons in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(finnish))
  })
})
