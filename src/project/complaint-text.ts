/** A complaint as a sentence and a remedy, for someone who has never heard of YAML. */
import type { Lang } from '../lang/lang.ts'
import type { Complaint, ComplaintOf, Reason } from './complaint.ts'
import { english } from './complaint-en.ts'
import { finnish } from './complaint-fi.ts'

export interface ComplaintText {
  /** Where and what: `Rivi 12, sarake 5: tuntematon avain "suportRate".` */
  readonly message: string
  /** What to do: `Tarkoititko "supportRate"?` */
  readonly fix: string
}

/** One writer for each reason. A reason without words does not compile. */
export type ComplaintTexts = { readonly [R in Reason]: (complaint: ComplaintOf<R>) => ComplaintText }

const texts: Readonly<Record<Lang, ComplaintTexts>> = { fi: finnish, en: english }
const places: Readonly<Record<Lang, (complaint: Complaint) => string>> = {
  fi: ({ line, column }) => `Rivi ${line}, sarake ${column}`,
  en: ({ line, column }) => `Line ${line}, column ${column}`,
}

export function complaintText(complaint: Complaint, lang: Lang): ComplaintText {
  const { message, fix } = write(texts[lang], complaint)
  return { message: `${places[lang](complaint)}: ${message}`, fix }
}

function write<R extends Reason>(writers: ComplaintTexts, complaint: ComplaintOf<R>): ComplaintText {
  return writers[complaint.reason](complaint)
}
