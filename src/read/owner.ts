/** @returns the id of the implementer in whose folder a file stands: `data/Xamk/tyoaika.csv` is xamk's, for Windows does not tell them apart either. */
export function ownerOf(path: string): string {
  return (path.split('/')[1] ?? '').normalize('NFC').toLowerCase()
}
