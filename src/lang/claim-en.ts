/** A claim that is made over an earlier one. */
export const claimEn = {
  kept: 'Claim {number} had been made on {asOf}, and its figures have changed. The earlier one is kept: {path}',
  support: '{implementer}: support of {was} was claimed, now {now} (change {difference})',
  sameSupport: 'The support that is claimed has not changed.',
  keptRemedy:
    'If the earlier one has been sent, copy {copy} to {file}, so that later claims are compared with it. If not, send the new one.',
  notCompared: {
    unreadable: '{path} cannot be read as a claim of this project, so the claim is not compared with it.',
    unreadableRemedy:
      'Put the file of the claim that was sent back as it was, from a backup for instance. Where it is of no use, delete it.',
    otherDays:
      '{path} is the claim of period {number} for {start} to {end}, which are no longer the days of that period, so the claim is not compared with it.',
    otherDaysRemedy: 'Check the claim periods in hanke.yaml: the days of a period that was sent do not change.',
  },
} as const
