/**
 * The indicators counted another way: SQL on SQLite, written from section 5 of the specification alone. It shares no code with hanke's
 * counting and is read beside the specification, not beside the program.
 */
import initSqlJs, { type Database } from 'sql.js'
import type { SomeHands, SomeRow } from './random-hands.ts'

/** Yes and unknown as conditions on `record` or `company`; whatever is neither is no. */
export interface SqlIndicator {
  readonly id: string
  readonly yes: string
  readonly unknown: string
  /** The day on which it counts. */
  readonly day: string
  /** Columns that somebody has to have handed in. */
  readonly needs: readonly string[]
}

const answered = (id: string, column: string): SqlIndicator => ({
  id,
  yes: `${column} = 'yes'`,
  unknown: `coalesce(${column}, 'unknown') = 'unknown'`,
  day: 'start',
  needs: [column],
})
const start = (id: string, yes: string, needs: readonly string[] = ['status']): SqlIndicator => ({
  id,
  yes,
  unknown: '0',
  day: 'start',
  needs,
})
const exit = (id: string, form: string, could: string): SqlIndicator => ({
  id,
  yes: `(${could}) and exitStatus in (${form})`,
  unknown: `(${could}) and exitStatus is null`,
  day: 'left_on',
  needs: ['status', 'end', 'exitStatus'],
})

const inactive = "status in ('outsideLabourForce', 'inEducation')"

export const peopleInSql: readonly SqlIndicator[] = [
  start('EECO01', `status = 'unemployed' or ${inactive} or status = 'employed'`),
  start('EECO02', "status = 'unemployed'"),
  {
    id: 'EECO03',
    yes: "status = 'unemployed' and unemployedMonths >= 12",
    unknown: "status = 'unemployed' and unemployedMonths is null",
    day: 'start',
    needs: ['status', 'unemployedMonths'],
  },
  start('EECO04', inactive),
  start('EECO05', "status = 'employed'"),
  start('EECO06', 'age < 18', []),
  start('EECO07', 'age between 18 and 29', []),
  start('EECO08', 'age >= 55', []),
  start('EECO09', 'education between 0 and 2', ['education']),
  start('EECO10', 'education between 3 and 4', ['education']),
  start('EECO11', 'education between 5 and 8', ['education']),
  answered('EECO13', 'thirdCountry'),
  answered('EECO14', 'foreignBackground'),
  answered('EECO16', 'homeless'),
  answered('EECO17', 'rural'),
  exit('EECR01', "'jobSeeker'", inactive),
  exit('EECR02', "'studying'", "status <> 'inEducation'"),
  {
    id: 'EECR03',
    yes: "qualification = 'yes'",
    unknown: 'qualification is null',
    day: 'left_on',
    needs: ['end', 'qualification'],
  },
  exit('EECR04', "'employed', 'selfEmployed'", "status <> 'employed'"),
  {
    id: 'EECR05',
    yes: "status <> 'employed' and employedAfter6 = 'yes'",
    unknown: "status <> 'employed' and coalesce(employedAfter6, 'unknown') = 'unknown'",
    day: 'half_year_on',
    needs: ['status', 'end', 'employedAfter6'],
  },
  {
    id: 'EECR06',
    yes: "status = 'employed' and improvedAfter6 = 'yes'",
    unknown: "status = 'employed' and coalesce(improvedAfter6, 'unknown') = 'unknown'",
    day: 'half_year_on',
    needs: ['status', 'end', 'improvedAfter6'],
  },
  start('unemployed', "status = 'unemployed'"),
  start('outsideLabourForce', "status = 'outsideLabourForce'"),
  start('inEducation', "status = 'inEducation'"),
  start('employed', "status = 'employed'"),
  exit('jobSearch', "'jobSeeker'", inactive),
  exit('intoEducation', "'studying'", "status <> 'inEducation'"),
  {
    id: 'qualification',
    yes: "qualification = 'yes'",
    unknown: 'qualification is null',
    day: 'left_on',
    needs: ['end', 'qualification'],
  },
  exit('intoEmployment', "'employed', 'selfEmployed'", "status <> 'employed'"),
]

export const companiesInSql: readonly SqlIndicator[] = [
  { id: 'EECO18', yes: "size = 'public'", unknown: 'size is null', day: 'start', needs: ['size'] },
  { id: 'EECO19', yes: "size in ('micro', 'small', 'medium')", unknown: 'size is null', day: 'start', needs: ['size'] },
  { id: 'companies', yes: '1', unknown: '0', day: 'start', needs: [] },
]

