/** Random people and companies, as tables that a report can be made of. */
import type { Hands } from '../indicators/counting.ts'
import { asFiled, someHands } from '../indicators/random-hands.ts'

export const someTargets = {
  EECO01: 40,
  unemployed: 15,
  outsideLabourForce: 8,
  inEducation: 8,
  employed: 0,
  EECR06: 3,
  jobSearch: 6,
  intoEducation: 60,
  intoEmployment: 2,
  companies: 7,
}

export function manyHands(seed: number): Hands {
  const filed = Object.entries(someHands(seed)).map(([id, { people, companies }]) => [
    id,
    {
      ...(people === null ? {} : { people: asFiled(people) }),
      ...(companies === null ? {} : { companies: asFiled(companies) }),
    },
  ])
  return Object.fromEntries(filed)
}
