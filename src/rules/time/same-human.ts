/** People who work for more than one implementer, recognised by their personal identity code. The code itself goes no further than here. */
import type { HandedIn } from '../../read/dossier.ts'
import type { HoursTable } from './hours-table.ts'

/** The whole code with its century sign, which alone may tell two people apart. A dash for "not known" makes nobody the same person. */
const IDENTITY_CODE = /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/

export interface Workplace {
  readonly implementer: string
  readonly hours: HoursTable
  /** Person id → number of the human being; only those who work elsewhere too. */
  readonly people: ReadonlyMap<string, number>
}

/** Numbers run from 0 to `count` − 1, in the order in which people are first met. */
export function sharedPeople(handedIn: readonly HandedIn[]): { readonly places: Workplace[]; readonly count: number } {
  const able = handedIn.flatMap(({ implementer, tables: { hours, staff } }) =>
    hours === undefined || staff === undefined ? [] : [{ implementer: implementer.id, hours, codes: codesOf(staff) }],
  )
  const placesOf = new Map<string, number>()
  for (const { codes } of able)
    for (const code of new Set(codes.values())) placesOf.set(code, (placesOf.get(code) ?? 0) + 1)
  const shared = [...placesOf].filter(([, places]) => places > 1).map(([code]) => code)
  const numberOf = new Map(shared.map((code, at) => [code, at]))
  const places = able.map(({ codes, ...place }) => ({
    ...place,
    people: new Map(
      [...codes].flatMap(([person, code]): [string, number][] => {
        const number = numberOf.get(code)
        return number === undefined ? [] : [[person, number]]
      }),
    ),
  }))
  return { places, count: shared.length }
}

/** Person id → code. Capital and small letters are the same in a code. */
function codesOf({ rows, columns }: NonNullable<HandedIn['tables']['staff']>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (let row = 0; row < rows; row++) {
    const [person, code] = [columns.person.value(row), columns.personalId.value(row)?.toUpperCase()]
    if (person !== undefined && code !== undefined && IDENTITY_CODE.test(code)) codes.set(person, code)
  }
  return codes
}
