/** What has changed since a report was delivered: figure by figure, and because of which records. */
export interface Restatement {
  readonly asOf: string
}
