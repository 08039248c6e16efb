/** Claims on which a spreadsheet and a person's head come apart. */
import { day } from '../../src/day.ts'
import { alone, booked, type ClaimCase, decided, worked } from './claim-case.ts'

const twoOwn = { ownMunicipal: 20_000_00, ownOtherPublic: 8_000_00 }
const threeOwn = { ownMunicipal: 333_33, ownOtherPublic: 333_34, ownPrivate: 333_33 }

export const awkwardClaims: Readonly<Record<string, ClaimCase>> = {
  'half a cent: 1,25 h × 30,10 € = 37,625 €': {
    project: alone(decided({ unitCost: 30_10 })),
    files: { 'tyoaika.csv': worked('2027-03-01 1,25') },
  },
  'half a cent below zero: −1,25 h × 30,10 € = −37,625 €': {
    project: alone(decided({ unitCost: 30_10 })),
    files: { 'tyoaika.csv': worked('2026-09-01 7,5', '2027-03-01 -1,25') },
  },
  'half a cent that a binary number misses: 0,35 h × 32,90 € = 11,515 €': {
    project: alone(decided({ unitCost: 32_90 })),
    files: { 'tyoaika.csv': worked('2027-03-01 0,35', '2027-04-01 1,15') },
  },
  'a correction that takes more than the period brings': {
    files: { 'tyoaika.csv': worked('2026-10-01 100,33', '2027-03-01 -33,37', '2027-04-01 0,07') },
  },
  'support reaches what was granted in mid-period': {
    project: alone(decided({ financing: { support: 5_000_00, ...twoOwn } })),
    files: { 'tyoaika.csv': worked('2026-10-01 100', '2027-03-01 77,77') },
  },
  'support gives back under its ceiling after a correction': {
    project: alone(decided({ financing: { support: 1_000_00 } })),
    files: { 'tyoaika.csv': worked('2026-10-01 100', '2027-03-01 -90,01') },
  },
  'two own lines with a residue cent': {
    project: alone(decided({ unitCost: 33_33, financing: twoOwn })),
    files: { 'tyoaika.csv': worked('2027-03-01 7,79') },
  },
  'three own lines in cents, below zero': {
    project: alone(decided({ unitCost: 33_37, financing: threeOwn })),
    files: { 'tyoaika.csv': worked('2026-10-01 9,99', '2027-03-01 -3,33') },
  },
  'no own financing in the decision': {
    project: alone(decided({ financing: { ownMunicipal: 0 } })),
    files: { 'tyoaika.csv': worked('2027-03-01 1,11') },
  },
  'income above the costs, and money from outside': {
    project: alone(decided({ financing: { ...twoOwn, externalPrivate: 1_000_00 } })),
    files: {
      'tyoaika.csv': worked('2026-10-01 10', '2027-03-01 1'),
      'kustannukset.csv': booked('2027-03-02 100,01 tulot', '2027-03-03 5,55 ulkoinen yksityinen'),
    },
  },
  'a period without rows': { files: { 'tyoaika.csv': worked('2026-10-01 10') } },
  'nothing at all': {},
  '7 % of all direct costs': {
    project: alone(decided({ financing: twoOwn }), { costModel: 'flat-rate-7', supportRate: '0.7999' }),
    files: {
      'tyoaika.csv': worked('2027-03-01 3,33'),
      'kustannukset.csv': booked('2027-03-02 12,34 matkat', '2027-03-03 -1,01 muut', '2027-03-04 99,99 ostopalvelut'),
    },
  },
  'actual costs and salaries from the ledger': {
    project: alone(decided({ financing: threeOwn }), { costModel: 'actual', salaryModel: 'standard-side-cost' }),
    files: {
      'kustannukset.csv': booked('2026-10-01 3000,03 palkat', '2027-03-02 1234,56 palkat', '2027-04-04 7,77 muut'),
    },
  },
  'a lump sum': {
    project: alone(decided({ lumpSumProven: day('2027-04-01'), budget: { lumpSum: 9_999_99 } }), {
      costModel: 'lump-sum',
    }),
    files: { 'tyoaika.csv': worked('2027-03-01 3,33') },
  },
}
