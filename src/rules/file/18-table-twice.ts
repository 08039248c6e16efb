// A table that is read from two places would be paid twice.
import { type Fact, fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule, FileScene, Hit } from '../rule.ts'
import { copiedNames } from './copied-name.ts'
import { type RefusedFile, refusedFiles } from './each-refusal.ts'
import { placesOf, standingTogether, type Together } from './standing-together.ts'

const neitherRead = {
  fi: '{actual} ja {other} ovat sama taulukko, joten niitä ei luettu.',
  en: '{actual} and {other} are the same table, so they were not read.',
}

export default {
  id: 'FILE-18',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Samaa taulukkoa ei lueta kahdesta paikasta')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Taulukon on oltava vain yhdessä paikassa', en: 'A table shall stand in one place only' },
    message: neitherRead,
    fix: {
      fi: 'Jos jokin niistä on vanha, tyhjä tai rikki, poista se. Jos kaikissa on omia rivejä, pane ne samaan kansioon eri nimillä, esim. tyoaika/2026-09.csv ja tyoaika/opettajat.xlsx.',
      en: 'Where one of them is old, empty or broken, delete it. Where each holds rows of its own, put them into one folder under different names, such as hours/2026-09.csv and hours/teachers.xlsx.',
    },
    why: {
      fi: 'Monesta paikasta luettuina samat tunnit ja kustannukset laskettaisiin kahdesti.',
      en: 'Read from several places, the same hours and costs would be counted twice.',
    },
    example: {
      fi: 'Kansiossa on sekä tyoaika.csv että kansio tyoaika.',
      en: 'There are both hours.csv and a folder hours.',
    },
  },
  variants: {
    'with-source': {
      message: neitherRead,
      fix: {
        fi: 'Toisen kuvaus on tiedoston hanke.yaml kohdassa sources, toinen on hankkeen oma taulukko. Kirjaa kaikki rivit toiseen ja siirrä toinen pois toteuttajan kansiosta.',
        en: 'One is described in hanke.yaml under sources, the other is hanke’s own table. Put all rows into one of them and move the other out of the implementer’s folder.',
      },
    },
    'copied-name': {
      severity: 'warning',
      message: {
        fi: '{actual} on nimensä mukaan kopio tiedostosta {other}, mutta niiden sisältö ei ole sama, ja kummankin rivit luettiin.',
        en: '{actual} is a copy of {other} by its name, but they do not hold the same, and the rows of both were read.',
      },
      fix: {
        fi: 'Jos toinen on vanha versio, poista se: muuten samat rivit lasketaan kahdesti. Jos kummassakin on omia rivejä, anna tiedostoille selvästi eri nimet.',
        en: 'Where one is an old version, delete it: otherwise the same rows are counted twice. Where each holds rows of its own, give them names that are clearly others.',
      },
    },
    copy: {
      message: {
        fi: '{actual} on sama tiedosto kuin {other}, joten vain {other} luettiin.',
        en: '{actual} is the same file as {other}, so only {other} was read.',
      },
      fix: {
        fi: 'Poista toinen. Jos sen piti sisältää muita rivejä, tallenna oikea tiedosto sen tilalle.',
        en: 'Delete one of them. Where it should have held other rows, save the right file in its place.',
      },
    },
  },
  check: (scene) => {
    const { checked, files } = refusedFiles(scene, 'FILE-18')
    const copied = anyTableIds.flatMap((table) => copiedNames(scene.handedIn.sources[table] ?? []))
    const hits = copied.map(({ copy, original }): Hit => {
      const spots = [copy, original].map(({ path }) => ({ path, line: null }))
      return { spots, facts: { actual: fact.text(copy.path), other: fact.text(original.path) }, variant: 'copied-name' }
    })
    return { checked, hits: [...standingTogether(files).map((group) => explain(scene, group)), ...hits] }
  },
} satisfies FileRule

function explain(scene: FileScene, group: Together): Hit {
  const spots = group.map(({ source: { path } }) => ({ path, line: null })).sort((a, b) => (a.path < b.path ? -1 : 1))
  const [other = '', ...before] = placesOf(group).toReversed()
  const actual = before.toReversed().map(fact.text)
  const facts = { actual: actual.length === 1 ? (actual[0] as Fact) : actual, other: fact.text(other) }
  if (isCopy(scene, group)) return { spots, facts: copyFacts(group[0]), variant: 'copy' }
  return isWithSource(scene, group) ? { spots, facts, variant: 'with-source' } : { spots, facts }
}

function copyFacts({ source, refusals: [{ about }] }: RefusedFile): Hit['facts'] {
  return { actual: fact.text(source.path), other: fact.text(about ?? '') }
}

/** Of a copy the first file is read; of two tables neither. */
function isCopy({ handedIn }: FileScene, [{ table, refusals }]: Together): boolean {
  const other = handedIn.sources[table]?.find(({ path }) => path === refusals[0].about)
  return other?.refusals.length === 0
}

function isWithSource({ handedIn }: FileScene, group: Together): boolean {
  const files = handedIn.mappings[group[0].table]?.files ?? null
  const taken = placesOf(group).filter((path) => files?.takes(path.split('/').slice(2).join('/')) === true)
  return taken.length > 0 && taken.length < placesOf(group).length
}
