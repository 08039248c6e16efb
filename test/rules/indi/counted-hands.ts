/** Three implementers whose people are of every kind, counted: what the defects are planted in. */
import type { Indicators } from '../../../src/indicators/indicators.ts'
import type { Project } from '../../../src/project/project.ts'
import { counted, dossierOfHands, person, type Row } from '../../indicators/counting.ts'

const companies = (...rows: readonly (readonly [string, string])[]): Row[] =>
  rows.map(([businessId, size]) => ({ businessId, size, start: '2027-02-01' }))

const left = { end: '2027-03-15', qualification: 'no', employedAfter6: 'no', improvedAfter6: 'no' }
const known = { unemployedMonths: '3', thirdCountry: 'no', foreignBackground: 'no', homeless: 'no', rural: 'yes' }

const hands = {
  a: {
    people: [
      person('A-1', { ...known, ...left, gender: 'woman', exitStatus: 'employed', qualification: 'yes' }),
      person('A-2', { ...known, ...left, gender: 'woman', status: 'inEducation', exitStatus: 'jobSeeker' }),
      person('A-3', { ...known, ...left, status: 'employed', education: '6', exitStatus: 'employed' }),
      person('A-4', { ...known, personalId: '010594Y9032', education: '1' }),
    ],
    companies: companies(['1234567-1', 'micro'], ['0123456-2', 'public']),
  },
  b: {
    people: [
      person('B-1', { ...known, ...left, personalId: '010594Y9032', start: '2027-02-01', exitStatus: 'employed' }),
      person('B-2', { ...known, ...left, gender: 'nonBinary', status: 'outsideLabourForce', exitStatus: 'studying' }),
    ],
    companies: companies(['1234567-1', 'micro'], ['7654321-2', 'large']),
  },
  c: {},
}

export async function countedHands(): Promise<{ readonly counts: Indicators; readonly project: Project }> {
  const { project } = await dossierOfHands(hands)
  return { counts: await counted(hands, { until: '2027-12-31' }), project }
}
