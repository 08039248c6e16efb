/** Maksatushakemus, joka tehdään aiemman päälle. */
export const claimFi = {
  kept: 'Hakemus {number} oli jo tehty {asOf}, ja sen luvut ovat muuttuneet. Aiempi on säilytetty: {path}',
  support: '{implementer}: tukea haettiin {was}, nyt {now} (muutos {difference})',
  sameSupport: 'Haettava tuki ei muuttunut.',
  keptRemedy:
    'Jos aiempi on lähetetty, kopioi {copy} nimelle {file}, niin myöhempiä hakemuksia verrataan siihen. Jos ei, lähetä uusi.',
} as const
