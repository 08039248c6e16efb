/** Names in a row for a message; a long list is cut, since nobody reads forty ids. */
const MOST = 10

export function listed(names: Iterable<string>): string {
  const all = [...new Set(names)]
  if (all.length === 0) return '–'
  return all.length > MOST ? `${all.slice(0, MOST).join(', ')} …` : all.join(', ')
}
