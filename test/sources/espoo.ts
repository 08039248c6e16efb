/** Source 004: the monitoring report of the programme Elinvoimainen Espoo. */
import { figures, type PrintedFigure } from './printed-figure.ts'

const unknown = 'Työperäiset oleskeluluvat (lukumäärä) Migri ei tietoa ei tietoa ei tietoa'
const experts = 'Tilastokeskus 8 741 (2019) 9 563 (2020) 12 000'
const jobs = 'Tilastokeskus 39 000 42 000 (5/2022) 42 000'
const unemployment = '9,4 % 9,3 % 21,2 % 8,1 % 7,3 % 19,4 % (11/2022)'
const recruiting = '43 % 48 % 38 %'
const climate = '3,58/5 3,45/5 3,9/5'
const premises = '3,33/5 3,34/5 3,7/5'

export const espoo: readonly PrintedFigure[] = [
  ...figures('data', [
    [
      '31.12.2022',
      'day of the report',
      'Elinvoimainen Espoo -kehitysohjelman seurantaraportti 31.12.2022',
      '2022-12-31',
    ],
    ['1', 'number of the first goal', 'Hyötytavoite 1: Paras paikka osaajille'],
    ['2', 'number of the second goal', 'Hyötytavoite 2: Paras paikka yrittää'],
    ['3', 'number of the third goal', 'Hyötytavoite 3: Espoossa työ ja tekijät kohtaavat'],
    ['4', 'number of the fourth goal', 'Hyötytavoite 4: Kaupungin palvelut yrityksille paranevat'],
    ['2021', 'time of the baselines', 'Lähtöarvo 2021 (tai viimeisin tieto)'],
    ['30.12.2022', 'time of the values', 'Tilanne 30.12.2022', '2022-12-30'],
    ['2025', 'time of the targets', 'Tavoitearvo 2025'],
    ['ei tietoa', 'baseline, value and target of the permits', unknown],
    ['8 741', 'experts, baseline', experts, '8741'],
    ['2019', 'experts, time of the baseline', experts],
    ['9 563', 'experts, value', experts, '9563'],
    ['2020', 'experts, time of the value', experts],
    ['12 000', 'experts, target', experts, '12000'],
    ['39 000', 'jobs, baseline', jobs, '39000'],
    ['42 000', 'jobs, value', jobs, '42000'],
    ['5/2022', 'jobs, time of the value', jobs, '2022-05'],
    ['42 000', 'jobs, target', jobs, '42000'],
    ['9,4 %', 'unemployment, baseline', unemployment, '9.4'],
    ['9,3 %', 'of the young, baseline', unemployment, '9.3'],
    ['21,2 %', 'of foreigners, baseline', unemployment, '21.2'],
    ['8,1 %', 'unemployment, value', unemployment, '8.1'],
    ['7,3 %', 'of the young, value', unemployment, '7.3'],
    ['19,4 %', 'of foreigners, value', unemployment, '19.4'],
    ['11/2022', 'unemployment, time of the values', unemployment, '2022-11'],
    ['25', 'in the name of a measure', 'nuoret alle 25-v (%)'],
    ['43 %', 'recruiting, baseline', recruiting, '43'],
    ['48 %', 'recruiting, value', recruiting, '48'],
    ['38 %', 'recruiting, target', recruiting, '38'],
    ['3,58/5', 'business climate, baseline', climate, '3.58'],
    ['3,45/5', 'business climate, value', climate, '3.45'],
    ['3,9/5', 'business climate, target', climate, '3.9'],
    ['3,33/5', 'premises, baseline', premises, '3.33'],
    ['3,34/5', 'premises, value', premises, '3.34'],
    ['3,7/5', 'premises, target', premises, '3.7'],
    ['200 000', 'appropriation', 'Ohjelman 200 000 euron määrärahasta käytettiin noin 190 000 €', '200000.00'],
    ['190 000', 'used, about', 'Ohjelman 200 000 euron määrärahasta käytettiin noin 190 000 €', '190000.00'],
  ]),
  ...figures('text', [
    ['2022', 'first year', 'Ohjelmatyö on käynnistynyt menestyksekkäästi vuoden 2022 aikana'],
    ['2023', 'goes on', 'näistä suurin osa jatkuu vuonna 2023'],
    ['12', 'meetings', 'Ohjausryhmä kokoontui vuoden 2022 aikana 12 kertaa'],
    ['2023–24', 'Tapiola', 'kaupallisen keskustan alueelle vuosina 2023–24'],
    ['2022–24', 'service design', 'Projekti toteutetaan vuosina 2022–24'],
    ['2021', 'compulsory education', 'vuonna 2021 kunnille tullut oppivelvollisuuslain mukainen ohjaus'],
    ['2025', 'in the name of a reform', 'sote-uudistus, TE2025-uudistus'],
    ['12/2022', 'forecast', 'Suomen Pankin Suomen talouden ennusteen mukaan (12/2022)'],
  ]),
  ...figures('derived', [['2023', 'the year after, in the heading', '6. Ohjelman toiminta vuonna 2023']]),
]
