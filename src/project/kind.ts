/** What a `hanke.yaml` describes: `kind:`. */
import * as z from 'zod'

export const kinds = ['project', 'programme', 'portfolio'] as const
export type Kind = (typeof kinds)[number]

/** Every kind's schema takes every kind here: which schema it is, was chosen by this key before. */
export const kindKey = z
  .enum(kinds)
  .default('project')
  .describe('Mitä tiedosto kuvaa: project = hanke (oletus), programme = kehitysohjelma, portfolio = hankeverkosto')
