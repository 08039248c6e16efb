/** What is to be done where hanke's own counting contradicts itself: nothing in anybody's files mends that. */
import type { Text } from '../../lang/lang.ts'

export const ownDefectFix: Text = {
  fi: 'Älä toimita raporttia: vika on hanke-ohjelman laskennassa eikä taulukoissa. Ilmoita viasta ja liitä mukaan tämä viesti.',
  en: 'Do not deliver the report: the fault is in hanke’s counting and not in your tables. Report it together with this message.',
}