const peopleColumns = [
  'id',
  'personalId',
  'gender',
  'birthDate',
  'start',
  'status',
  'unemployedMonths',
  'education',
  'thirdCountry',
  'foreignBackground',
  'homeless',
  'rural',
  'end',
  'exitStatus',
  'qualification',
  'employedAfter6',
  'improvedAfter6',
  'excluded',
]
const companyColumns = ['businessId', 'size', 'start', 'excluded']

const tables = `
  create table implementer (implementer text, nth integer);
  create table handed (implementer text, kind text, "column" text);
  create table people (implementer text, nth integer, line integer, ${peopleColumns
    .map((column) => `"${column}" ${['unemployedMonths', 'education'].includes(column) ? 'integer' : 'text'}`)
    .join(', ')});
  create table companies (implementer text, nth integer, line integer, ${companyColumns.map((column) => `"${column}" text`).join(', ')});
  create index people_of on people (implementer, id);
  create table asked (first text, last text);

  -- A row without a code is of the person whose one code stands beside the same id at the same implementer.
  create view coded as
    select p.*, coalesce(upper(personalId), (select case when count(distinct upper(o.personalId)) = 1 then max(upper(o.personalId)) end
      from people o where o.implementer = p.implementer and o.id = p.id and o.excluded is null)) as code
    from people p;

  -- The rows that started by the day and that no finding excludes, once for their implementer and once for the group.
  create view read_people as
    select scope.name as scope, p.*,
      coalesce('code ' || code, implementer || ' ' || id) as person,
      case when code is null then gender
        when substr(code, 10, 1) in ('0', '2', '4', '6', '8') then 'woman' else 'man' end as known_gender,
      case when code is null then birthDate
        else case when substr(code, 7, 1) in ('A', 'B', 'C', 'D', 'E', 'F') then '20' else '19' end
          || substr(code, 5, 2) || '-' || substr(code, 3, 2) || '-' || substr(code, 1, 2) end as known_birth
    from coded p, asked, (select 'own' as kind union all select 'group') as kinds
      join (select implementer as name, 'own' as kind from implementer union all select 'group', 'group') as scope using (kind)
    where excluded is null and start <= asked.last and scope.name in (p.implementer, 'group');

  create table in_order as
    select *, 0 as from_first, 0 as from_last
    from read_people where 0;

  -- The first row's start and starting situation, the last row's exit and results; none where it has not left by the day.
  create index in_order_of on in_order (scope, person);
  create view merged as
    select f.scope, f.person, f.start, f.status, f.unemployedMonths, f.education, f.thirdCountry, f.foreignBackground, f.homeless, f.rural,
      (select known_gender from in_order o where o.scope = f.scope and o.person = f.person and known_gender is not null
        order by from_first limit 1) as gender,
      (select known_birth from in_order o where o.scope = f.scope and o.person = f.person and known_birth is not null
        order by from_first limit 1) as birth,
      case when l."end" <= asked.last then l."end" end as left_on,
      l.exitStatus, l.qualification, l.employedAfter6, l.improvedAfter6
    from in_order f join in_order l using (scope, person), asked
    where f.from_first = 1 and l.from_last = 1;

  create table record (scope, person, start, status, unemployedMonths, education, thirdCountry, foreignBackground, homeless, rural,
    gender, left_on, exitStatus, qualification, employedAfter6, improvedAfter6, half_year_on, age, complete);

  create view read_companies as
    select scope.name as scope, substr('00000000' || replace(businessId, '-', ''), -8) as company, start, size, nth, line
    from companies c, asked,
      (select implementer as name from implementer union all select 'group') as scope
    where excluded is null and start <= asked.last and scope.name in (c.implementer, 'group');

  create table company (scope, company, start, size);
`

/** Six calendar months: the same day of the month, or the month's last where it has no such day. */
const fill = `
  insert into in_order
    select *, row_number() over (partition by scope, person order by start, nth, line),
      row_number() over (partition by scope, person order by start desc, nth desc, line desc)
    from read_people;
  insert into record
    select scope, person, start, status, unemployedMonths, education, thirdCountry, foreignBackground, homeless, rural, gender,
      left_on, exitStatus, qualification, employedAfter6, improvedAfter6,
      min(date(left_on, '+6 months'), date(left_on, 'start of month', '+7 months', '-1 day')),
      strftime('%Y', start) - strftime('%Y', birth) - (strftime('%m-%d', start) < strftime('%m-%d', birth)),
      gender is not null and birth is not null and status is not null and education is not null
    from merged;
  insert into company
    select scope, company, min(start), (select size from read_companies o where o.scope = c.scope and o.company = c.company
      and size is not null order by start, nth, line limit 1)
    from read_companies c group by scope, company;
`

const scopes = "(select implementer as scope from implementer union all select 'group')"

