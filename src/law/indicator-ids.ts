/** The ids of the indicators, in the order in which they are told: the common outputs, the common results, the decision's own. */

/** Outputs of Annex I: what participants and companies were when they started. */
export const outputIds = [
  'EECO01',
  'EECO02',
  'EECO03',
  'EECO04',
  'EECO05',
  'EECO06',
  'EECO07',
  'EECO08',
  'EECO09',
  'EECO10',
  'EECO11',
  'EECO12',
  'EECO13',
  'EECO14',
  'EECO15',
  'EECO16',
  'EECO17',
  'EECO18',
  'EECO19',
] as const
export type OutputId = (typeof outputIds)[number]

/** Results of Annex I: what participants reached, on leaving or six months later. */
export const resultIds = ['EECR01', 'EECR02', 'EECR03', 'EECR04', 'EECR05', 'EECR06'] as const
export type ResultId = (typeof resultIds)[number]

/** What a Finnish decision sets targets for, by the names that `hanke.yaml` has for them. */
export const ownIds = [
  'unemployed',
  'outsideLabourForce',
  'inEducation',
  'employed',
  'jobSearch',
  'intoEducation',
  'qualification',
  'intoEmployment',
  'companies',
] as const
export type OwnId = (typeof ownIds)[number]

export const indicatorIds = [...outputIds, ...resultIds, ...ownIds] as const
export type IndicatorId = (typeof indicatorIds)[number]
