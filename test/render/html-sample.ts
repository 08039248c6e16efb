/** A claim with four kinds of trouble, and the page's template as it is shipped. */
import { shippedTemplate } from '../../src/cli/page-look.ts'
import type { Lang } from '../../src/lang/lang.ts'
import type { PageTemplate } from '../../src/render/html.ts'
import type { ClaimReport } from '../../src/report/report.ts'
import { amounts, claimOf, claimReportOf, figures, findingOf } from './html-report.ts'

export const template: PageTemplate = shippedTemplate()

const net = amounts('450376.00', '75603.77', '72787.27', '148391.04', '301984.96')
const support = amounts('360300.00', '60483.01', '58229.82', '118712.83', '241587.17')

export function sampleReport(lang: Lang): ClaimReport {
  return claimReportOf(lang, {
    implementers: [
      claimOf('xamk', 'Kaakkois-Suomen ammattikorkeakoulu Oy', {
        businessId: '2472908-2',
        ...figures(net, support),
        lines: [
          {
            person: 'X1',
            task: 'Projektipäällikkö',
            month: '2026-09',
            hours: '120.50',
            unitCost: '36.46',
            amount: '4393.43',
          },
          { person: 'X2', task: 'Lehtori', month: '2026-09', hours: null, unitCost: null, amount: '-12.50' },
        ],
        excluded: [
          {
            finding: 'TIME-01/77ab',
            rule: 'TIME-01',
            title: 'Työpäivän on oltava hankkeen aikana',
            hours: '7.25',
            amount: '264.34',
            net: '370.08',
            lowers: '0.00',
            count: 1,
            rows: [
              {
                path: 'data/xamk/tyoaika.csv',
                line: 9,
                row: 9,
                person: 'X1',
                date: '31.8.2026',
                hours: '7.25',
                amount: '264.34',
              },
            ],
            ranges: [],
          },
        ],
      }),
      claimOf('mikkeli', 'Mikkelin kaupunki', { role: 'lead' }),
    ],
    group: figures(net, support),
    findings: [
      findingOf('TIME-03/3f9a', {
        severity: 'stop',
        rows: 412,
        places: places(100),
        ranges: [{ path: 'data/xamk/tyoaika.csv', rows: '2-413' }],
      }),
      findingOf('TIME-01/77ab', { severity: 'error', related: places(1) }),
      findingOf('PLAN-02/0001', {
        implementer: null,
        places: [{ path: 'hanke.yaml', line: 42, row: null, column: null, header: 'funding.tolerance', value: '2' }],
      }),
      findingOf('FILE-12/0002', {
        severity: 'info',
        places: [{ path: 'data/xamk', line: null, row: null, column: null, header: null, value: null }],
      }),
    ],
  })
}

function places(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    path: 'data/xamk/tyoaika.csv',
    line: at + 2,
    row: at + 2,
    column: 'F',
    header: 'Tunnit',
    value: '7,5',
  }))
}
