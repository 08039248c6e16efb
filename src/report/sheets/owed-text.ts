/** Places of a debt as its reader says them: in the implementer's own folder, so without the folder's name. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { OwedPlace } from '../owed-places.ts'

/** More ranges of rows than these are not read one by one. */
const MOST_RANGES = 12

/** `tyoaika.csv`, or `tyoaika/2026-09.csv` in a folder of files. */
export function ownPath(path: string): string {
  return path.split('/').slice(2).join('/') || path
}

/** `2–14, 17`; of a long list its beginning and how many rows there are in all. `null` for a whole file. */
export function rowsText({ rows, count }: Pick<OwedPlace, 'rows' | 'count'>, lang: Lang): string | null {
  if (rows === null) return null
  const ranges = rows.replaceAll('-', '–').split(', ')
  if (ranges.length <= MOST_RANGES) return ranges.join(', ')
  const more = filled(wordsOf(lang).owed.letter.more, { count })
  return `${ranges.slice(0, MOST_RANGES).join(', ')} ${more}`
}

/** `tyoaika.csv, rivit 12–14, 17, sarake C (Tunnit)`. */
export function placeText(place: OwedPlace, lang: Lang): string {
  const words = wordsOf(lang).owed.letter
  const rows = rowsText(place, lang)
  const { column, header } = place
  const isOne = place.count === 1
  return [
    ownPath(place.path),
    ...(rows === null ? [] : [filled(isOne ? words.row : words.rows, { rows })]),
    ...(column === null
      ? []
      : [
          filled(column.includes(',') ? words.columns : words.column, { column }) +
            (header === null || header === '' ? '' : ` (${header})`),
        ]),
  ].join(', ')
}
