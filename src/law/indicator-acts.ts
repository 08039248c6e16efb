/** What the counting of participants and companies rests on, and how sure we are of it. */
import { type Citation, ownReading } from './acts.ts'

/** The text of 1.1 and the codes that we have seen agree with the order of the list; the other codes follow from that order. */
export const esfIndicators: Citation = {
  act: 'Asetus (EU) 2021/1057',
  article: 'Liite I: kaikkien ESR+:n toimien yhteiset indikaattorit',
  url: 'https://eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vkoseu9025xz',
  sure: 'seen',
}

export const indicatorCodes = ownReading('Indikaattorin koodi ja nimi liitteen I järjestyksen mukaan')

export const esfToolbox: Citation = {
  act: 'ESF+ Common Indicators Toolbox (komissio 1.10.2021)',
  article: 'Kauden 2014–2020 määritelmät pätevät, ellei toisin sanota',
  url: 'http://www.esfhellas.gr/en/Pages/eLibraryFS.aspx?item=2131',
  sure: 'seen',
}

export const esfGuidance: Citation = {
  act: 'European Social Fund: participant guidance (Skotlanti, 2014–2020)',
  article:
    'Yksi tietue henkilöstä; aloitustilanne ensimmäisestä, tulos viimeisestä; tulos neljän viikon ja kuuden kuukauden päästä',
  url: 'https://www.gov.scot/publications/european-social-fund-participant-guidance-2/pages/monitoring-and-evaluation/',
  sure: 'older',
}

export const completeRecords: Citation = {
  act: 'SFC2014, Frequently asked questions',
  article: 'Vajaa tietue lasketaan vain kokonaismäärään',
  url: 'https://sfc.ec.europa.eu/en/2014/support-ms/rpobli',
  sure: 'older',
}

export const citizenshipAndBackground: Citation = {
  act: 'SFC2021, Frequently asked questions',
  article: 'EECO13 ja EECO14 eivät riipu toisistaan',
  url: 'https://sfc.ec.europa.eu/en/node?page=154',
  sure: 'seen',
}

export const personOrCompany: Citation = {
  act: 'SFC2021, Frequently asked questions',
  article: 'EECO05 vai EECO19: autetaanko ihmistä vai yritystä',
  url: 'https://sfc.ec.europa.eu/en/node/3991',
  sure: 'seen',
}

export const improvedSituation: Citation = {
  act: 'SFC2014, Frequently asked questions',
  article: 'Parantunut asema: työssä aloittaessa; pelkkä palkankorotus ei riitä',
  url: 'https://sfc.ec.europa.eu/en/2014/support-ms/part/faq/does-indicator-improved-labour-market-situation-also-cover-participants',
  sure: 'older',
}

/** On special categories of data (disability, minority): EURA 2021 does not ask for them. */
export const noSpecialCategories: Citation = {
  act: 'Tietoa ESR-hankkeiden henkilötietojen käsittelystä, Diak',
  article: 'Arkaluonteisia tietoja ei kysytä kaudella 2021–2027',
  url: 'https://www.diak.fi/diak/organisaatio/tietosuoja-ja-saavutettavuus/tietoa-esr-hankkeiden-henkilotietojen-kasittelysta/',
  sure: 'seen',
}

/** The options of the form were seen; which of them makes which indicator is our own mapping. */
export const exitForm: Citation = {
  act: 'EURA 2021, osallistujan lopetusilmoitus',
  article: 'Työmarkkina-asema ja tutkinto lopettaessa',
  url: null,
  sure: 'seen',
}

export const followUpSampled = ownReading(
  'Pidemmän aikavälin tulokset kerää hallintoviranomainen otannalla; hankkeelta niitä ei vaadita',
)

export const exitFormMapping = ownReading('Lopetusilmoituksen vaihtoehdosta indikaattoriksi')
