// Rows in a folder that belongs to no implementer of the decision are in nobody's claim, so they must not lie there unnoticed.
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import type { Stranger } from '../../read/locate.ts'
import type { GroupRule } from '../rule.ts'

export default {
  id: 'FILE-17',
  severity: 'stop',
  stage: 'file',
  scope: 'group',
  reads: [],
  basis: [decision('Toteuttajat')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Kansion on oltava jonkin päätöksen toteuttajan',
      en: 'A folder shall belong to an implementer of the decision',
    },
    message: {
      fi: 'Kansio ”{actual}” ei ole minkään toteuttajan; päätöksen toteuttajat ovat {limit}.',
      en: 'The folder “{actual}” belongs to no implementer; those of the decision are {limit}.',
    },
    fix: {
      fi: 'Anna kansiolle nimeksi toteuttajan tunnus, tai siirrä kansio pois data-kansiosta.',
      en: 'Name the folder by the implementer’s id, or move it out of the data folder.',
    },
    why: {
      fi: 'Väärin nimetyn kansion rivit jäisivät kokonaan pois maksatuksesta.',
      en: 'The rows of a misnamed folder would be left out of the claim altogether.',
    },
    example: { fi: 'Kansion nimi on ”xamkk”, toteuttajan tunnus ”xamk”.', en: 'The folder is “xamkk”, the id “xamk”.' },
  },
  variants: {
    misspelt: {
      message: {
        fi: 'Kansio ”{actual}” ei ole minkään toteuttajan; lähin tunnus on ”{nearest}”.',
        en: 'The folder “{actual}” belongs to no implementer; the nearest id is “{nearest}”.',
      },
      fix: { fi: 'Anna kansiolle nimeksi {nearest}.', en: 'Name the folder {nearest}.' },
    },
    'loose-table': {
      message: {
        fi: 'Tiedosto ”{actual}” on suoraan data-kansiossa, joten sen toteuttajaa ei tiedetä.',
        en: 'The file “{actual}” stands in the data folder itself, so its implementer is not known.',
      },
      fix: {
        fi: 'Siirrä tiedosto toteuttajan omaan kansioon, jonka nimi on toteuttajan tunnus.',
        en: 'Move the file into the implementer’s own folder, which is named by the implementer’s id.',
      },
    },
    'root-table': {
      severity: 'warning',
      message: {
        fi: 'Tiedosto ”{actual}” on hankkeen kansiossa eikä toteuttajan kansiossa, joten se jäi lukematta.',
        en: 'The file “{actual}” stands in the project’s folder and not in an implementer’s, so it was not read.',
      },
      fix: {
        fi: 'Siirrä tiedosto toteuttajan kansioon data/TOTEUTTAJA/ (toteuttajat: {limit}).',
        en: 'Move the file into the implementer’s folder data/IMPLEMENTER/ (implementers: {limit}).',
      },
    },
    'unread-table': {
      severity: 'warning',
      message: {
        fi: 'Tiedosto ”{actual}” on suoraan data-kansiossa, joten se jäi lukematta eivätkä sen rivit ole mukana.',
        en: 'The file “{actual}” stands in the data folder itself, so it was not read, and its rows are not counted.',
      },
      fix: {
        fi: 'Jos se on toteuttajan taulukko, siirrä se kansioon data/TOTEUTTAJA/ (toteuttajat: {limit}) ja anna sille taulukon nimi, tai lue se sellaisenaan: hanke kartoita "data/{actual}". Muuten siirrä se pois data-kansiosta.',
        en: 'Where it is an implementer’s table, move it to data/IMPLEMENTER/ (implementers: {limit}) and give it the table’s name, or have it read as it stands: hanke map "data/{actual}". Otherwise move it out of the data folder.',
      },
    },
    'loose-file': {
      severity: 'info',
      message: {
        fi: 'Tiedosto ”{actual}” on suoraan data-kansiossa, eikä hanke lue sitä.',
        en: 'The file “{actual}” stands in the data folder itself, and hanke does not read it.',
      },
      fix: { fi: 'Mitään ei tarvitse tehdä.', en: 'Nothing has to be done.' },
    },
  },
  check: ({ project: { implementers }, dossier: { strangers } }) => ({
    checked: implementers.length + strangers.length,
    hits: strangers.map((stranger) => {
      const variant = variantOf(stranger)
      return {
        spots: [{ path: stranger.kind === 'root-table' ? stranger.folder : `data/${stranger.folder}`, line: null }],
        facts: {
          actual: fact.text(stranger.folder),
          // One text: a list would be cut after the third.
          limit: fact.text(implementers.map(({ id }) => id).join(', ')),
          ...(stranger.nearest === null ? {} : { nearest: fact.text(stranger.nearest) }),
        },
        ...(variant === undefined ? {} : { variant }),
      }
    }),
  }),
} satisfies GroupRule

function variantOf({ kind, nearest }: Stranger): string | undefined {
  if (kind !== 'folder') return kind
  return nearest === null ? undefined : 'misspelt'
}