function known(kind: string, needs: readonly string[], scope: string): string {
  const columns = needs.map((need) => `'${need}'`).join(', ')
  return `exists (select 1 from handed h where h.kind = '${kind}' and ${scope} in (h.implementer, 'group')
    and (h."column" in (${columns === '' ? "''" : columns}) or h."column" = '')
    group by h.implementer having count(*) = ${needs.length + 1})`
}

function counting(kind: 'people' | 'companies', { id, yes, unknown, day, needs }: SqlIndicator): string {
  const from = kind === 'people' ? 'record' : 'company'
  const complete = kind === 'people' ? ' and complete' : ''
  const by = (gender: string) => (kind === 'people' ? `total(ok and gender = '${gender}')` : 'null')
  return ['quarter', 'cumulative']
    .map(
      (span) => `
    select '${id}' as id, s.scope as scope, '${span}' as span, ${known(kind, needs, 's.scope')} as known,
      total(ok) as total, ${by('woman')} as women, ${by('man')} as men, ${by('nonBinary')} as nonBinary, total(open) as unknown
    from ${scopes} s left join (select *, (${yes}) as ok, (${unknown}) as open from ${from}, asked
      where ${day} <= asked.last${span === 'quarter' ? ` and ${day} >= asked.first` : ''}${complete}) r on r.scope = s.scope
    group by s.scope`,
    )
    .join(' union all ')
}

const grand = `
  select s.scope, ${known('people', [], 's.scope')} as known, total(r.person is not null) as grandTotal, total(not r.complete) as incomplete
  from ${scopes} s left join record r on r.scope = s.scope group by s.scope`

/** `EECO01 a quarter women` → how many; `null` where nobody's files can tell. */
export type Cells = ReadonlyMap<string, number | null>

const ready = initSqlJs()

/** @param indicators how each is counted: a test may change one and see that the difference is found. */
export async function countInSql(
  hands: SomeHands,
  days: readonly { readonly from: string; readonly until: string }[],
  { people = peopleInSql, setUp = fill }: { people?: readonly SqlIndicator[]; setUp?: string } = {},
): Promise<Cells[]> {
  const { Database } = await ready
  const db = new Database()
  db.run(tables)
  for (const [nth, [implementer, handed]] of Object.entries(hands).entries()) {
    db.run('insert into implementer values (?, ?)', [implementer, nth])
    insert(db, implementer, nth, 'people', handed.people, peopleColumns)
    insert(db, implementer, nth, 'companies', handed.companies, companyColumns)
  }
  const counted = days.map(({ from, until }) => {
    db.run('delete from asked; delete from in_order; delete from record; delete from company')
    db.run('insert into asked values (?, ?)', [from, until])
    db.run(setUp)
    return cells(db, people)
  })
  db.close()
  return counted
}

export const sqlSetUp = fill

function insert(
  db: Database,
  implementer: string,
  nth: number,
  kind: 'people' | 'companies',
  rows: readonly SomeRow[] | null,
  columns: readonly string[],
): void {
  if (rows === null) return
  // The table itself is handed in, and each of its columns.
  for (const column of ['', ...Object.keys(rows[0] ?? {})])
    db.run('insert into handed values (?, ?, ?)', [implementer, kind, column])
  const places = ['?', '?', '?', ...columns.map(() => '?')].join(', ')
  for (const [line, row] of rows.entries()) {
    const values = columns.map((column) => (row[column] === undefined || row[column] === '' ? null : row[column]))
    db.run(`insert into ${kind} values (${places})`, [implementer, nth, line, ...values])
  }
}

function cells(db: Database, people: readonly SqlIndicator[]): Cells {
  const query = [
    ...people.map((one) => counting('people', one)),
    ...companiesInSql.map((one) => counting('companies', one)),
  ]
  const found = new Map<string, number | null>()
  for (const one of query) {
    for (const [id, scope, span, isKnown, ...counts] of db.exec(one)[0]?.values ?? []) {
      for (const [at, name] of ['total', 'women', 'men', 'nonBinary', 'unknown'].entries())
        found.set(`${id} ${scope} ${span} ${name}`, isKnown === 0 ? null : (counts[at] as number | null))
    }
  }
  let all = 0
  let group: number | null = null
  for (const [scope, isKnown, grandTotal, incomplete] of db.exec(grand)[0]?.values ?? []) {
    found.set(`grandTotal ${scope}`, isKnown === 0 ? null : (grandTotal as number))
    found.set(`incomplete ${scope}`, isKnown === 0 ? null : (incomplete as number))
    if (scope === 'group') group = isKnown === 0 ? null : (grandTotal as number)
    else all += grandTotal as number
  }
  found.set('overlap', group === null ? null : all - group)
  return found
}
