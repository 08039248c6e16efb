/** How often a property is tried: `npm run fuzz` tries each many times as often as CI does. */
const times = Number(process.env.HANKE_FUZZ_RUNS ?? '1')

/** For fast-check, so many runs in CI. */
export function runs(inCi: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(inCi * times) }
}

/** Long enough for a fuzz round; vitest would give up on it after a minute. */
export const patience = 60_000 * Math.max(1, times)
