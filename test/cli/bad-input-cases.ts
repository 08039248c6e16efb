/** Everything that people get wrong before a rule can look at a row: the command that was given, and the folder that it was given in. */
import { deciding, type Files, handingIn, smallProject } from './small-project.ts'

export interface BadInput {
  /** The golden file's name. */
  readonly name: string
  readonly files: Files
  /** Links to files that are gone: what a disk or a network drive refuses to open. */
  readonly gone?: readonly string[]
  readonly argv: readonly string[]
  readonly code: 0 | 1 | 2
}

const cannotRun = (name: string, files: Files, ...argv: readonly string[]): BadInput => ({ name, files, argv, code: 2 })
const claim = ['claim', '1', '--as-of', '2027-07-15'] as const

/** The table cannot be read, so the check runs and says so. */
const check = (name: string, files: Files, code: 0 | 1 = 1): BadInput => ({
  name,
  files,
  argv: ['check', '--implementer', 'kaupunki', '--as-of', '2027-07-15'],
  code,
})

const { 'data/kaupunki/tyoaika.csv': _, ...withoutHours } = smallProject

const decisions: readonly BadInput[] = [
  cannotRun('no-project-here', {}, 'check'),
  cannotRun('project-to-nowhere', smallProject, 'check', '--project', 'olematon'),
  cannotRun('project-without-decision', { 'tyhjä/': '' }, 'check', '--project', 'tyhjä'),
  cannotRun(
    'broken-yaml',
    deciding((yaml) => yaml.replace('staff:', 'staff: [')),
    'check',
  ),
  cannotRun(
    'tab-in-yaml',
    deciding((yaml) => yaml.replace('  name: Esimerkkihanke', '\tname: Esimerkkihanke')),
    'check',
  ),
  cannotRun(
    'unknown-key',
    deciding((yaml) => yaml.replace('supportRate', 'suportRate')),
    'check',
  ),
  cannotRun(
    'wrong-value',
    deciding((yaml) => yaml.replace('2027-12-31', '31/12/2027').replace('51600', '51.600 €')),
    'check',
  ),
  cannotRun('decision-is-a-folder', { 'hanke.yaml/': '' }, 'check'),
  cannotRun('decision-is-empty', { 'hanke.yaml': '' }, 'check'),
  cannotRun(
    'no-claim-periods',
    deciding((yaml) => yaml.replace(/claimPeriods:.*$/s, 'claimPeriods: []\n')),
    ...claim,
  ),
]

const tables: readonly BadInput[] = [
  { ...check('data-file-cannot-be-opened', withoutHours), gone: ['data/kaupunki/tyoaika.csv'] },
  check('data-file-is-a-folder', { ...withoutHours, 'data/kaupunki/tyoaika.csv/': '' }, 0),
  check('wrong-table', handingIn('tosite;päivä;kustannuslaji;summa\r\nT1;8.1.2027;matkat;120,00\r\n')),
  check('header-only', handingIn('henkilö;päivä;tunnit\r\n'), 0),
  check('empty-file', handingIn('')),
  check('workbook-named-csv', handingIn(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))),
]

const commands: readonly BadInput[] = [
  cannotRun('wrong-period-number', smallProject, 'claim', '9'),
  cannotRun('period-not-a-number', smallProject, 'claim', 'kevät'),
  cannotRun('unknown-command', smallProject, 'tarkasta'),
  cannotRun('unknown-option', smallProject, 'check', '--implementor=kaupunki'),
  cannotRun('missing-argument', smallProject, 'claim'),
  cannotRun('too-many-arguments', smallProject, 'claim', '1', '2'),
  cannotRun('missing-option-value', smallProject, 'check', '--out'),
  cannotRun('unknown-rule', {}, 'explain', 'TIME-99'),
  cannotRun('unknown-implementer', smallProject, 'check', '--implementer', 'Kaupunki'),
  cannotRun('bad-date', smallProject, 'check', '--as-of', '3/15/2027'),
  cannotRun('no-such-day', smallProject, 'check', '--as-of', '2027-02-30'),
]

const outputs: readonly BadInput[] = [
  cannotRun(
    'output-open-elsewhere',
    { ...smallProject, 'reports/maksatus-1-koulu.xlsx/': '', 'reports/claim-1-koulu.xlsx/': '' },
    ...claim,
  ),
  cannotRun('output-folder-is-a-file', { ...smallProject, tulokset: '' }, ...claim, '--out', 'tulokset'),
  cannotRun('output-under-a-file', { ...smallProject, tulokset: '' }, ...claim, '--out', 'tulokset/kevät'),
  cannotRun('demo-among-other-files', { 'oma/muistio.txt': 'x' }, 'demo', 'oma'),
  cannotRun('demo-on-another-project', { 'oma/hanke.yaml': smallProject['hanke.yaml'] ?? '' }, 'demo', 'oma'),
  cannotRun('demo-into-a-file', { oma: '' }, 'demo', 'oma'),
]

export const badInput: readonly BadInput[] = [...decisions, ...tables, ...commands, ...outputs]
