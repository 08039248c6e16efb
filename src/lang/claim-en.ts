/** A claim that is made over an earlier one. */
export const claimEn = {
  kept: 'Claim {number} had been made on {asOf}, and its figures have changed. The earlier one is kept: {path}',
  support: '{implementer}: support of {was} was claimed, now {now} (change {difference})',
  sameSupport: 'The support that is claimed has not changed.',
  keptRemedy:
    'If the earlier one has been sent, copy {copy} to {file}, so that later claims are compared with it. If not, send the new one.',
} as const
