/** Sources 001 and 002: four network projects, on slides and in a newsletter, which print the same figures in two ways. */
import { figures, type PrintedFigure } from './printed-figure.ts'

export const seutukaupungit: readonly PrintedFigure[] = [
  ...figures('data', [
    ['3 milj.', 'appropriation', 'Hallitus panostaa 3 milj. euroa nopeasti toteutettaviin', '3000000.00'],
    ['n. 30', 'towns of the first project', 'Seutukaupunkeja hankkeessa n. 30', '30'],
    ['n. 1,7 milj. €', 'budget of the first project', 'Suunniteltu budjetti n. 1,7 milj. €', '1700000.00'],
    ['8', 'towns of the second project', 'Päätoteuttajana Sastamala Seutukaupunkeja hankkeessa 8', '8'],
    [
      'n. 0,9 milj. €',
      'budget of the second project',
      'Seutukaupunkeja hankkeessa 8 Suunniteltu budjetti n. 0,9 milj. €',
      '900000.00',
    ],
    ['18', 'towns of the third project', 'Päätoteuttajana Salo Seutukaupunkeja hankkeessa 18', '18'],
    [
      'n. 0,9 milj. €',
      'budget of the third project',
      'Seutukaupunkeja hankkeessa 18 Suunniteltu budjetti n. 0,9 milj. €',
      '900000.00',
    ],
    ['32', 'towns of the fourth project', 'Seutukaupunkeja hankkeessa 32', '32'],
    ['n. 0,52 milj. €', 'budget of the fourth project', 'Suunniteltu budjetti n. 0,52 milj. €', '520000.00'],
    [
      '3 miljoonaa euroa',
      'appropriation, in the newsletter',
      '3 miljoonaa euroa nopeasti toteutettaviin',
      '3000000.00',
    ],
    ['~30', 'towns of the first project, in the newsletter', 'Seutukaupunkeja hankkeessa: ~30', '30'],
    ['~1,7 M€', 'budget of the first project, in the newsletter', 'Suunniteltu budjetti: ~1,7 M€', '1700000.00'],
    ['~900 k€', 'budgets of the second and third, in the newsletter', 'Suunniteltu budjetti: ~900 k€', '900000.00'],
    ['~520 k€', 'budget of the fourth, in the newsletter', 'Suunniteltu budjetti: ~520 k€', '520000.00'],
  ]),
  ...figures('text', [
    [
      '3 milj. euroa',
      'appropriation, in the words of the government',
      'Hallitus panostaa 3 milj. euroa nopeasti toteutettaviin',
    ],
    ['29.8.2019', 'day of the budget session', 'Hallituksen budjettiriihi 29.8.2019'],
    ['15.3.', 'end of the call', 'Haku hankkeisiin loppui 15.3.'],
    ['2019', 'beginning of the projects', 'Kaksivuotisten hankkeiden on tarkoitus käynnistyä kesällä 2019'],
  ]),
  ...figures('derived', [
    ['4,02', 'planned together, in millions, about; not printed', '', '4020000.00'],
    ['1,02', 'above the appropriation, in millions, about; not printed', '', '1020000.00'],
  ]),
]
