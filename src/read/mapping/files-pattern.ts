/** Which files a pattern takes: `*` is any run of characters, `?` any one; upper and lower case are equal, as they are on Windows. */
import type { FilesPattern } from './mapping.ts'

/** A pattern without a slash looks at the file's name in any folder; one with a slash at the whole path within the implementer's folder. */
export function filesPattern(text: string): FilesPattern {
  const bare = text
    .normalize('NFC')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .toLowerCase()
  return {
    text,
    takes: (path) => {
      const whole = path.normalize('NFC').toLowerCase()
      return matches(bare, bare.includes('/') ? whole : whole.slice(whole.lastIndexOf('/') + 1))
    },
  }
}

/** By hand: a regular expression of many stars can take for ever. */
function matches(pattern: string, name: string): boolean {
  let at = 0
  let star = -1
  let resumed = 0
  let to = 0
  while (to < name.length) {
    if (pattern[at] === '*') {
      star = at++
      resumed = to
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[to])) {
      at += 1
      to += 1
    } else if (star === -1) return false
    else {
      at = star + 1
      to = ++resumed
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
