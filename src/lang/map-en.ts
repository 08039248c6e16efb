/** English: a proposal for how an implementer's own file is read. */
import type { mapFi } from './map-fi.ts'

export const mapEn: {
  readonly [K in keyof typeof mapFi]: (typeof mapFi)[K] extends string
    ? string
    : Readonly<Record<keyof (typeof mapFi)[K], string>>
} = {
  about: 'proposes how an implementer’s own export is read (sources)',
  fileArgument: 'the file: .csv, .tsv, .txt or .xlsx',
  optionTable: 'which table the file is: hours, costs or staff (default: worked out)',
  noFile: 'The file “{given}” cannot be opened.',
  noFileRemedy: 'Check the name; where it is open in Excel, close it. A name with spaces goes into quotation marks.',
  isFolder: '“{given}” is a folder, not a file.',
  isFolderRemedy: 'Name one of the files in it, for example: hanke map data/city/Timesheet.csv',
  isPdf: 'The file “{given}” is a PDF, which hanke does not read.',
  isPdfRemedy: 'Take the same report out of its system as an Excel or CSV export. Renaming the file does not help.',
  noTable: 'There is no table “{given}”.',
  noTableRemedy: 'The tables are participants, companies, hours, costs and staff.',
  unreadable: 'The file “{given}” cannot be read.',
  unreadableRemedy: 'Why, and how to mend it: hanke explain {rule}',
  noHeader: 'The file “{given}” has no header that hanke would know.',
  noHeaderRemedy: 'Name the table with --table hours, or write headers such as Person, Date and Hours above the rows.',
  title: 'A proposal for {file}',
  put: 'Put this into hanke.yaml. Nothing has been written.',
  headers: 'The headers stand in row {row}. Whatever follows a # is an explanation.',
  implementerUnknown: 'CHECK: write the implementer’s id here',
  filesWhy: 'CHECK: * is any text; the file goes into data/{implementer}/',
  reasons: {
    'own-name': 'column {letter}',
    synonym: 'column {letter}: a familiar header',
    near: 'column {letter}: CHECK, the header is only alike',
    values: 'column {letter}: CHECK, guessed from the values alone',
  },
  rival: 'might also be “{header}” (column {letter})',
  missing: 'MISSING, required {column}: add its header here or a constant under constants',
  valuesWhy: 'codes of the file and what they mean in the project; CHECK each',
  valueUnknown: 'FILL IN: {allowed}',
  maskedCode: 'the name is masked: write it in full',
  rowCount: 'rows: {count}',
  decimalWhy: 'the numbers have a decimal point',
  decimalCommaWhy: 'the numbers have three decimals after a comma',
  datesWhy: 'this is how the days of the file are written',
  datesRivals: 'FILL IN: the days have several readings; remove the # before the right one',
  skipWhy: 'CHECK: these rows would be left out',
  constantsWhy: 'where all rows are of one work package, put this to use:',
  expectWhy: 'compare with your own system, and put to use where they agree:',
  unused: 'Columns that hanke would not read: {list}.',
  anyText: 'an id of the project',
  preview: 'The first rows as hanke would read them',
  row: 'row',
  empty: 'No rows were found.',
  refused:
    'The file cannot be read like this yet (hanke explain {rule}). Complete the missing parts of the proposal first.',
  read: 'The whole file: {count} rows{sums}.',
  sum: '{column} {sum} in all',
  bad: '✖ {column}: {cells} cells cannot be read, such as “{example}”. Accepted: {accepts}.',
}
