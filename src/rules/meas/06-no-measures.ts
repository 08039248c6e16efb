// A goal that nothing measures cannot be reached, and a table that was never handed in looks the same as one without rows.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { goalNamed } from '../../read/common/measures-of.ts'
import { commonTables } from '../../read/tables/tables.ts'
import type { ProgrammeRule } from '../document-rule.ts'
import type { Checked } from '../rule.ts'

const { name } = commonTables.measures
const place = fact.word('measures', { fi: `data/${name.fi}.csv`, en: `data/${name.en}.csv` })

export default {
  id: 'MEAS-06',
  severity: 'warning',
  stage: 'row',
  scope: 'programme',
  reads: [],
  basis: [ownReading('Jokaisella tavoitteella on mittari')],
  missing: 'fires',
  texts: {
    title: { fi: 'Ohjelman tavoitteilla on oltava mittarit', en: 'A programme’s goals shall have measures' },
    message: {
      fi: 'Mittaritaulukko {path} puuttuu tai sitä ei voitu lukea.',
      en: 'The table of measures, {path}, is missing or could not be read.',
    },
    fix: {
      fi: 'Tallenna mittarit tiedostoksi {path}; tyhjä pohja on tietohakemistossa.',
      en: 'Save the measures as {path}; the data dictionary has a blank one.',
    },
    why: {
      fi: 'Ilman mittareita raportti ei kerro, edistyvätkö tavoitteet.',
      en: 'Without measures the report does not tell whether the goals are nearer.',
    },
    example: {
      fi: 'Kansiossa data on vain tiedosto mittareita.docx.',
      en: 'The data folder only holds measuring.docx.',
    },
  },
  variants: {
    misnamed: {
      message: {
        fi: 'Mittaritaulukko {path} puuttuu, mutta kansiossa on tiedosto {nearest}.',
        en: 'The table of measures, {path}, is missing, but the folder holds the file {nearest}.',
      },
      fix: {
        fi: 'Jos tiedosto {nearest} on mittaritaulukko, anna sille nimeksi {path}.',
        en: 'Where the file {nearest} is the table of measures, name it {path}.',
      },
    },
    'unmeasured-goal': {
      severity: 'info',
      message: {
        fi: 'Tavoitteella ”{actual}” ei ole yhtään mittaria.',
        en: 'The goal “{actual}” has no measure.',
      },
      fix: {
        fi: 'Lisää tavoitteelle mittari, tai kerro tekstissä, miten tavoitetta seurataan.',
        en: 'Add a measure for the goal, or say in its text how it is followed.',
      },
    },
  },
  check: ({ programme, common: { tables, unknown } }): Checked => {
    const { goals } = programme
    const { measures } = tables
    if (goals.length === 0) return { checked: 0, hits: [] }
    if (measures === undefined) {
      const near = unknown.find(({ nearest }) => nearest === 'measures')
      if (near === undefined)
        return { checked: 1, hits: [{ spots: [{ path: `data/${name.fi}.csv`, line: null }], facts: { path: place } }] }
      const facts = { path: place, nearest: fact.text(near.path.split('/').slice(1).join('/')) }
      return { checked: 1, hits: [{ spots: [{ path: near.path, line: null }], facts, variant: 'misnamed' }] }
    }
    const { values } = measures.columns.goal
    const measured = new Set(values.map((goal) => (goal === undefined ? undefined : goalNamed(programme, goal)?.id)))
    const bare = goals.map((goal, at) => ({ ...goal, at })).filter(({ id }) => !measured.has(id))
    return {
      checked: goals.length,
      hits: bare.map((goal) => ({
        spots: [{ key: ['goals', goal.at] }],
        facts: { actual: fact.text(goal.name) },
        variant: 'unmeasured-goal',
      })),
    }
  },
} satisfies ProgrammeRule
