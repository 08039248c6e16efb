/** English: what each implementer still owes. The list is mailed to the partner, so it speaks to them. */
import type { Words } from './fi.ts'

export const owedEn: Words['owed'] = {
  about: 'lists by implementer what is missing or must be mended: a workbook and a text to be mailed',
  command: 'owed',
  file: 'owed',
  kinds: {
    stop: {
      title: 'Stops the payment claim or the report',
      lead: 'Please mend these first: until then nothing can be sent to the authority.',
      short: 'Stop',
      meaning: 'stops the payment claim or the report',
    },
    missingTable: {
      title: 'Missing tables',
      lead: 'Without these nothing is claimed for you, or your participants are not in the report.',
      short: 'Table',
      meaning: 'a table is missing or empty',
    },
    unapprovedHours: {
      title: 'Hours without approval',
      lead: 'These hours are not paid until a supervisor has approved them.',
      short: 'Hours',
      meaning: 'a row of hours is not approved',
    },
    leftOut: {
      title: 'Rows that are left out',
      lead: 'These rows are neither paid nor counted until they are mended.',
      short: 'Error',
      meaning: 'another faulty row, which is left out',
    },
    exitForm: {
      title: 'Missing exit forms',
      lead: 'The participant has left, but what the exit form says is missing: they do not show in the results.',
      short: 'Exit',
      meaning: 'an exit form is missing',
    },
    incompleteRecord: {
      title: 'Incomplete participants',
      lead: 'Without these the participant counts only in the grand total and in no indicator.',
      short: 'Record',
      meaning: 'a participant’s record is incomplete',
    },
    emptyAnswer: {
      title: 'Answers that were left empty',
      lead: 'The participant or company stands beside the report’s figure as “unknown” and not in it. Please fill in what you know.',
      short: 'Answer',
      meaning: 'an answer is empty: the person or company is “unknown”',
    },
    toExplain: {
      title: 'To be checked',
      lead: 'These are included, but an authority or auditor will ask. Please mend what is wrong.',
      short: 'Warning',
      meaning: 'a row is included, but will be asked about',
    },
    tableNotSeen: {
      title: 'Tables that we have not received',
      lead: 'Please send the table if you have rows for it. If you have none, nothing has to be done.',
      short: 'Unseen',
      meaning: 'a table was not received, and is perhaps not needed',
    },
  },
  letter: {
    subject: 'Subject: {project}: still owed on {day}, {name}',
    hello: 'Hello!',
    some: 'This is what is still missing from you ({name}) or must be mended in the project {project}. The situation is that of {day}, and there are {count} items. What matters most stands first.',
    how: 'Please mend the data in Excel, in the same files, and send the files again. A row is the one whose number Excel shows. The same list is attached (Excel), where the items also stand row by row.',
    privacy:
      'The list holds no personal data: the number of the row tells you who is meant. Please write none into your reply either.',
    none: 'Nothing is missing from you ({name}) in the project {project}: situation of {day}. Thank you!',
    noneBut:
      'Nothing in your tables ({name}) has to be mended in the project {project}: situation of {day}. Thank you!',
    nothing:
      'We have had no table from you ({name}) yet in the project {project}: situation of {day}. The tables that are missing are listed below.',
    thanks: 'Thank you!',
    row: 'row {rows}',
    rows: 'rows {rows}',
    more: 'and others, {count} rows in all',
    column: 'column {column}',
    columns: 'columns {column}',
    compare: 'cf. {places}',
    sendTable: 'Send us the table by the name {file}; a workbook (.xlsx) will do as well.',
  },
  overview: {
    title: 'Still owed',
    implementer: 'Implementer',
    name: 'Name',
    total: 'Total',
    none: 'Nobody owes anything.',
    unit: 'The figures are rows; of stops and tables, items. Empty: nothing.',
    coordinator: 'Besides, {count} items are for you to mend in hanke.yaml or the folder data (hanke check): {rules}.',
    send: 'Send everyone their own: the .txt is the text of the mail, the .xlsx its attachment.',
  },
  sheet: {
    tab: 'Owed',
    rowsTab: 'By row',
    title: 'Still owed on {day}: {name}',
    rowsTitle: 'Still owed, row by row: {name}',
    about:
      '{project}. There are {count} items, and what matters most stands first. Please mend the data in the same files and send them again.',
    rowsAbout:
      'The same list by file and row, so that a file can be gone through from its start to its end. The item is the number on the other sheet.',
    number: 'Item',
    file: 'File',
    rows: 'Excel rows',
    row: 'Excel row',
    column: 'Column',
    header: 'Header',
    message: 'What is missing or wrong',
    fix: 'How to mend it',
    done: 'Done',
    rule: 'Rule',
    wholeFile: 'whole file',
    none: 'Nothing is missing. Thank you!',
  },
}
