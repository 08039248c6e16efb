/** The gallery's pictures: for each message of a FILE rule the smallest file that brings it about. */
import iconv from 'iconv-lite'
import type { Text } from '../src/lang/lang.ts'
import { HOURS_HEADER, partsOf, row, workbookOf, XLSX, zipOf } from './read/workbook-files.ts'

export interface Picture {
  readonly rule: `FILE-${number}`
  /** `null` for the rule's own message. */
  readonly variant: string | null
  /** Path within `data/kaupunki/`, or from the project folder, and content; `null` for a file that cannot be opened. */
  readonly files: Readonly<Record<string, string | Buffer | null>>
  /** What stands in the page instead of bytes that are no text. */
  readonly seen?: Text
  /** What `hanke.yaml` says of the file under `sources:`, an entry each. */
  readonly sources?: readonly string[]
}

type Files = Picture['files']

const hours = (...lines: string[]): Files => ({ 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus\n${lines.join('\n')}\n` })
const costs = (...lines: string[]): Files => ({
  'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${lines.join('\n')}\n`,
})
const raw = (...lines: string[]): Files => ({ 'tyoaika.csv': `${lines.join('\n')}\n` })
const inEncoding = (encoding: string, ...lines: string[]): Files => ({
  'tyoaika.csv': iconv.encode(`${lines.join('\n')}\n`, encoding),
})
const book = (bytes: Buffer, name = 'tyoaika.xlsx'): Files => ({ [name]: bytes })
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(40), Buffer.from(`${stream}\0`, 'utf16le')])
const ofType = (type: string): Buffer =>
  workbookOf({ sheets: { a: HOURS_HEADER }, mainType: XLSX.replace(/^.*$/, type) })
const struckOut =
  '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
const same = (text: string): Text => ({ fi: text, en: text })
const oneRow = 'A1;1.9.2027;7;Kokous'

