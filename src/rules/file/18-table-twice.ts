// A table that is read from two places would be paid twice.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import type { FileRule } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'

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
    message: {
      fi: '{actual} ja {other} ovat sama taulukko, joten {actual} jäi lukematta.',
      en: '{actual} and {other} are the same table, so {actual} was not read.',
    },
    fix: {
      fi: 'Jos toinen on vanha tai tyhjä, poista se. Jos molemmissa on omia rivejä, pane ne samaan kansioon eri nimillä, esim. tyoaika/2026-09.csv ja tyoaika/opettajat.xlsx.',
      en: 'Where one is old or empty, delete it. Where both hold rows of their own, put them into one folder under different names, such as hours/2026-09.csv and hours/teachers.xlsx.',
    },
    why: {
      fi: 'Molemmista luettuina samat tunnit ja kustannukset laskettaisiin kahdesti.',
      en: 'Read from both, the same hours and costs would be counted twice.',
    },
    example: {
      fi: 'Kansiossa on sekä tyoaika.csv että kansio tyoaika.',
      en: 'There are both hours.csv and a folder hours.',
    },
  },
  variants: {
    'with-source': {
      message: {
        fi: '{actual} ja {other} ovat sama taulukko, joten {actual} jäi lukematta.',
        en: '{actual} and {other} are the same table, so {actual} was not read.',
      },
      fix: {
        fi: 'Toisen kuvaus on tiedoston hanke.yaml kohdassa sources, toinen on hankkeen oma taulukko. Kirjaa kaikki rivit toiseen ja siirrä toinen pois toteuttajan kansiosta.',
        en: 'One is described in hanke.yaml under sources, the other is hanke’s own table. Put all rows into one of them and move the other out of the implementer’s folder.',
      },
    },
  },
  check: (scene) =>
    eachRefusal(scene, 'FILE-18', ({ table, source: { path }, refusals: [{ about }] }) => {
      const files = scene.handedIn.mappings[table]?.files ?? null
      const isTaken = (one: string): boolean => files?.takes(one.split('/').slice(2).join('/')) === true
      const isWithSource = about !== null && isTaken(path) !== isTaken(about)
      return {
        spots: [{ path, line: null }],
        facts: { actual: fact.text(path), other: fact.text(about ?? '') },
        ...(isWithSource ? { variant: 'with-source' } : {}),
      }
    }),
} satisfies FileRule
