/** What a decision or a project's description says beside its euros: everything that is printed and that nothing is computed from. */
import type { Day } from '../day.ts'
import type { EqualityQuestion, SustainabilityEffect } from '../law/horizontal-principles.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'

/** What hanke knows of any project, whether or not it can compute from its decision. What is not said is `null`, or an empty list. */
export interface ProjectFacts {
  /** Of the file's bytes, where it came from a file: the decision is evidence as much as the tables are. */
  readonly sha256?: string
  readonly name: string
  readonly fund: string
  readonly application: string | null
  /** The authority's number of the project, `S21692`. */
  readonly code: string | null
  readonly group: string | null
  /** The programme that the fund pays from. */
  readonly programme: string | null
  readonly authority: string | null
  readonly priority: string | null
  readonly objective: string | null
  readonly supportType: string | null
  readonly start: Day
  readonly end: Day
  /** As the authority words it: `Toiminta päättynyt`. */
  readonly state: string | null
  /** One applicant, or how many, as the authority words it. */
  readonly applicants: string | null
  readonly isNationwide: boolean | null
  readonly regions: readonly string[]
  readonly subregions: readonly string[]
  readonly municipalities: readonly string[]
  /** Where all of it is done in one place. */
  readonly place: PostalAddress | null
  /** Person-years of one year, as an exact decimal text (`"6.8"`). */
  readonly personYears: string | null
  readonly decision: DecisionFacts | null
  readonly horizontal: HorizontalPrinciples | null
  /** Where a value stands in `hanke.yaml`. */
  readonly addressOf: (path: KeyPath) => YamlAddress
}

/** What a document says of the organisation that carries a project out. No person's name or number is among it. */
export interface OrganisationFacts {
  readonly id: string
  readonly name: string
  readonly businessId: string | null
  readonly role: 'lead' | 'partner'
  /** What sort of organisation: `Valtion viranomainen`. */
  readonly organisation: string | null
  readonly address: PostalAddress | null
  readonly website: string | null
  /** The title of whoever is to be contacted, never their name. */
  readonly contactTitle: string | null
}

export interface PostalAddress {
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
}

/** The document that decides, and how it came about. */
export interface DecisionFacts {
  /** What the document calls itself: `Valintaesitys`. */
  readonly document: string | null
  readonly date: Day | null
  /** Its number in the authority's register. */
  readonly record: string | null
  /** The day on which the application came in. */
  readonly received: Day | null
  readonly meeting: Day | null
  readonly call: string | null
  readonly callId: string | null
  readonly points: { readonly given: number; readonly most: number } | null
  /** Who has dealt with it, and when, in the order of the document. */
  readonly handling: readonly { readonly body: string; readonly date: Day | null }[]
  readonly isFavoured: boolean | null
}

/** Each question and effect at most once, in the order of the file. */
export interface HorizontalPrinciples {
  readonly equality: readonly {
    readonly question: EqualityQuestion
    readonly isTrue: boolean
    readonly reason: string | null
  }[]
  readonly sustainability: readonly {
    readonly effect: SustainabilityEffect
    readonly direct: number
    readonly indirect: number
    readonly reason: string | null
  }[]
}
