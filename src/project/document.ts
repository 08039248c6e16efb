/** Whatever a `hanke.yaml` may describe, typed. */
import type { Portfolio } from './portfolio.ts'
import type { Programme } from './programme.ts'
import type { Project } from './project.ts'
import type { RecordedProject } from './recorded.ts'

export type HankeDocument =
  | { readonly kind: 'project'; readonly project: Project }
  /** `kind: project` too, with a cost model that hanke does not compute. */
  | { readonly kind: 'recorded'; readonly recorded: RecordedProject }
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }

export type DocumentKind = HankeDocument['kind']