export const pictures: readonly Picture[] = [
  {
    rule: 'FILE-01',
    variant: 'not-text',
    files: { 'tyoaika.csv': Buffer.from('\x89PNG\r\n\0\0\0', 'latin1') },
    seen: { fi: '(kuva)', en: '(a picture)' },
  },
  {
    rule: 'FILE-01',
    variant: 'unopenable',
    files: { 'tyoaika.csv': null },
    seen: { fi: '(auki Excelissä)', en: '(open in Excel)' },
  },
  {
    rule: 'FILE-01',
    variant: 'old-workbook',
    files: book(ole('Workbook'), 'tyoaika.xls'),
    seen: { fi: '(Excel 97–2003 -työkirja)', en: '(a workbook of Excel 97–2003)' },
  },
  {
    rule: 'FILE-01',
    variant: 'encrypted-workbook',
    files: book(ole('EncryptedPackage')),
    seen: { fi: '(salasanalla suojattu työkirja)', en: '(a workbook behind a password)' },
  },
  {
    rule: 'FILE-01',
    variant: 'macro-workbook',
    files: book(ofType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'tyoaika.xlsm'),
    seen: { fi: '(työkirja, jossa on makroja)', en: '(a workbook with macros)' },
  },
  {
    rule: 'FILE-01',
    variant: 'binary-workbook',
    files: book(ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'tyoaika.xlsb'),
    seen: { fi: '(binaarinen työkirja)', en: '(a binary workbook)' },
  },
  {
    rule: 'FILE-01',
    variant: 'open-document',
    files: book(
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
      'tyoaika.ods',
    ),
    seen: { fi: '(LibreOfficen laskentataulukko)', en: '(a LibreOffice spreadsheet)' },
  },
  {
    rule: 'FILE-01',
    variant: 'other-document',
    files: book(zipOf([{ name: 'a.csv', content: 'a' }])),
    seen: { fi: '(pakattu kansio, jonka nimi on muutettu)', en: '(a packed folder that was renamed)' },
  },
  {
    rule: 'FILE-01',
    variant: 'broken-workbook',
    files: book(Buffer.from([0x50, 0x4b, 3, 4])),
    seen: { fi: '(työkirja, josta puuttuu osa)', en: '(a workbook that lacks a part)' },
  },
  {
    rule: 'FILE-01',
    variant: 'too-large-workbook',
    files: book(zipOf(partsOf({ sheets: { a: '' } }).map((part) => ({ ...part, size: 0xfffffff0 })))),
    seen: { fi: '(työkirja, joka laajenee purettuna gigatavuiksi)', en: '(a workbook that unpacks to gigabytes)' },
  },
  {
    rule: 'FILE-01',
    variant: 'uncalculated',
    files: book(workbookOf({ sheets: { Tunnit: HOURS_HEADER + row(2, ['A1', '1.9.2027', '<c><f>1+1</f></c>']) } })),
    seen: same('A2: A1   B2: 1.9.2027   C2: =1+1'),
  },
  {
    rule: 'FILE-01',
    variant: 'merged-cells',
    files: book(
      workbookOf({
        sheets: {
          Tunnit: HOURS_HEADER + row(2, ['A1', '1.9.2027', '=7', 'Kokous']) + row(3, ['', '2.9.2027', '=7', 'Kokous']),
        },
        afterRows: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      }),
    ),
    seen: same('A2:A3: A1   B2: 1.9.2027   B3: 2.9.2027   C2: 7   C3: 7'),
  },
  { rule: 'FILE-01', variant: 'web-page', files: { 'tyoaika.xls': '<table><tr><td>henkilö</td></tr></table>\n' } },
  {
    rule: 'FILE-01',
    variant: 'pdf',
    files: { 'tyoaika.csv': Buffer.from('%PDF-1.7\n') },
    seen: { fi: '(PDF-tiedosto)', en: '(a PDF)' },
  },
  {
    rule: 'FILE-02',
    variant: 'hidden-sheet',
    files: book(
      workbookOf({
        sheets: { Tunnit: row(1, ['Hlö', 'Päivä', 'Tunnit']), malli: HOURS_HEADER },
        hidden: { malli: 'hidden' },
      }),
    ),
    seen: {
      fi: '(työkirja, jonka piilotetulla välilehdellä malli on otsikot)',
      en: '(a workbook whose hidden sheet malli has the headers)',
    },
  },
  { rule: 'FILE-02', variant: null, files: raw('henkilö;päivä', 'A1;1.9.2027') },
  { rule: 'FILE-02', variant: 'misspelt', files: raw('henkilö;päivä;tunits', 'A1;1.9.2027;7') },
  { rule: 'FILE-02', variant: 'unknown-headers', files: raw('henkilö;päivä;xyz', 'A1;1.9.2027;7') },
  { rule: 'FILE-02', variant: 'other-table', files: raw('tosite;päivä;kustannuslaji;summa', 'T1;1.9.2027;muut;5,00') },
  {
    rule: 'FILE-02',
    variant: 'mapped',
    files: hours(oneRow),
    sources: ['{ implementer: kaupunki, table: hours, columns: { tunnit: Määrä } }'],
  },
  {
    rule: 'FILE-02',
    variant: 'mapped-misspelt',
    files: raw('henkilö;päivä;Työtunnit', 'A1;1.9.2027;7'),
    sources: ['{ implementer: kaupunki, table: hours, columns: { tunnit: Työtunti } }'],
  },
  { rule: 'FILE-02', variant: 'no-header', files: raw('A1;1.9.2027;7') },
  {
    rule: 'FILE-02',
    variant: 'rows-above-header',
    files: raw('A1;1.9.2027;7', 'A1;2.9.2027;7,5', 'henkilö;päivä;tunnit'),
  },
  {
    rule: 'FILE-02',
    variant: 'no-header-in-workbook',
    files: book(workbookOf({ sheets: { Taul1: row(1, ['A1', '1.9.2027', '=7']), Taul2: '' } })),
    seen: same('Taul1  A1: A1   B1: 1.9.2027   C1: 7\nTaul2'),
  },
  {
    rule: 'FILE-02',
    variant: 'no-sheet',
    files: book(workbookOf({ sheets: { Taul1: HOURS_HEADER } })),
    seen: same('Taul1  A1: Henkilö   B1: Päivä   C1: Tunnit'),
    sources: ['{ implementer: kaupunki, table: hours, sheet: Tunnit }'],
  },
  { rule: 'FILE-02', variant: 'empty-file', files: { 'tyoaika.csv': '' } },
  { rule: 'FILE-03', variant: null, files: raw('henkilö;päivä;tunnit;sää', 'A1;1.9.2027;7;pouta') },
  { rule: 'FILE-03', variant: 'near', files: raw('henkilö;päivä;tunnit;Laji (työ/loma)', 'A1;1.9.2027;7;loma') },
  { rule: 'FILE-03', variant: 'minutes', files: raw('henkilö;päivä;tunnit;minuutit', 'A1;1.9.2027;7;15') },
  { rule: 'FILE-03', variant: 'nameless', files: raw('henkilö;päivä;tunnit;;kuvaus', 'A1;1.9.2027;7;tarkista;Kokous') },
  { rule: 'FILE-04', variant: 'more', files: hours('A1;1.9.2027;7;Kokous; muistio') },
  { rule: 'FILE-04', variant: 'fewer', files: hours('A1;1.9.2027') },
  { rule: 'FILE-05', variant: null, files: hours('A1;syyskuussa;7;Kokous') },
  { rule: 'FILE-05', variant: 'impossible-day', files: hours('A1;31.9.2027;7;Kokous') },
  { rule: 'FILE-05', variant: 'two-digit-year', files: hours('A1;1.9.26;7;Kokous') },
  { rule: 'FILE-05', variant: 'slashed-day', files: hours('A1;1/9/2027;7;Kokous') },
  {
    rule: 'FILE-05',
    variant: 'not-declared-day',
    files: hours('A1;1.9.2027;7;Kokous'),
    sources: ['{ implementer: kaupunki, table: hours, dates: dd/mm/yyyy }'],
  },
  { rule: 'FILE-05', variant: 'day-with-time', files: hours('A1;2027-09-01T08:00:00;7;Kokous') },
  { rule: 'FILE-05', variant: 'excel-serial', files: hours('A1;46266;7;Kokous') },
  {
    rule: 'FILE-05',
    variant: 'not-a-time',
    files: { 'data/toimet.csv': 'päivä;laji;otsikko\nviime syksynä;tapaaminen;Yritysten tapaaminen\n' },
  },
  { rule: 'FILE-06', variant: 'not-a-number', files: hours('A1;1.9.2027;puoli päivää;Kokous') },
  { rule: 'FILE-06', variant: 'day-for-number', files: hours('A1;1.9.2027;7.5.2027;Kokous') },
  {
    rule: 'FILE-06',
    variant: 'clock-beyond-day',
    files: book(
      workbookOf({
        sheets: { Tunnit: HOURS_HEADER + row(2, ['A1', '1.9.2027', '<c s="1"><v>7.33</v></c>', 'Kokous']) },
        formats: ['h:mm'],
      }),
    ),
    seen: {
      fi: 'C2: 7,33 lukumuodossa t:mm (solu näyttää 7:55)',
      en: 'C2: 7.33 in the format h:mm (the cell shows 7:55)',
    },
  },
  { rule: 'FILE-06', variant: 'two-readings', files: costs('T1;1.9.2027;muut;1.234') },
  { rule: 'FILE-06', variant: 'english-number', files: costs('T1;1.9.2027;muut;1,234.56') },
  {
    rule: 'FILE-06',
    variant: 'not-by-point',
    files: hours('A1;1.9.2027;7,25;Kokous'),
    sources: ['{ implementer: kaupunki, table: hours, decimal: "." }'],
  },
  {
    rule: 'FILE-06',
    variant: 'not-whole',
    files: { 'osallistujat.csv': 'osallistuja;aloituspäivä;työttömyyden kesto kk\nX-1;1.9.2027;3,5\n' },
  },
  {
    rule: 'FILE-06',
    variant: 'not-a-count',
    files: { 'data/toimet.csv': 'päivä;laji;otsikko;määrä\n1.9.2027;tapaaminen;Yritysten tapaaminen;muutama\n' },
  },
  {
    rule: 'FILE-06',
    variant: 'not-a-measure',
    files: {
      'data/mittarit.csv':
        'tavoite;mittari;yksikkö;lähtöarvo;tilanne;tavoitearvo\ntyo;Työttömien osuus;%;10 %;laskussa;8 %\n',
    },
  },
  { rule: 'FILE-06', variant: 'too-precise', files: hours('A1;1.9.2027;7,3333;Kokous') },
  { rule: 'FILE-06', variant: 'too-large', files: costs('T1;1.9.2027;muut;12345678901') },
  { rule: 'FILE-07', variant: 'misspelt', files: costs('T1;1.9.2027;matka;5,00') },
  { rule: 'FILE-07', variant: 'not-allowed', files: costs('T1;1.9.2027;4010;5,00') },
  {
    rule: 'FILE-07',
    variant: 'unknown-code',
    files: raw('henkilö;päivä;tunnit;laji', 'A1;1.9.2027;7;310'),
    sources: ['{ implementer: kaupunki, table: hours, values: { laji: { "300": loma } } }'],
  },
  { rule: 'FILE-08', variant: null, files: hours('A1;;7;Kokous') },
  {
    rule: 'FILE-09',
    variant: null,
    files: raw('henkilö;päivä;tunnit;laji', 'A1;1.9.2027;7;loma', 'A1;2.9.2027;7;loma', 'A1;1.9.2027;7;loma'),
  },
  { rule: 'FILE-10', variant: null, files: raw('henkilö;päivä;tunnit;Hours', 'A1;1.9.2027;7;8') },
  {
    rule: 'FILE-10',
    variant: 'header-changes',
    files: hours(oneRow, 'henkilö;tunnit;päivä;kuvaus', 'A1;7;2.9.2027;Kokous'),
  },
  {
    rule: 'FILE-10',
    variant: 'two-sheets',
    files: book(workbookOf({ sheets: { Syksy: HOURS_HEADER, Kevät: HOURS_HEADER } })),
    seen: same('Syksy  A1: Henkilö   B1: Päivä   C1: Tunnit\nKevät  A1: Henkilö   B1: Päivä   C1: Tunnit'),
  },
  { rule: 'FILE-11', variant: 'mended', files: hours('A1;1.9.2027;7;TyÃ¶paja HÃ¤meessÃ¤') },
  { rule: 'FILE-11', variant: 'lost', files: hours('A1;1.9.2027;7;Kv\ufffdpp') },
  { rule: 'FILE-12', variant: null, files: hours(oneRow) },
  { rule: 'FILE-12', variant: 'misnamed', files: { 'kustannukset syksy.csv': 'tosite;päivä;kustannuslaji;summa\n' } },
  {
    rule: 'FILE-12',
    variant: 'hours-misnamed',
    files: { 'tyoajat syksy.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n' },
  },
  { rule: 'FILE-12', variant: 'optional', files: hours(oneRow) },
  { rule: 'FILE-12', variant: 'hours-awaited', files: { 'tyoaika.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-12', variant: 'no-rows', files: { 'kustannukset.csv': 'tosite;päivä;kustannuslaji;summa\n' } },
  { rule: 'FILE-13', variant: 'unclosed-quote', files: hours('A1;1.9.2027;7;"Kokous') },
  { rule: 'FILE-13', variant: 'stray-quote', files: hours('A1;1.9.2027;7;24" näyttö') },
  { rule: 'FILE-14', variant: 'excel-damage', files: hours('A1;########;7;Kokous') },
  { rule: 'FILE-14', variant: 'damaged-text', files: hours('A1;1.9.2027;7;#NIMI?') },
  { rule: 'FILE-14', variant: 'scientific-number', files: costs('1,23E+05;1.9.2027;muut;5,00') },
  {
    rule: 'FILE-15',
    variant: 'struck-rows',
    files: book(
      zipOf(
        partsOf({
          sheets: { Tunnit: HOURS_HEADER + row(2, ['A1', '1.9.2027', '<c s="1"><v>7</v></c>', 'Kokous']) },
        }).map((part) => (part.name === 'xl/styles.xml' ? { ...part, content: struckOut } : part)),
      ),
    ),
    seen: { fi: '(työkirja, jonka rivi 2 on yliviivattu)', en: '(a workbook whose row 2 is struck out)' },
  },
  {
    rule: 'FILE-15',
    variant: 'hidden-rows',
    files: book(
      workbookOf({
        sheets: {
          Tunnit:
            HOURS_HEADER +
            row(2, ['A1', '1.9.2027', '=7', 'Kokous']) +
            row(3, ['A1', '2.9.2027', '=7', 'Kokous']).replace('<row', '<row hidden="1"'),
        },
      }),
    ),
    seen: {
      fi: '(työkirja, jonka rivi 3 on suodatettu pois näkyvistä)',
      en: '(a workbook whose row 3 is filtered out of sight)',
    },
  },
  {
    rule: 'FILE-15',
    variant: 'two-encodings',
    files: {
      'tyoaika.csv': Buffer.concat([
        Buffer.from('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2027;7;Työpaja\n'),
        iconv.encode('A1;2.9.2027;7;Jyväskylä\n', 'windows-1252'),
      ]),
    },
  },
  {
    rule: 'FILE-15',
    variant: 'other-encoding',
    files: inEncoding('macroman', 'henkilö;päivä;tunnit', 'A1;1.9.2027;7'),
  },
  {
    rule: 'FILE-15',
    variant: 'two-delimiters',
    files: raw('henkilö;päivä;tunnit', 'A1;1.9.2027;7', 'henkilö,päivä,tunnit', 'A1,2.9.2027,8'),
  },
  { rule: 'FILE-15', variant: 'rows-by-another', files: raw('henkilö;päivä;tunnit', 'A1,1.9.2027,7', 'A1,2.9.2027,8') },
  { rule: 'FILE-15', variant: 'decimal-comma', files: raw('henkilö,päivä,tunnit,kuvaus', 'A1,1.9.2027,7,25,Kokous') },
  { rule: 'FILE-16', variant: null, files: hours(oneRow, 'Yhteensä;;7;') },
  { rule: 'FILE-16', variant: 'wordless', files: hours(oneRow, ';;7;') },
  {
    rule: 'FILE-16',
    variant: 'with-skipped',
    files: hours(oneRow, 'A1;2.9.2027;5;luonnos', 'Yhteensä;;12;'),
    sources: ['{ implementer: kaupunki, table: hours, skip: [{ column: kuvaus, is: [luonnos] }] }'],
  },
  { rule: 'FILE-16', variant: 'differs', files: hours(oneRow, 'Yhteensä;;8;') },
  { rule: 'FILE-16', variant: 'unreadable', files: hours(oneRow, 'Yhteensä;;noin 7;') },
  { rule: 'FILE-16', variant: 'no-figure', files: hours(oneRow, 'Yhteensä;;;') },
  {
    rule: 'FILE-16',
    variant: 'note-below',
    files: hours(oneRow, 'Yhteensä;;7;', 'Tulostettu 10.10.2027;;;'),
  },
  {
    rule: 'FILE-16',
    variant: 'header-again',
    files: hours(oneRow, 'henkilö;päivä;tunnit;kuvaus', 'A1;2.9.2027;7;Kokous'),
  },
  { rule: 'FILE-16', variant: 'subtotal', files: hours(oneRow, 'Yhteensä;;7;', 'A1;2.9.2027;8;Kokous') },
  {
    rule: 'FILE-16',
    variant: 'rows-differ',
    files: hours(oneRow),
    sources: ['{ implementer: kaupunki, table: hours, expect: { rows: 2 } }'],
  },
  {
    rule: 'FILE-16',
    variant: 'sum-differs',
    files: hours(oneRow),
    sources: ['{ implementer: kaupunki, table: hours, expect: { hours: 8,00 } }'],
  },
  { rule: 'FILE-17', variant: null, files: { 'data/muut/tyoaika.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-17', variant: 'misspelt', files: { 'data/kaupunkki/tyoaika.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-17', variant: 'loose-table', files: { 'data/tyoaika.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-17', variant: 'root-table', files: { './tyoaika.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-17', variant: 'unread-table', files: { 'data/Tuntiraportti 2027.csv': 'henkilö;päivä;tunnit\n' } },
  { rule: 'FILE-17', variant: 'loose-file', files: { 'data/muistio.docx': '' } },
  {
    rule: 'FILE-18',
    variant: null,
    files: {
      'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n',
      'tyoaika/9.csv': 'henkilö;päivä;tunnit\nA1;2.9.2027;7\n',
    },
  },
  {
    rule: 'FILE-18',
    variant: 'with-source',
    files: {
      'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n',
      'Tuntiraportti.csv': 'henkilö;päivä;tunnit\nA1;2.9.2027;7\n',
    },
    sources: ['{ implementer: kaupunki, table: hours, files: "Tuntiraportti*.csv" }'],
  },
  {
    rule: 'FILE-18',
    variant: 'copied-name',
    files: {
      'tyoaika/9 (1).csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;6\n',
      'tyoaika/9.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n',
    },
  },
  {
    rule: 'FILE-18',
    variant: 'copy',
    files: {
      'tyoaika/9 - kopio.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n',
      'tyoaika/9.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n',
    },
  },
  { rule: 'FILE-19', variant: 'unread-table', files: { ...hours(oneRow), 'Raportti 2027.csv': 'a;b\n' } },
  ...[null, 'yritykset.csv'].map(
    (beside): Picture => ({
      rule: 'FILE-19',
      variant: beside === null ? 'unread-sheet' : 'unread-sheet-beside',
      files: {
        ...(beside !== null && { [beside]: 'y-tunnus;aloituspäivä\n7654321-4;1.9.2027\n' }),
        ...book(
          workbookOf({
            sheets: {
              osallistujat: row(1, ['Osallistuja', 'Aloituspäivä']) + row(2, ['X1', '1.9.2027']),
              yritykset: row(1, ['Y-tunnus', 'Aloituspäivä']) + row(2, ['1234567-1', '1.9.2027']),
            },
          }),
          'osallistujat.xlsx',
        ),
      },
      seen: same(
        'osallistujat  A1: Osallistuja   B1: Aloituspäivä   A2: X1   B2: 1.9.2027\nyritykset  A1: Y-tunnus   B1: Aloituspäivä   A2: 1234567-1   B2: 1.9.2027',
      ),
    }),
  ),
  { rule: 'FILE-19', variant: null, files: { ...hours(oneRow), 'muistio.docx': '' } },
  {
    rule: 'FILE-20',
    variant: null,
    files: { 'Tuntiraportit 2027.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n' },
    sources: ['{ implementer: kaupunki, table: hours, files: "Tuntiraportti*.csv" }'],
  },
  {
    rule: 'FILE-20',
    variant: 'contested',
    files: { 'vienti 9.csv': 'henkilö;päivä;tunnit\nA1;1.9.2027;7\n' },
    sources: [
      '{ implementer: kaupunki, table: hours, files: "vienti*.csv" }',
      '{ implementer: kaupunki, table: costs, files: "*9.csv" }',
    ],
  },
  {
    rule: 'FILE-20',
    variant: 'unused-code',
    files: raw('henkilö;päivä;tunnit;laji', 'A1;1.9.2027;7;L'),
    sources: ['{ implementer: kaupunki, table: hours, values: { laji: { L: loma, S: sairaus } } }'],
  },
  {
    rule: 'FILE-21',
    variant: null,
    files: hours(oneRow, 'A1;2.9.2027;5;luonnos'),
    sources: ['{ implementer: kaupunki, table: hours, skip: [{ column: kuvaus, is: [luonnos] }] }'],
  },
]
