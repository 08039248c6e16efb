/** Where the summary of the decision has each figure of source 000. */
import type { Place } from './compare.ts'

const basics = 'Hankkeen perustiedot'
const fact = (what: string, json: string, row: string, shown: string, more: Partial<Place> = {}): Place => ({
  what,
  json,
  shown,
  isText: true,
  at: { table: basics, row, column: 'Päätöksessä' },
  ...more,
})

const partner = (what: string, id: string, row: string): Place => ({
  what,
  json: `implementers[${id}].businessId`,
  at: { table: 'Ryhmähankkeen muut toteuttajat', row, column: 'Y-tunnus' },
})

const schedule = (what: string, id: string, name: string, start: string, end: string): Place[] =>
  (
    [
      ['start', 'Alkaa', start],
      ['end', 'Päättyy', end],
    ] as const
  ).map(([key, column, shown]) => ({
    what,
    json: `workPackages[${id}].${key}`,
    machine: shown.replace(/^(\d+)\.(\d+)\.(\d+)$/, (_, d: string, m: string, y: string) =>
      [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    ),
    shown,
    at: { table: 'Työpaketit ja niiden aikataulu', row: `${id} ${name}`, column },
  }))

const target = (what: string, id: string, row: string): Place => ({
  what,
  json: `targets[${id}].target`,
  at: { table: 'Osallistujat ja indikaattorit', row, column: 'Tavoite' },
})

const names = {
  mikkeli: 'Mikkelin kaupunki',
  xamk: 'Kaakkois-Suomen ammattikorkeakoulu Oy',
  esedu: 'Etelä-Savon Koulutus Oy',
  miksei: 'Mikkelin kehitysyhtiö Miksei Oy',
} as const

const totals = (what: string, id: keyof typeof names, of: 'net' | 'support'): Place => ({
  what,
  json: `implementers[${id}].${of}`,
  at: {
    table: 'Hankkeen kustannukset ja rahoitus',
    row: names[id],
    column: of === 'net' ? 'Kokonaiskustannukset €' : 'EU+valtio -tuki €',
  },
})

const columns = { applied: 'Haetut yhteensä €', approved: 'Hyväksytyt yhteensä €', rejected: 'Hylätyt €' } as const
type Column = keyof typeof columns

const cost = (what: string, id: string, row: string, ...of: Column[]): Place[] =>
  of.map((column) => ({
    what,
    json: `costs.${id}.${column}`,
    at: { table: 'Kustannusarvion tiivistelmä', row, column: columns[column] },
  }))

const financing = (what: string, id: string, row: string, ...of: Column[]): Place[] =>
  of.map((column) => ({
    what,
    json: `financing.${id}.${column}`,
    at: { table: 'Rahoitussuunnitelman tiivistelmä', row, column: columns[column] },
  }))

const share = (what: string, id: string, row: string, machine: string): Place => ({
  what,
  json: `financing.${id}.share`,
  machine,
  at: { table: 'Rahoitussuunnitelman tiivistelmä', row, column: 'Osuus %' },
})

const handled = (what: string, at: number, row: string, shown: string): Place => ({
  what,
  json: `facts.decision.handling[${at}].date`,
  shown,
  at: { table: 'Ratkaisun perustelut ja jatkotoimenpiteet', row, column: 'Päivä' },
})

const support = '1 Haettava EU- ja valtion rahoitus'
const municipal = '2 Omarahoitus: kuntarahoitus'
const otherPublic = '2 Omarahoitus: muu julkinen rahoitus'
const ownPrivate = '2 Omarahoitus: yksityinen rahoitus'
const all = 'Rahoitussuunnitelma yhteensä'

export const iwmPlaces: readonly Place[] = [
  { what: 'day of the document', json: 'facts.decision.date', at: { line: '24.3.2026' } },
  {
    what: 'record number',
    json: 'facts.decision.record',
    at: { line: 'EURA 2021/211355/09 02 01 01/2025/ESAELY' },
  },
  fact('application number', 'project.application', 'Hakemusnumero', '211355'),
  fact('day of arrival', 'facts.decision.received', 'Saapumispäivämäärä', '11.5.2026'),
  fact('first day', 'project.start', 'Alkamispäivämäärä', '1.9.2026'),
  fact('last day', 'project.end', 'Päätymispäivämäärä', '31.5.2029'),
  fact('number of the call', 'facts.decision.call', 'Hakuilmoitus', 'Etelä-Savon ESR+ hankehaku (2/2025)', {
    machine: 'Etelä-Savon ESR+ hankehaku (2/2025)',
  }),
  fact('id of the call', 'facts.decision.callId', 'Hakuilmoituksen tunnus', 'ESAELY-110'),
  fact('priority axis', 'facts.priority', 'Toimintalinja', '4 Työllistävä, osaava ja osallistava Suomi', {
    machine: '4 Työllistävä, osaava ja osallistava Suomi',
  }),
  fact('specific objective', 'facts.objective', 'Erityistavoite', '4.1. Polkuja töihin', {
    machine: '4.1. Polkuja töihin',
  }),
  fact('group project', 'project.group', 'Ryhmähanketunnus', 'R-02712'),
  partner('business id of Xamk', 'xamk', names.xamk),
  partner('business id of Esedu', 'esedu', names.esedu),
  partner('business id of Miksei', 'miksei', names.miksei),
  ...schedule('schedule of TP1 and TP4', 'TP1', 'Työnhakija palvelupolulle', '1.9.2026', '30.4.2029'),
  ...schedule('schedule of TP1 and TP4', 'TP4', 'IHM-palvelujen kokonaiskonseptointi', '1.9.2026', '30.4.2029'),
  ...schedule('schedule of TP2 and TP3', 'TP2', 'Työnhakija työelämään', '1.1.2027', '30.4.2029'),
  ...schedule('schedule of TP2 and TP3', 'TP3', 'Työnantajapalvelut', '1.1.2027', '30.4.2029'),
  target('participants', 'EECO01', 'osallistujat yhteensä'),
  target('unemployed', 'unemployed', 'työttömät'),
  target('outside the labour force', 'outsideLabourForce', 'työelämän ulkopuolella'),
  target('in education', 'inEducation', 'koulutuksessa'),
  target('employed', 'employed', 'työssä olevat'),
  target('into job search', 'jobSearch', 'työnhakuun siirtyneet'),
  target('into education', 'intoEducation', 'koulutukseen siirtyneet'),
  target('into employment', 'intoEmployment', 'työllistyneet'),
  target('companies', 'companies', 'yritykset ja muut organisaatiot'),
  totals('support of Mikkeli', 'mikkeli', 'support'),
  totals('support of Xamk', 'xamk', 'support'),
  totals('support of Esedu', 'esedu', 'support'),
  totals('support of Miksei', 'miksei', 'support'),
  {
    what: 'person-years',
    json: 'facts.personYears',
    at: { line: 'Henkilöstöresurssit ryhmähankkeessa yhteensä: 6,8 HTV vuodessa' },
  },
  { what: 'points', json: 'facts.decision.points.given', machine: 27, at: { line: 'Pisteet: 27/52' } },
  { what: 'points', json: 'facts.decision.points.most', machine: 52, at: { line: 'Pisteet: 27/52' } },
  handled('project group', 0, 'Etelä-Savon ELY-keskuksen hankeryhmä', '25.11.2025'),
  handled(
    'funding meeting',
    1,
    'Itä-Suomen elinvoimakeskuksen kehittämishankerahoitusryhmän rahoituskokous',
    '25.3.2026',
  ),
  handled('secretariat', 2, 'Etelä-Savon maakunnan yhteistyöryhmän sihteeristö', '19.5.2026'),
  handled('cooperation group', 3, 'Etelä-Savon maakunnan yhteistyöryhmä', '25.6.2026'),
  totals('costs of Mikkeli', 'mikkeli', 'net'),
  totals('costs of Xamk', 'xamk', 'net'),
  totals('costs of Esedu', 'esedu', 'net'),
  totals('costs of Miksei', 'miksei', 'net'),
  ...cost('salaries, applied and approved', 'salaries', '1 Palkkakustannukset', 'applied', 'approved'),
  ...cost('flat rate, applied and approved', 'flatRate', 'Flat rate 40 %', 'applied', 'approved'),
  ...cost('net costs, applied and approved', 'net', 'Nettokustannusarvio yhteensä', 'applied', 'approved'),
  ...cost('rejected', 'salaries', '1 Palkkakustannukset', 'rejected'),
  ...cost('rejected', 'travel', '2 Matkakustannukset', 'applied', 'approved', 'rejected'),
  ...cost('rejected', 'other', '3 Muut kustannukset', 'applied', 'approved', 'rejected'),
  ...cost('rejected', 'services', '4 Ostopalvelut', 'applied', 'approved', 'rejected'),
  ...cost('rejected', 'flatRate', 'Flat rate 40 %', 'rejected'),
  ...cost('rejected', 'income', '5 Tulot (vähennetään kustannuksista)', 'applied', 'approved', 'rejected'),
  ...cost('rejected', 'lumpSum', '6 Kertakorvaus hankkeen tuotokset', 'applied', 'approved', 'rejected'),
  ...cost('rejected', 'net', 'Nettokustannusarvio yhteensä', 'rejected'),
  ...financing('EU and state support, applied and approved', 'support', support, 'applied', 'approved'),
  ...financing('municipal financing, applied and approved', 'ownMunicipal', municipal, 'applied', 'approved'),
  ...financing('other public financing, applied and approved', 'ownOtherPublic', otherPublic, 'applied', 'approved'),
  ...financing('net costs, applied and approved', 'total', all, 'applied', 'approved'),
  ...financing('rejected', 'ownPrivate', ownPrivate, 'applied', 'approved'),
  ...financing('rejected', 'externalMunicipal', '3 Ulkoinen kuntarahoitus', 'applied', 'approved'),
  ...financing('rejected', 'externalOtherPublic', '4 Ulkoinen muu julkinen rahoitus', 'applied', 'approved'),
  ...financing('rejected', 'externalPrivate', '5 Ulkoinen yksityinen rahoitus', 'applied', 'approved'),
  share('share of the support', 'support', support, '0.8'),
  share('share of municipal financing', 'ownMunicipal', municipal, '0.14'),
  share('share of other public financing', 'ownOtherPublic', otherPublic, '0.06'),
  share('share of private financing', 'ownPrivate', ownPrivate, '0'),
  share('share of private financing', 'externalMunicipal', '3 Ulkoinen kuntarahoitus', '0'),
  share('share of private financing', 'externalOtherPublic', '4 Ulkoinen muu julkinen rahoitus', '0'),
  share('share of private financing', 'externalPrivate', '5 Ulkoinen yksityinen rahoitus', '0'),
  share('whole financing', 'total', all, '1'),
]
