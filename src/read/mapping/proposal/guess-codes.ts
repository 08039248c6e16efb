/** Codes of someone's system that stand for our words and ids, and what each most likely means. */
import type { Project } from '../../../project/project.ts'
import type { CellKind } from '../../cell.ts'
import { folded } from '../../folded.ts'
import type { GuessedColumn } from './guess-columns.ts'

export interface Code {
  /** As typed. */
  readonly code: string
  readonly rows: number
  /** Our value, or `null` where only a person knows. */
  readonly value: string | null
}

/** More different values than these are no codes. */
const MOST_CODES = 40

/** What an id of ours is known by: its own name, and words that go with it. */
interface Known {
  readonly value: string
  readonly words: readonly string[]
}

const absences: readonly Known[] = [
  { value: 'loma', words: ['vuosiloma', 'lomapäivä', 'talviloma', 'kesäloma', 'vacation', 'annual leave'] },
  { value: 'sairaus', words: ['sairausloma', 'sairauspoissaolo', 'saikku', 'sick leave', 'illness'] },
  {
    value: 'muu poissaolo',
    words: ['poissaolo', 'palkaton', 'perhevapaa', 'hoitovapaa', 'saldovapaa', 'liukuma', 'absence'],
  },
  { value: 'työ', words: ['normaali', 'työaika', 'perustunti', 'säännöllinen työ', 'normal', 'regular'] },
]
const categories: readonly Known[] = [
  { value: 'palkat', words: ['palkka', 'palkkakulut', 'henkilöstökulut', 'wages', 'salary'] },
  {
    value: 'matkat',
    words: ['matkakulut', 'matkakustannus', 'päiväraha', 'kilometrikorvaus', 'majoitus', 'travel expenses'],
  },
  { value: 'ostopalvelut', words: ['asiantuntijapalvelut', 'palvelujen osto', 'ostopalvelu', 'purchased services'] },
  { value: 'tulot', words: ['tuotot', 'myyntituotot', 'revenue'] },
  { value: 'muut', words: ['muut kulut', 'tarvikkeet', 'vuokrat', 'toimistotarvikkeet', 'other costs'] },
]

/** @param project of which the ids are; `null` outside a project folder. @returns nothing where the values are ours already. */
export function guessCodes(
  { id, sample }: GuessedColumn,
  cell: CellKind<unknown>,
  project: Pick<Project, 'workPackages' | 'implementers'> | null,
): Code[] {
  const known = knownFor(id, cell, project)
  if (known === undefined || sample.values.size > MOST_CODES) return []
  const isOurs = (text: string): boolean =>
    cell.format === 'choice' ? 'value' in cell.read(text) : known.some(({ value }) => value === text)
  const codes = [...sample.values].filter(([text]) => !isOurs(text))
  return codes.map(([code, rows]) => ({ code, rows, value: meant(code, known) ?? numbered(code, id) }))
}

function knownFor(
  id: string,
  cell: CellKind<unknown>,
  project: Pick<Project, 'workPackages' | 'implementers'> | null,
): readonly Known[] | undefined {
  if (cell.format === 'choice') {
    const own = (cell.words ?? []).map(({ fi, en }) => ({ value: fi, words: [fi, en] }))
    const usual = id === 'kind' ? absences : categories
    return own.map(({ value, words }) => ({
      value,
      words: [...words, ...(usual.find((one) => one.value === value)?.words ?? [])],
    }))
  }
  if (id === 'workPackage')
    return (project?.workPackages ?? []).map(({ id: value, name }) => ({ value, words: [value, name] }))
  if (id !== 'person') return undefined
  const staff = (project?.implementers ?? []).flatMap((one) => one.staff.map(({ id: value }) => value))
  return [...new Set(staff)].map((value) => ({ value, words: [] }))
}

/** The known value one of whose words is the code, or stands in it as a whole. */
function meant(code: string, known: readonly Known[]): string | null {
  const typed = folded(code)
  const parts = code.split(/[^\p{L}\p{N}]+/u).map(folded)
  const exactly = known.find(({ words }) =>
    words.some((word) => folded(word) === typed || parts.includes(folded(word))),
  )
  const within = known.find(({ words }) =>
    words.some((word) => folded(word).length > 3 && typed.includes(folded(word))),
  )
  return exactly?.value ?? within?.value ?? null
}

/** `Työpaketti 1` is TP1, where no decision says otherwise. */
function numbered(code: string, id: string): string | null {
  const found = id === 'workPackage' ? /^(?:tp|wp|työpaketti|work package)\s*(\d+)(?:\D|$)/i.exec(code) : null
  return found === null ? null : `TP${found[1]}`
}
