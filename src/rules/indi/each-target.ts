/** Judges targets against the time that has passed; what is said of one points at its line in `hanke.yaml`. */
import type { Pace } from '../../indicators/pace.ts'
import { type Facts, fact } from '../../lang/fact.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { Checked, IndicatorScene } from '../rule.ts'

/** @param judge of one target that is old enough to be judged: the wording, or nothing. */
export function eachTarget(
  { indicators, project }: IndicatorScene,
  judge: (pace: Pace) => { readonly variant: string | undefined } | undefined,
): Checked {
  const judged = indicators.pace.filter(({ state }) => state !== 'early')
  return {
    checked: judged.length,
    hits: judged.flatMap((pace) => {
      const said = judge(pace)
      if (said === undefined) return []
      return [
        {
          spots: [{ key: ['indicators', 'targets', pace.id] }],
          facts: {
            ...factsOf(pace),
            until: fact.day(indicators.until),
            end: fact.day(project.end),
          },
          ...(said.variant === undefined ? {} : { variant: said.variant }),
        },
      ]
    }),
  }
}

function factsOf({ id, target, done, expected, projected, open }: Pace): Facts {
  const known = Object.entries({ actual: done, projected, open }).flatMap(([name, count]) =>
    count === null ? [] : [[name, fact.count(count)] as const],
  )
  return {
    target: fact.text(id),
    name: fact.word(id, indicatorDefinitions[id].name),
    limit: fact.count(target),
    expected: fact.count(expected),
    ...Object.fromEntries(known),
  }
}

/** Results come when people leave, so those who have not left are told beside them. */
export function isResult({ id }: Pace): boolean {
  return indicatorDefinitions[id].day !== 'start'
}
