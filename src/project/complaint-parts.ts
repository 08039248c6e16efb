/** Parts of a complaint that its sentences quote. */
import type { Complaint } from './complaint.ts'

const LONGEST_QUOTE = 60

/** The value without its own quotes, cut to what a sentence can carry. */
export function quoted(complaint: Complaint): string {
  const [firstLine = ''] = complaint.value.trim().split(/\r?\n/, 1)
  const bare = /^(["'])(.*)\1$/.exec(firstLine)?.[2] ?? firstLine
  return `"${bare.length > LONGEST_QUOTE ? `${bare.slice(0, LONGEST_QUOTE)}…` : bare}"`
}

/** The key that people see in the file; an item of a list goes by the list's. Empty at the top of the file. */
export function keyName(complaint: Complaint): string {
  return complaint.key.split('.').findLast((part) => !/^\d*$/.test(part)) ?? ''
}
