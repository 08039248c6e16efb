/**
 * A header that is somebody's. Where the rows are people, a name or a birthday is sometimes written over a column ("Maija Malli", "s. 1.5.1994");
 * what no table has a column for is then not shown. A single word cannot be told from a header, and is.
 */
import { whenNeeded } from '../lang/when-needed.ts'

const day = /\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}-\d{2}-\d{2}|\d{6}/
/** `Maija Malli`, `Aslög-Maija von Malli`, `MALLI Maija`: two words that are written as names are. */
const name = whenNeeded(() => /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+ (?:(?:von|af|de) )?\p{Lu}\p{Ll}[\p{L}'’-]*/u)
/** What every name has: a word after a space that may begin with a capital and go on with a small letter. */
const capital = /\s[^\sa-zåäö\d][^\sA-ZÅÄÖ\d]/

export function isSomebodys(header: string): boolean {
  return day.test(header) || (capital.test(header) && name().test(header.replace(/\s+/g, ' ')))
}
