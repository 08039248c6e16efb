/** What hanke ships beside its code: templates and the example. */
import { existsSync } from 'node:fs'

/** @throws Error where hanke is not installed whole. */
export function installed(path: string): URL {
  // One folder up from the bundle, two from the source.
  const home = ['../', '../../']
    .map((up) => new URL(up, import.meta.url))
    .find((at) => existsSync(new URL('templates/', at)))
  if (home === undefined) throw new Error('hanke ships without its templates')
  return new URL(path, home)
}
