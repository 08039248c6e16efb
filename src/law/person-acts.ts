/** What the rules about participants rest on besides the indicators, and how sure we are of it. */
import { type Citation, ownReading } from './acts.ts'

/** Structure and century signs. */
export const identityCodes: Citation = {
  act: 'Henkilötunnuksen uudistus, Digi- ja väestötietovirasto',
  article: 'Tunnuksen rakenne ja välimerkit 1.1.2023 alkaen',
  url: 'https://dvv.fi/hetu-uudistus',
  sure: 'seen',
}

export const identityCheck = ownReading(
  'Henkilötunnuksen tarkistusmerkki: yhdeksän numeroa jaettuna 31:llä, kuten julkaistuissa esimerkkitunnuksissa',
)

export const temporaryCodes = ownReading('Yksilönumerot 900–999 ovat tilapäisiä tai testitunnuksia')

export const projectStaffAreNoParticipants: Citation = {
  act: 'ESR-hankkeeseen osallistuvia henkilöitä koskevat tiedot, rakennerahastot.fi (2014–2020)',
  article: 'Hankkeen palkkaama henkilöstö ja palveluntarjoajat eivät ole osallistujia',
  url: 'https://www.rakennerahastot.fi/fi/esr-hankkeeseen-osallistuvia-henkiloita-koskevat-tiedot',
  sure: 'older',
}

/** Article 29 of the Data Protection Act is known to us by name only, so the demand is cited as ours. */
export const personalDataInItsPlace = ownReading('Henkilötietoja ei kirjoiteta vapaaseen tekstiin')
