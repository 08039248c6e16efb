/** What was read by a kind's schema, made into the kind's own type. */
import type * as z from 'zod'
import type { DocumentKind, HankeDocument } from './document.ts'
import { projectOf } from './project-of.ts'
import type { schemas } from './schemas.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'

type Given<K extends DocumentKind> = z.output<ReturnType<(typeof schemas)[K]>>
type AddressOf = (path: KeyPath) => YamlAddress

type DocumentOf = { readonly [K in DocumentKind]: (given: Given<K>, addressOf: AddressOf) => HankeDocument }

export const documentOf: DocumentOf = {
  project: (given, addressOf) => ({ kind: 'project', project: projectOf(given, addressOf) }),
  recorded: ({ project, decision, implementers, planned, realised, horizontal }, addressOf) => {
    const { nationwide: isNationwide, ...facts } = project
    const recorded = { ...facts, isNationwide, decision, implementers, planned, realised, horizontal, addressOf }
    return { kind: 'recorded', recorded }
  },
  programme: ({ programme, goals, budget }, addressOf) => ({
    kind: 'programme',
    programme: { ...programme, goals, budget, addressOf },
  }),
  portfolio: ({ portfolio, appropriation, projects }, addressOf) => ({
    kind: 'portfolio',
    portfolio: { ...portfolio, appropriation, projects, addressOf },
  }),
}
