/**
 * A header that is somebody's. Where the rows are people, a name or a birthday is sometimes written over a column ("Maija Malli", "s. 1.5.1994");
 * what no table has a column for is then not shown. A single word cannot be told from a header, and is.
 */
const day = /\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}-\d{2}-\d{2}|\d{6}/
/** `Maija Malli`, `Aslög-Maija von Malli`, `MALLI Maija`: two words that are written as names are. */
const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+ (?:(?:von|af|de) )?\p{Lu}\p{Ll}[\p{L}'’-]*/u

/** A second word that begins with a small letter or a digit, or is all in capitals, is no name. */
const secondWord = /\s[^\sa-z0-9][^\sA-Z0-9]/

export function isSomebodys(header: string): boolean {
  return day.test(header) || (secondWord.test(header) && name.test(header.replace(/\s+/g, ' ')))
}
