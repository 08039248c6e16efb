/** English. */
import type { Words } from './fi.ts'

export const en: Words = {
  costs: {
    salaries: '1 Salaries',
    travel: '2 Travel',
    other: '3 Other costs',
    services: '4 Purchased services',
    flatRate: 'Flat rate {rate}',
    income: '5 Income (deducted from costs)',
    lumpSum: '6 Lump sum for outputs',
    net: 'Net costs in total',
  },
  financing: {
    support: '1 EU and state support',
    ownMunicipal: '2 Own financing: municipal',
    ownOtherPublic: '2 Own financing: other public',
    ownPrivate: '2 Own financing: private',
    externalMunicipal: '3 External municipal financing',
    externalOtherPublic: '4 External other public financing',
    externalPrivate: '5 External private financing',
    total: 'Financing in total',
  },
  amounts: {
    row: 'Row',
    budget: 'Approved',
    before: 'Claimed before',
    period: 'Claimed now',
    after: 'Claimed in all',
    left: 'Left',
  },
  skipped: {
    noTable: 'nobody has handed in {tables}, or it could not be read',
    claimOnly: 'checked with the payment claim (hanke claim N)',
  },
  severity: { stop: 'stop', error: 'error', warning: 'warning', info: 'info' },
  severityMeaning: {
    stop: 'the claim cannot be sent until this is mended',
    error: 'the row is not paid: it is left out and listed',
    warning: 'paid, but the authority or an auditor will ask',
    info: 'good to know',
  },
}
