/** Rows as a finding lists them. */
export function ascending(rows: readonly number[]): number[] {
  return [...rows].sort((a, b) => a - b)
}
