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

/** Of a sum that stands inside braces, as in the example. */
function salaries(text: string): string {
  return edited(['salaries: 321697', `salaries: ${text}`])
}

describe('a remedy', () => {
  it.each(['1e5', '"90,000"', 'paljon'])('of %s can be typed as it stands, also inside braces', (typed) => {
    const complaint = only(salaries(typed))
    for (const lang of ['fi', 'en'] as const) {
      const { fix } = complaintText(complaint, lang)
      const examples = /(?:esimerkiksi|for example) (.+) (?:tai|or) (.+)\.$/.exec(fix)?.slice(1) ?? []
      expect(examples).toHaveLength(2)
      for (const example of examples) expect(complaintsOf(salaries(example))).toEqual([])
    }
  })
})

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
      'Rivi 28, sarake 25: luvussa "361304,50" on pilkku, joka sulkeiden sisällä erottaa kohdat toisistaan.',
      'Kirjoita piste: 361304.50. Pilkun voi jättää, jos luvun ympärillä on lainausmerkit.',
      'Line 28, column 25: the number "361304,50" has a comma, which inside brackets begins the next item.',
      'Write a point: 361304.50. The comma may stay where the number stands in quotation marks.',
    ],
    [
      'a number with two readings',
      edited(['salaries: 321697', 'salaries: "90,000"']),
      'Rivi 28, sarake 25: luvulla "90,000" on kaksi lukutapaa: 90000 tai 90.000.',
      'Jos merkki erottaa tuhannet, kirjoita 90000. Jos se erottaa desimaalit, kirjoita niitä enintään kaksi, esimerkiksi 361 304 tai 361304.50.',
      'Line 28, column 25: the number "90,000" has two readings: 90000 or 90.000.',
      'Where the mark parts thousands, write 90000. Where it begins the decimals, write at most two of them, for example 361 304 or 361304.50.',
    ],
    [
      'a date without its zeros',
      edited(['start: 2026-09-01\n', 'start: 2026-9-1\n']),
      'Rivi 9, sarake 10: avaimen "start" arvo "2026-9-1" ei ole päivä.',
      'Kirjoita 2026-09-01.',
      'Line 9, column 10: the value "2026-9-1" of "start" is not a day.',
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
    const { message } = complaintText(only(edited(['salaries: 321697', 'salaries: "1,555"'])), 'fi')
    expect(message).toContain('luvulla "1,555" on')
  })

  it('cuts a value that no sentence could carry', () => {
    const { message } = complaintText(only(edited(['role: partner', `role: ${'x'.repeat(5000)}`])), 'fi')
    expect(message).toContain(`"${'x'.repeat(60)}…"`)
  })

  it('speaks of the same reasons in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(finnish))
  })
})
