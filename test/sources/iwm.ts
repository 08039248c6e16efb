/** Source 000: the funding proposal of International Work Mikkeli. Of the two dates before the table of contents both are the document's. */
import { figures, type PrintedFigure } from './printed-figure.ts'

const salaries = '1 Palkkakustannukset 1 095 195 1 095 195 0'
const flatRate = 'Flat rate 40 % 438 077 438 077 0'
const net = 'Nettokustannusarvio yhteensä 1 533 272 1 533 272 0'
const support = '1 Haettava EU- ja valtion rahoitus 1 226 618 1 226 618 80 %'
const municipal = '2 Omarahoitus: kuntarahoitus 216 578 216 578 14 %'
const otherPublic = '2 Omarahoitus: muu julkinen rahoitus 90 076 90 076 6 %'
const all = 'Rahoitussuunnitelma yhteensä 1 533 272 1 533 272 100 %'

export const iwm: readonly PrintedFigure[] = [
  ...figures('data', [
    ['24.3.2026', 'day of the document', '24.3.2026 Dnro: EURA 2021/211355/09 02 01 01/2025/ESAELY', '2026-03-24'],
    ['EURA 2021/211355/09 02 01 01/2025/ESAELY', 'record number', 'Dnro: EURA 2021/211355/09 02 01 01/2025/ESAELY'],
    ['211355', 'application number', 'Hakemusnumero 211355'],
    ['11.05.2026', 'day of arrival', 'Saapumispäivämäärä 11.05.2026', '2026-05-11'],
    ['01.09.2026', 'first day', 'Alkamispäivämäärä 01.09.2026', '2026-09-01'],
    ['31.05.2029', 'last day', 'Päätymispäivämäärä 31.05.2029', '2029-05-31'],
    ['2/2025', 'number of the call', 'Etelä-Savon ESR+ hankehaku (2/2025)'],
    ['ESAELY-110', 'id of the call', 'Hakuilmoituksen tunnus ESAELY-110'],
    ['4', 'priority axis', 'Toimintalinja 4 Työllistävä, osaava ja osallistava Suomi'],
    ['4.1', 'specific objective', 'Erityistavoite 4.1. Polkuja töihin'],
    ['R-02712', 'group project', 'Ryhmähanketunnus: R-02712'],
    ['2472908-2', 'business id of Xamk', 'Osahankkeen toteuttaja 2472908-2'],
    ['2249317-6', 'business id of Esedu', 'Etelä-Savon Koulutus Oy Osahankkeen toteuttaja 2249317-6'],
    ['0600598-8', 'business id of Miksei', 'Mikkelin kehitysyritys Miksei Oy Osahankkeen toteuttaja 0600598-8'],
    ['9/26-4/29', 'schedule of TP1 and TP4', 'IWM Pitch -työhaun työpajat ja tapahtumat (aikataulu: 9/26-4/29)'],
    ['1/27-4/29', 'schedule of TP2 and TP3', 'IWM Work -kokonaisuudet (aikataulu: 1/27-4/29)'],
    ['343', 'participants', 'Hankkeeseen arvioidaan osallistuvan yhteensä 343 henkilöosallistujaa'],
    ['192', 'unemployed', 'kansainvälisen taustan omaavista työttömistä (192)'],
    ['54', 'outside the labour force', 'työelämän ulkopuolella (54)'],
    ['47', 'in education', 'koulutuksessa (47) olevista'],
    ['50', 'employed', 'työssä olevia työelämän edustajia (50)'],
    ['80', 'into job search', 'Hankkeen tuloksena osallistujista 80 ryhtyy työnhakuun'],
    ['35', 'into education', '35 sijoittuu koulutukseen'],
    ['100', 'into employment', '100 sijoittuu työelämään'],
    ['65', 'companies', 'Hankkeeseen osallistuu 65 yritystä'],
    ['404 660', 'support of Mikkeli', 'kokonaiskustannukset 505 825€, josta EU+valtio -tuki 404 660€', '404660.00'],
    ['360 300', 'support of Xamk', 'kokonaiskustannukset 450 376€, josta EU+valtio -tuki 360 300€', '360300.00'],
    ['251 547', 'support of Esedu', 'kokonaiskustannukset 314 432€, josta EU+valtio -tuki 251 547€', '251547.00'],
    ['210 111', 'support of Miksei', 'kokonaiskustannukset 262 639€, josta EU+valtio -tuki 210 111€', '210111.00'],
    ['6,8', 'person-years', 'Henkilöstöresurssit ryhmähankkeessa yhteensä: 6,8 HTV', '6.8'],
    ['27/52', 'points', 'Pisteet: 27/52'],
    ['25.11.2025', 'project group', 'Etelä-Savon ELY-keskuksen hankeryhmä 25.11.2025', '2025-11-25'],
    ['25.3.2026', 'funding meeting', 'kehittämishankerahoitusryhmän rahoituskokous 25.3.2026', '2026-03-25'],
    ['19.5.2026', 'secretariat', 'Etelä-Savon maakunnan yhteistyöryhmän sihteeristö 19.5.2026', '2026-05-19'],
    ['25.6.2026', 'cooperation group', 'Etelä-Savon maakunnan yhteistyöryhmä 25.6.2026', '2026-06-25'],
    ['90 076', 'other public financing, applied and approved', otherPublic, '90076.00'],
  ]),
  ...figures('derived', [
    ['505 825', 'costs of Mikkeli', 'Mikkelin kaupunki: kokonaiskustannukset 505 825€', '505825.00'],
    ['450 376', 'costs of Xamk', 'Kaakkois-Suomen ammattikorkeakoulu Oy: kokonaiskustannukset 450 376€', '450376.00'],
    ['314 432', 'costs of Esedu', 'Etelä-Savon Koulutus Oy: kokonaiskustannukset 314 432€', '314432.00'],
    ['262 639', 'costs of Miksei', 'Mikkelin kehitysyhtiö, Miksei Oy: kokonaiskustannukset 262 639€', '262639.00'],
    ['1 095 195', 'salaries, applied and approved', salaries, '1095195.00'],
    ['438 077', 'flat rate, applied and approved', flatRate, '438077.00'],
    ['1 533 272', 'net costs, applied and approved', net, '1533272.00'],
    ['0', 'rejected', net, '0.00'],
    ['1 226 618', 'EU and state support, applied and approved', support, '1226618.00'],
    ['216 578', 'municipal financing, applied and approved', municipal, '216578.00'],
    ['80 %', 'share of the support', support],
    ['14 %', 'share of municipal financing', municipal],
    ['6 %', 'share of other public financing', otherPublic],
    ['0 %', 'share of private financing', '2 Omarahoitus: yksityinen rahoitus 0 0 0 %'],
    ['100 %', 'whole financing', all],
  ]),
  ...figures('text', [
    ['2038', 'year', 'vuoteen 2038 mennessä 41 % nykyisestä työvoimasta eläköityy'],
    ['41 %', 'of the labour force will retire', 'vuoteen 2038 mennessä 41 % nykyisestä työvoimasta eläköityy'],
    ['4.1', 'specific objective, in the assessment', 'toimintalinjan 4 erityistavoitteeseen 4.1 Polkuja töihin'],
    [
      '2021-2027',
      'programme period, in the assessment',
      'Uudistuva ja osaava Suomi 2021-2027 -ohjelman toimintalinjan 4',
    ],
    ['360', 'in the name of an event', 'työelämä tapahtuma Work in Mikkeli 360 Degrees'],
  ]),
]
