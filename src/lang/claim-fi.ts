/** Maksatushakemus, joka tehdään aiemman päälle. */
export const claimFi = {
  kept: 'Hakemus {number} oli jo tehty {asOf}, ja sen luvut ovat muuttuneet. Aiempi on säilytetty: {path}',
  support: '{implementer}: tukea haettiin {was}, nyt {now} (muutos {difference})',
  sameSupport: 'Haettava tuki ei muuttunut.',
  keptRemedy:
    'Jos aiempi on lähetetty, kopioi {copy} nimelle {file}, niin myöhempiä hakemuksia verrataan siihen. Jos ei, lähetä uusi.',
  notCompared: {
    unreadable: 'Tiedostoa {path} ei voi lukea tämän hankkeen maksatushakemuksena, joten hakemusta ei verrata siihen.',
    unreadableRemedy:
      'Palauta lähetetyn hakemuksen tiedosto sellaisenaan, esim. varmuuskopiosta. Jos tiedosto on turha, poista se.',
    otherDays:
      'Tiedosto {path} on kauden {number} hakemus päiviltä {start}–{end}, jotka eivät ole enää kauden päivät, joten hakemusta ei verrata siihen.',
    otherDaysRemedy: 'Tarkista maksatuskaudet tiedostosta hanke.yaml: lähetetyn kauden päivät eivät muutu.',
  },
} as const
