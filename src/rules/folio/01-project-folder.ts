// A project whose folder cannot be opened is a project whose figures are missing from every sum.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { PortfolioRule } from '../document-rule.ts'

export default {
  id: 'FOLIO-01',
  severity: 'error',
  stage: 'decision',
  scope: 'portfolio',
  reads: [],
  basis: [ownReading('Verkoston hankkeen tiedot tulevat sen omasta päätöksestä')],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Verkoston hankkeen kansiossa on oltava hankkeen päätös',
      en: 'The folder of a portfolio’s project shall hold the project’s decision',
    },
    message: {
      fi: 'Hankkeen ”{id}” kansiota {actual} ei ole, joten hankkeen tiedot puuttuvat raportista ja summista.',
      en: 'The folder {actual} of the project “{id}” does not exist, so the project is missing from the report and its sums.',
    },
    fix: {
      fi: 'Korjaa polku tiedostoon hanke.yaml (path); se luetaan tästä kansiosta katsoen, esim. ../hankkeet/iwm.',
      en: 'Correct the path in hanke.yaml (path); it is read from this folder, such as ../projects/iwm.',
    },
    why: {
      fi: 'Puuttuva hanke tekisi suunnitellusta summasta liian pienen huomaamatta.',
      en: 'A missing project would make the planned sum too small unnoticed.',
    },
    example: {
      fi: 'Polku on ../iwm, mutta kansio on siirretty.',
      en: 'The path is ../iwm, but the folder has been moved.',
    },
  },
  variants: {
    'no-decision': {
      message: {
        fi: 'Hankkeen ”{id}” kansiossa {actual} ei ole tiedostoa hanke.yaml, joten hankkeen tiedot puuttuvat.',
        en: 'The folder {actual} of the project “{id}” has no hanke.yaml, so the project’s figures are missing.',
      },
      fix: {
        fi: 'Korjaa polku hankkeen omaan kansioon, tai kirjoita hankkeen tiedot suoraan tähän (id, name, lead, budget).',
        en: 'Correct the path to the project’s own folder, or write the project here (id, name, lead, budget).',
      },
    },
    broken: {
      message: {
        fi: 'Hankkeen ”{id}” tiedostoa {actual}/hanke.yaml ei voi lukea kokonaan, joten hankkeen tiedot puuttuvat.',
        en: 'The file {actual}/hanke.yaml of the project “{id}” cannot be fully read, so the project’s figures are missing.',
      },
      fix: {
        fi: 'Aja sen kansiossa: hanke tarkista. Se kertoo jokaisen korjattavan rivin.',
        en: 'Run in its folder: hanke check. It tells every line that has to be mended.',
      },
    },
    'not-a-project': {
      message: {
        fi: 'Hankkeen ”{id}” tiedosto {actual}/hanke.yaml kuvaa ohjelmaa tai verkostoa, ei hanketta.',
        en: 'The file {actual}/hanke.yaml of the project “{id}” describes a programme or a portfolio, not a project.',
      },
      fix: {
        fi: 'Anna poluksi hankkeen oma kansio.',
        en: 'Give the path of the project’s own folder.',
      },
    },
  },
  check: ({ plan: { rows } }) => ({
    checked: rows.length,
    hits: rows.flatMap(({ project, id, refusal }, at) =>
      refusal === null || project.told === 'inline'
        ? []
        : [
            {
              spots: [{ key: ['projects', at, 'path'] }],
              facts: { id: fact.text(id), actual: fact.text(project.path) },
              ...(refusal === 'no-folder' ? {} : { variant: refusal }),
            },
          ],
    ),
  }),
} satisfies PortfolioRule
