/** Random tables of people and companies, the same for the same seed, with everything that makes counting hard on the way. */
import type { Row } from './counting.ts'

export interface SomeRow extends Row {
  /** `x` where a finding is taken to exclude the row; of the case, not of the file. */
  readonly excluded: string
}

export interface SomeHanded {
  /** `null` where the implementer handed in no such table. */
  readonly people: readonly SomeRow[] | null
  readonly companies: readonly SomeRow[] | null
}

export type SomeHands = Readonly<Record<string, SomeHanded>>

export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed * 2_654_435_761
  }

  /** Mulberry32. @returns from 0 to below `count`. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count)
  }

  one<T>(...of: readonly T[]): T {
    return of[this.below(of.length)] as T
  }

  in(percent: number): boolean {
    return this.below(100) < percent
  }
}

const DAY_MS = 86_400_000
const iso = (year: number, month: number, dayOfMonth: number) =>
  new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10)
const after = (date: string, days: number) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** As Finns write it. */
const finnish = (date: string) => date.split('-').reverse().map(Number).join('.')

/** Ends of months and of quarters, and days that have no fellow six months on. */
const awkward = [
  '2027-02-28',
  '2027-03-01',
  '2027-08-31',
  '2027-12-31',
  '2028-01-01',
  '2028-02-29',
  '2028-08-31',
] as const

function someDay(dice: Dice): string {
  if (dice.in(15)) return dice.one(...awkward)
  return after('2026-09-01', dice.below(1003))
}

function someBirthDate(dice: Dice): string {
  if (dice.in(5)) return dice.one('2008-02-29', '1996-02-29', '1972-02-29')
  // Some are 18, 30 or 55 on a day of the project.
  return iso(dice.one(2027, 2028) - dice.one(16, 18, 25, 30, 40, 55, 60), 1 + dice.below(12), 1 + dice.below(28))
}

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Of the numbers 900 to 999, which nobody has. */
function codeOf(dice: Dice, birthDate: string): string {
  const [year = '', month, dayOfMonth] = birthDate.split('-')
  const sign = Number(year) < 2000 ? dice.one('-', 'Y', 'X') : dice.one('A', 'B', 'C')
  const digits = `${dayOfMonth}${month}${year.slice(2)}${900 + dice.below(100)}`
  return `${digits.slice(0, 6)}${sign}${digits.slice(6)}${checks[Number(digits) % 31]}`
}

interface Human {
  readonly id: string
  readonly personalId: string
  readonly birthDate: string
  readonly gender: string
}

function someHuman(dice: Dice, at: number): Human {
  const birthDate = someBirthDate(dice)
  const gender = dice.one('woman', 'woman', 'man', 'man', 'nonBinary')
  return { id: `H${at}`, personalId: dice.in(65) ? codeOf(dice, birthDate) : '', birthDate, gender }
}

function someParticipation(dice: Dice, human: Human): SomeRow {
  const start = dice.in(8)
    ? after(iso(2027, Number(human.birthDate.slice(5, 7)), Number(human.birthDate.slice(8))), 0)
    : someDay(dice)
  const hasLeft = dice.in(60)
  const isAwkward = dice.in(15)
  const onAwkward = dice.one(...awkward)
  const end =
    isAwkward && onAwkward > start
      ? onAwkward
      : dice.in(15)
        ? after(start, dice.one(0, 1, 180, 181, 184))
        : after(start, dice.below(500))
  const answer = () => dice.one('yes', 'no', 'no', 'unknown', '')
  const exits = ['jobSeeker', 'studying', 'employed', 'selfEmployed', 'none', '']
  return {
    id: human.id,
    // On some rows it is left out: the implementer's own id stands there all the same.
    personalId: dice.one(human.personalId, human.personalId, human.personalId, human.personalId.toLowerCase(), ''),
    gender: dice.in(8) ? '' : human.gender,
    birthDate: dice.in(8) ? '' : human.birthDate,
    start,
    status: dice.one(
      'unemployed',
      'unemployed',
      'outsideLabourForce',
      'inEducation',
      'employed',
      dice.in(40) ? '' : 'employed',
    ),
    unemployedMonths: dice.one('', '0', '5', '11', '12', '13', '30'),
    education: dice.in(8) ? '' : String(dice.below(9)),
    thirdCountry: answer(),
    foreignBackground: answer(),
    homeless: answer(),
    rural: answer(),
    end: hasLeft ? end : '',
    exitStatus: hasLeft ? dice.one(...exits) : '',
    qualification: hasLeft ? dice.one('yes', 'no', '') : '',
    employedAfter6: hasLeft ? answer() : '',
    improvedAfter6: hasLeft ? answer() : '',
    excluded: dice.in(6) ? 'x' : '',
  }
}

const businessIds = [
  '1234567-1',
  '0123456-2',
  '7654321-2',
  '0076543-3',
  '0271828-6',
  '1414213-0',
  '0577215-7',
  '1618033-3',
]

function someCompany(dice: Dice): SomeRow {
  const id = dice.one(...businessIds)
  return {
    businessId: dice.in(15) ? id.replace('-', '') : dice.in(10) ? id.replace(/^0+/, '') : id,
    name: dice.one('Oy', 'Ab', 'OY'),
    start: someDay(dice),
    size: dice.one('micro', 'small', 'medium', 'large', 'public', ''),
    excluded: dice.in(6) ? 'x' : '',
  }
}

const droppable = [
  'unemployedMonths',
  'thirdCountry',
  'homeless',
  'rural',
  'exitStatus',
  'qualification',
  'employedAfter6',
  'improvedAfter6',
  'education',
  'status',
  'end',
]

/** Columns that an implementer does not have are not in its rows. */
function without(rows: readonly SomeRow[], columns: readonly string[]): SomeRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([id]) => !columns.includes(id))) as SomeRow)
}

export function someHands(seed: number): SomeHands {
  const dice = new Dice(seed)
  const people = Array.from({ length: 30 + dice.below(30) }, (_, at) => someHuman(dice, at))
  const ids = ['a', 'b', 'c', 'd'].slice(0, 1 + dice.below(4))
  const at = new Map(ids.map((id) => [id, [] as SomeRow[]]))
  for (const human of people) {
    const times = dice.one(1, 1, 1, 2, 2, 3)
    for (let time = 0; time < times; time++) at.get(dice.one(...ids))?.push(someParticipation(dice, human))
  }
  return Object.fromEntries(
    ids.map((id) => {
      const dropped = dice.in(25) ? [dice.one(...droppable)] : []
      const rows = without(at.get(id) ?? [], dropped)
      const companies = without(
        Array.from({ length: 1 + dice.below(8) }, () => someCompany(dice)),
        dice.in(10) ? ['size'] : [],
      )
      const handed: SomeHanded = {
        people: dice.in(5) || rows.length === 0 ? null : rows,
        companies: dice.in(15) ? null : companies,
      }
      return [id, handed]
    }),
  )
}

/** The rows as their file has them: days as Finns write them, and nothing of the case's own. */
export function asFiled(rows: readonly SomeRow[]): Row[] {
  return rows.map(({ excluded: _, ...row }) =>
    Object.fromEntries(
      Object.entries(row).map(([id, value]) => [id, /^\d{4}-\d\d-\d\d$/.test(value) ? finnish(value) : value]),
    ),
  )
}
