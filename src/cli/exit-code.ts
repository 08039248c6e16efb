/** What the process says to a script that started it. */
export const exitCode = {
  /** No finding of severity error or stop. */
  clean: 0,
  /** Findings of severity error or stop. */
  findings: 1,
  /** Could not run: usage, an unreadable `hanke.yaml`, no project, an output that cannot be written, or may not: it would hold personal data. */
  cannotRun: 2,
  /** A defect of hanke itself. */
  defect: 3,
} as const
