/** The time that most of a column's figures tell of: the heading says it once, and the figures of another time say their own. */
import { type Moment, moments, type ProgrammeReport } from './shape.ts'

/** `null` where some figure has no time at all: the heading would claim one for it. */
export function usualTimes({ goals, strays }: ProgrammeReport): Readonly<Record<Moment, string | null>> {
  const measures = [...goals.flatMap((goal) => goal.measures), ...strays]
  const entries = moments.map((moment) => {
    // A measure of three parts has its time once.
    const times = measures.flatMap(({ values }) => [
      ...new Set(values.flatMap(({ [moment]: figure }) => (figure.state === 'known' ? [figure.time] : []))),
    ])
    return [moment, usual(times)] as const
  })
  return Object.fromEntries(entries) as Record<Moment, string | null>
}

function usual(times: readonly (string | null)[]): string | null {
  const known = times.filter((time) => time !== null)
  if (known.length < times.length) return null
  const often = (time: string): number => known.filter((one) => one === time).length
  return known.reduce<string | null>((most, time) => (most === null || often(time) > often(most) ? time : most), null)
}
