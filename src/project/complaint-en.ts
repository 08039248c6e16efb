/** Complaints in English. The place is put before the message, so it begins in lower case. */
import { keyName, quoted } from './complaint-parts.ts'
import type { ComplaintTexts } from './complaint-text.ts'
import { closers } from './unclosed.ts'

// A comma would end the value inside braces, where a budget often stands.
const moneyExample = 'for example 361 304 or 361304.50'

export const english: ComplaintTexts = {
  tab: () => ({
    message: 'the line is indented with a tab.',
    fix: 'Delete the tab and indent the line with spaces, two for each level.',
  }),
  indentation: (complaint) => ({
    message: `the indentation of ${quoted(complaint)} does not fit the lines before it.`,
    fix: 'Move the line so that it begins in the same column as the other keys of its section.',
  }),
  unclosed: ({ facts: { opener } }) => ({
    message: `the ${opener} that begins here has no closing ${closers[opener]}.`,
    fix: `Add ${closers[opener]} where the value ends.`,
  }),
  'missing-comma': (complaint) => ({
    message: `a comma is missing inside the brackets: ${quoted(complaint)}.`,
    fix: 'Separate the keys with commas, for example { id: xamk, role: lead }.',
  }),
  'missing-colon': (complaint) => ({
    message: `a colon or a space is missing after the key: ${quoted(complaint)}.`,
    fix: 'Write the key, a colon, a space and the value, for example start: 2026-09-01. If the line continues the value above, write the whole value on one line.',
  }),
  'colon-in-value': (complaint) => ({
    message: `the value holds a colon followed by a space: ${quoted(complaint)}.`,
    fix: 'Put the whole value in quotation marks, for example name: "Skills: a new start".',
  }),
  'reserved-character': (complaint) => ({
    message: `the value ${quoted(complaint)} begins with "${complaint.facts.character}", which a value cannot begin with outside quotation marks.`,
    fix: 'Put the value in quotation marks.',
  }),
  'second-document': () => ({
    message: 'the line "---" begins a second document in the same file.',
    fix: 'Delete the line "---". One file holds one decision.',
  }),
  'too-deep': () => ({
    message: 'brackets or lists are nested deeper than in any decision.',
    fix: 'Check that this file really is the hanke.yaml of the project.',
  }),
  tag: (complaint) => ({
    message: `a type mark that begins with an exclamation mark stands before the value: ${quoted(complaint)}.`,
    fix: 'Delete the mark and leave only the value.',
  }),
  alias: (complaint) => ({
    message: `${quoted(complaint)} refers to a value written elsewhere in the file.`,
    fix: 'Write the value out here: every figure of the decision must be seen in its own place.',
  }),
  syntax: (complaint) => ({
    message: `${quoted(complaint)} cannot be read.`,
    fix: 'Write key: value. If the value holds quotation marks, brackets or other special characters, put all of it in quotation marks.',
  }),
  'duplicate-key': ({ facts: { name, firstLine } }) => ({
    message: `the key "${name}" stands on line ${firstLine} already.`,
    fix: 'Delete one of them: where the values differ, nobody can know which one is the decision.',
  }),
  'empty-file': () => ({
    message: 'the file holds no information.',
    fix: 'Write what the decision says. For a model run: hanke init FOLDER',
  }),
  'not-a-project': (complaint) => ({
    message: `the file describes no project that can be computed from (${keyName(complaint)}: ${quoted(complaint)}).`,
    fix: 'This command needs the funding decision of a project. For a report run: hanke report',
  }),
  'unknown-key': ({ facts: { name, nearest, known } }) => ({
    message: `unknown key "${name}".`,
    fix: nearest === null ? `Known here: ${known}.` : `Did you mean "${nearest}"?`,
  }),
  'missing-key': (complaint) => ({
    message: `${keyName(complaint) === '' ? 'the file' : `"${keyName(complaint)}"`} lacks the required key "${complaint.facts.missing}".`,
    fix: `Add the key "${complaint.facts.missing}" with its value from the decision.`,
  }),
  'empty-value': (complaint) => ({
    message: `the key "${keyName(complaint)}" has no value.`,
    fix: 'Write the value from the decision. If an amount is zero, write 0. A key that is not required may be deleted.',
  }),
  'not-a-map': (complaint) => ({
    message: `${keyName(complaint) === '' ? 'the top level of the file' : `"${keyName(complaint)}"`} must hold keys and their values.`,
    fix: 'Write the keys on lines of their own as key: value, inside a section two spaces further in.',
  }),
  'not-a-list': (complaint) => ({
    message: `"${keyName(complaint)}" must be a list.`,
    fix: 'Write the values in square brackets, for example [Mikkeli, Juva], or each on its own line after a dash and a space.',
  }),
  'not-a-single-value': (complaint) => ({
    message: `"${keyName(complaint)}" must be one value, but it is a list or holds keys.`,
    fix: 'Write one value.',
  }),
  'decimal-comma': (complaint) => ({
    message: `the number ${quoted(complaint)} has a comma, which inside brackets begins the next item.`,
    fix: complaint.facts.suggestion
      ? `Write a point: ${complaint.facts.suggestion}. The comma may stay where the number stands in quotation marks.`
      : 'Write the number without a thousands separator and with a point before its decimals, for example 361304 or 361304.50.',
  }),
  'two-readings': (complaint) => ({
    message: `the number ${quoted(complaint)} has two readings: ${complaint.facts.thousands} or ${complaint.facts.decimal}.`,
    fix: `Where the mark parts thousands, write ${complaint.facts.thousands}. Where it begins the decimals, write at most two of them, ${moneyExample}.`,
  }),
  'not-money': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not an amount of euros.`,
    fix: complaint.facts.suggestion
      ? `Write ${complaint.facts.suggestion}.`
      : `Write the euros as the decision does, with at most two decimals for cents: ${moneyExample}.`,
  }),
  negative: (complaint) => ({
    message: `the amount ${quoted(complaint)} of "${keyName(complaint)}" is negative.`,
    fix: 'Write the amount without a minus sign. Income too is written so: the calculation subtracts it.',
  }),
  'not-percentage': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not a percentage.`,
    fix: `Write ${complaint.facts.suggestion ?? 'for example 80 % or 0.8'}.`,
  }),
  'over-100-percent': (complaint) => ({
    message: `the share ${quoted(complaint)} of "${keyName(complaint)}" is more than 100 %.`,
    fix: complaint.facts.suggestion
      ? `Add the percent sign: ${complaint.facts.suggestion}.`
      : 'Write at most 100 %, for example 80 % or 0.8.',
  }),
  'not-whole-number': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not a whole number.`,
    fix: `Write ${complaint.facts.suggestion ?? 'digits only, for example 343'}.`,
  }),
  'not-approximate-money': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not an amount of euros.`,
    fix: 'Write the euros exactly or about, for example 1700000, 1,7 M€, n. 1,7 milj. € or about 190 000 €.',
  }),
  'not-approximate-count': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not a count.`,
    fix: 'Write a whole number exactly or about, for example 18 or about 30.',
  }),
  'too-few': (complaint) => ({
    message: `the number ${quoted(complaint)} of "${keyName(complaint)}" is too small.`,
    fix: `Write at least ${complaint.facts.least}: with a lower limit a hidden figure would always be 1.`,
  }),
  'not-number': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not a number.`,
    fix: `Write ${complaint.facts.suggestion ?? 'a number, for example 6.8'}.`,
  }),
  'not-date': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not a day.`,
    fix: `Write ${complaint.facts.suggestion ?? 'the day like 1.9.2026 or 2026-09-01'}.`,
  }),
  'impossible-date': (complaint) => ({
    message: `the calendar has no day ${quoted(complaint)} (key "${keyName(complaint)}").`,
    fix: 'Check the year, the month and the day in the decision.',
  }),
  'not-implementer-id': (complaint) => ({
    message: `the implementer's id ${quoted(complaint)} cannot be a folder name.`,
    fix: `Use lower-case letters a–z, digits and hyphens, for example ${complaint.facts.suggestion ?? 'xamk'}.`,
  }),
  'not-file-id': (complaint) => ({
    message: `the id ${quoted(complaint)} cannot be a file name.`,
    fix: `Use lower-case letters a–z, digits and hyphens, for example ${complaint.facts.suggestion ?? 'goal-1'}.`,
  }),
  'reserved-id': (complaint) => ({
    message: `the id ${quoted(complaint)} is a name that Windows keeps for itself.`,
    fix: 'Choose another id: it becomes the name of a folder or a file.',
  }),
  'exactly-one': (complaint) => ({
    message: `"${keyName(complaint)}" must have exactly one of: ${complaint.facts.keys}.`,
    fix: 'Keep one, for example { column: Status, is: [Draft] }. Another condition is written as an item of its own.',
  }),
  'not-allowed': (complaint) => ({
    message: `the value ${quoted(complaint)} of "${keyName(complaint)}" is not allowed.`,
    fix: `${complaint.facts.nearest === null ? '' : `Did you mean "${complaint.facts.nearest}"? `}Allowed: ${complaint.facts.allowed}.`,
  }),
}
