/** UTF-8 bytes into records, by csv-parse, with the physical line on which each begins. */
import { CsvError, type Options, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { breaksIn } from './header.ts'
import type { Delimiter, RefusalReason } from './source-file.ts'

/** Gets one record: its cells as typed, the line on which it begins, and its number, which is the row that Excel shows. */
export type RecordSink = (cells: readonly string[], line: number, record: number) => void

export interface BrokenRecords {
  readonly reason: Extract<RefusalReason, 'unclosed-quote' | 'stray-quote'>
  readonly line: number
}

/** Below this a stream costs more than it saves. */
const SMALL = 1_000_000
const CHUNK = 1 << 18

/** @returns what broke the file, or `undefined`. Records before the break were given to the sink. */
export async function eachRecord(
  utf8: Buffer,
  delimiter: Delimiter,
  sink: RecordSink,
): Promise<BrokenRecords | undefined> {
  const { take } = lineCounter(sink)
  try {
    if (utf8.length < SMALL) for (const cells of parseAtOnce(utf8, options(delimiter)) as string[][]) take(cells)
    else await streamed(utf8, delimiter, take)
    return undefined
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      reason: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote',
      line: lineOfBreak(utf8, delimiter),
    }
  }
}

// Only options that cost nothing: `info`, `cast`, `on_record`, `columns` and `for await` each slow the parser several times over.
function options(delimiter: Delimiter): Options {
  return {
    delimiter,
    columns: false,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: false,
  }
}

function streamed(utf8: Buffer, delimiter: Delimiter, take: (cells: string[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = parse(options(delimiter))
    let at = 0
    const feed = (): void => {
      while (at < utf8.length) {
        const flowing = parser.write(utf8.subarray(at, at + CHUNK))
        at += CHUNK
        if (!flowing) return void parser.once('drain', feed)
      }
      parser.end()
    }
    parser.on('readable', () => {
      for (let cells = parser.read() as string[] | null; cells !== null; cells = parser.read() as string[] | null)
        take(cells)
    })
    parser.on('error', reject)
    parser.on('end', resolve)
    feed()
  })
}

/** csv-parse knows where a record ends only at a price, so the line breaks inside cells are counted here. */
function lineCounter(sink: RecordSink): { take: (cells: string[]) => void; line: () => number } {
  let line = 1
  let record = 1
  return {
    take: (cells) => {
      sink(cells, line, record)
      record += 1
      line += 1 + breaksIn(cells)
    },
    line: () => line,
  }
}

/**
 * The line on which the broken record begins. csv-parse names the line where it noticed, which for a quotation mark that is never
 * closed is the end of the file; so the whole records before it are counted once more.
 */
function lineOfBreak(utf8: Buffer, delimiter: Delimiter): number {
  const count = lineCounter(() => undefined)
  try {
    parseAtOnce(utf8, {
      ...options(delimiter),
      on_record: (cells: string[]) => {
        count.take(cells)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  return count.line()
}
