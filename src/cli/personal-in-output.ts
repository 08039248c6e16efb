/** An output that would have carried personal data: it is refused, and what is said of it names the output, the kind and how many, never a value. */
import type { Lang, Text } from '../lang/lang.ts'
import { type PersonalKind, personalKindIds } from '../lang/personal-text.ts'
import { CannotRun } from './cannot-run.ts'

/** Kind → how many an output holds. */
export type PersonalCounts = ReadonlyMap<PersonalKind, number>

export interface RefusedOutput {
  /** A file as the user would type it, or the screen. */
  readonly name: Text
  readonly counts: PersonalCounts
}

const kinds: Readonly<Record<PersonalKind, Text>> = {
  'identity-code': { fi: 'henkilötunnuksia', en: 'personal identity codes' },
  'e-mail': { fi: 'sähköpostiosoitteita', en: 'e-mail addresses' },
  telephone: { fi: 'puhelinnumeroita', en: 'telephone numbers' },
}

export class PersonalInOutput extends CannotRun {
  readonly outputs: readonly RefusedOutput[]

  /** @param decisionLines lines of `hanke.yaml` that hold such data; empty where there are none, or none could be looked for. */
  constructor(outputs: readonly RefusedOutput[], decisionLines: readonly number[] = []) {
    super(
      {
        fi: 'Mitään ei kirjoitettu, koska tulosteisiin olisi tullut henkilötietoja.',
        en: 'Nothing was written, because the outputs would have held personal data.',
      },
      decisionLines.length === 0 ? lookAround : lookAt(decisionLines),
    )
    this.outputs = outputs
  }

  /** One line an output. */
  override lines(lang: Lang): string[] {
    return this.outputs.map(({ name, counts }) => {
      const found = personalKindIds.flatMap((kind) => {
        const count = counts.get(kind)
        return count === undefined ? [] : [`${kinds[kind][lang]} ${count}`]
      })
      return `  ${name[lang]}: ${found.join(', ')}`
    })
  }
}

function lookAt(lines: readonly number[]): Text {
  const list = lines.join(', ')
  const one = lines.length === 1
  return {
    fi: `Taulukoiden henkilötiedot hanke peittää itse, mutta tiedoston hanke.yaml tekstit se tulostaa sellaisinaan. Poista henkilötiedot sen ${one ? 'riviltä' : 'riveiltä'} ${list} (myös esimerkiksi rahoittajan puhelinnumero) ja aja komento uudelleen.`,
    en: `hanke hides personal data of the tables itself, but prints the texts of hanke.yaml as they are. Remove the personal data from its ${one ? 'line' : 'lines'} ${list} (an authority’s telephone number as well) and run the command again.`,
  }
}

const lookAround: Text = {
  fi: 'Tarkista hankkeen kansioiden ja tiedostojen nimet ja tiedoston hanke.yaml tekstit, poista niistä henkilötiedot ja aja komento uudelleen. Jos niissä ei ole henkilötietoja, vika on ohjelmassa: kerro tekijöille komento, jonka annoit.',
  en: 'Look at the names of the project’s folders and files and at the texts of hanke.yaml, remove personal data from them and run the command again. Where they hold none, the fault is hanke’s: tell its makers which command you gave.',
}
