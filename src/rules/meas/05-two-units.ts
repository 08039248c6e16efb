// 43 % and 0,43 look like progress of a hundredfold, so a measure's values have one unit.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { type MeasureUnit, measureUnits } from '../../read/cells/measure-values.ts'
import type { MeasuresTable } from '../../read/common/measures-of.ts'
import type { MeasureRule } from '../document-rule.ts'
import { eachRow, together } from '../each-row.ts'

const figures = ['baseline', 'current', 'target'] as const

export default {
  id: 'MEAS-05',
  severity: 'error',
  stage: 'row',
  scope: 'measures',
  reads: ['measures'],
  basis: [ownReading('Mittarin arvoilla on yksi yksikkö')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Mittarin arvoilla on oltava sama yksikkö', en: 'A measure’s values shall have one unit' },
    message: {
      fi: 'Arvon ”{actual}” yksikkö on {unit}, mutta mittarin yksikkö on {limit}.',
      en: 'The unit of “{actual}” is {unit} but that of the measure is {limit}.',
    },
    fix: {
      fi: 'Muuta arvo tai yksikkö samaksi kuin mittarin muilla arvoilla.',
      en: 'Make the value or the unit the same as the measure’s others.',
    },
    why: {
      fi: 'Eri yksiköissä olevien arvojen ero ei ole edistymistä.',
      en: 'The difference of values in different units is no progress.',
    },
    example: { fi: 'Lähtöarvo 43 %, tilanne 0,48.', en: 'The baseline is 43 % and the value 0,48.' },
  },
  check: ({ measures, eligible }) =>
    together(
      ...figures.map((at) =>
        eachRow(measures, {
          at,
          where: eligible(measures),
          judge: (row) => {
            const unit = unitOfRow(measures, row)
            const own = unitsIn(measures, at, row)
            if (unit === undefined || own.length === 0) return null
            const other = own.find((one) => one !== unit)
            return other === undefined ? undefined : { facts: { unit: named(other), limit: named(unit) } }
          },
        }),
      ),
    ),
} satisfies MeasureRule

/** The column's; without it, the first that a value says itself. A bare number has the measure's own unit where the column says it. */
function unitOfRow(measures: MeasuresTable, row: number): MeasureUnit | undefined {
  return measures.columns.unit.value(row) ?? figures.flatMap((at) => unitsIn(measures, at, row))[0]
}

function unitsIn(measures: MeasuresTable, at: (typeof figures)[number], row: number): MeasureUnit[] {
  const isSaid = measures.columns.unit.value(row) !== undefined
  return (measures.columns[at].value(row) ?? []).flatMap((value) => {
    if (value.kind === 'unknown') return []
    return value.unit ?? (isSaid ? [] : 'number')
  })
}

function named(unit: MeasureUnit) {
  return fact.word(unit, measureUnits[unit])
}
