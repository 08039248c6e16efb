/**
 * Everything that a rule or a parameter may cite, each source once, in one form; what counting rests on stands in `indicator-acts.ts`.
 *
 * `sure` says how well we know it: `seen` in the cited source; `older` seen, but the source is of the 2014–2020 period and its
 * practice is taken to go on; `own` hanke's own reading, where nothing official that we have seen says it.
 */
export interface Citation {
  readonly act: string
  readonly article: string
  readonly url: string | null
  readonly sure: 'seen' | 'older' | 'own'
}

export const decision = (article: string): Citation => ({
  act: 'Hankkeen rahoituspäätös',
  article,
  url: null,
  sure: 'seen',
})

export const ownReading = (article: string): Citation => ({
  act: 'hanke-ohjelman oma tulkinta',
  article,
  url: null,
  sure: 'own',
})

/**
 * What the project itself has written into `hanke.yaml` beside the decision: its staff list, its work packages, its claim periods. The
 * decision that we have seen prints none of them, only the person-years and the salary model.
 */
export const projectPlan = (article: string): Citation => ({
  act: 'Hankkeen oma suunnitelma hanke.yaml-tiedostossa',
  article,
  url: null,
  sure: 'own',
})

export const unitCostModel: Citation = {
  act: 'Palkkakustannusmallit, rakennerahastot.fi',
  article: 'Palkkojen yksikkökustannusmalli: hyväksytyt tunnit × tuntitaksa, työaikakirjanpito kaikilta',
  url: 'https://rakennerahastot.fi/palkkakustannusmallit',
  sure: 'seen',
}

export const sideCostPercentages: Citation = {
  act: 'Hallintoviranomaisen päätös vakiosivukuluprosenteista 24.8.2021',
  article: '20,42 % ja 26,44 %',
  url: 'https://www.rakennerahastot.fi/fi/etusivu/-/asset_publisher/0bSmSwaBYt5b/content/euroopan-unionin-alue-ja-rakennepolitiikan-ohjelman-2021-2027-palkkakustannusten-vakiosivukuluprosenttiosuudet-vahvistettu/maximized',
  sure: 'seen',
}

export const flatRate40: Citation = {
  act: 'Prosenttimääräinen korvaus, rakennerahastot.fi',
  article: '40 %:n korvaus kattaa kaikki muut kustannukset kuin hankehenkilöstön palkat',
  url: 'https://rakennerahastot.fi/prosenttimaarainen-korvaus',
  sure: 'seen',
}

export const costModelDecree: Citation = {
  act: 'Valtioneuvoston asetus 866/2021',
  article: '2 §',
  url: 'https://finlex.fi/fi/laki/ajantasa/2021/20210866',
  sure: 'seen',
}

export const supportDecree: Citation = {
  act: 'Valtioneuvoston asetus 867/2021',
  article: '3–4 §',
  url: 'https://www.finlex.fi/fi/laki/ajantasa/2021/20210867',
  sure: 'seen',
}

export const changeGuidance: Citation = {
  act: 'Muutokset hankkeen toteuttamisessa, rakennerahastot.fi',
  article: 'Merkittävä muutos vaatii muutospäätöksen etukäteen',
  url: 'https://rakennerahastot.fi/muutokset-hankkeen-toteuttamisessa',
  sure: 'seen',
}

export const groupProjectGuidance: Citation = {
  act: 'EURA 2021 -järjestelmä, rakennerahastot.fi',
  article: 'Ryhmähankkeen päähanke ja osahankkeet',
  url: 'https://rakennerahastot.fi/eura-2021-jarjestelma',
  sure: 'seen',
}

/** The article came with the amendment, so the text of 2013 does not hold it; what replaced it for 2021–2027 has not been seen. */
export const annualHours: Citation = {
  act: 'Asetus (EU) N:o 1303/2013, muutettu asetuksella (EU) 2018/1046',
  article: '68 a artikla: 1 720 tuntia vuodessa, osa-aikaisella sen osuus',
  url: null,
  sure: 'older',
}

export const effectiveHours: Citation = {
  act: 'Tutkijan hankeopas, Taideyliopisto',
  article: 'Työajan kohdentaminen: vain tehollinen työaika',
  url: 'https://libguides.uniarts.fi/tutkijanhankeopas/tyoaika',
  sure: 'seen',
}

export const timeRecords: Citation = {
  act: 'Työajanseuranta hankkeissa, Centria Bulletin',
  article: 'Tunnit kirjataan päivittäin kuvauksineen, ja esihenkilö hyväksyy ne',
  url: 'https://centriabulletin.fi/tyoajanseuranta/',
  sure: 'older',
}

export const publicHolidays: Citation = {
  act: 'Liputus- ja juhlapäivät, Yliopiston almanakkatoimisto',
  article: 'Kirkkolain mukaiset kirkolliset juhlapäivät sekä vappu ja itsenäisyyspäivä',
  url: 'https://almanakka.helsinki.fi/liputus-ja-juhlapaivat/',
  sure: 'seen',
}

export const agreedHolidays: Citation = {
  act: 'Liputus- ja juhlapäivät, Yliopiston almanakkatoimisto',
  article: 'Juhannusaatto ja jouluaatto ovat vapaita monien työehtosopimusten mukaan',
  url: 'https://almanakka.helsinki.fi/liputus-ja-juhlapaivat/',
  sure: 'seen',
}

export const unbrokenClaims: Citation = {
  act: 'Maksatushakemuslomake (EURA 2007)',
  article: 'Maksatuskaudet ilman päivänkään aukkoa',
  url: 'http://docplayer.fi/3750546',
  sure: 'older',
}

export const claimGuidance: Citation = {
  act: 'Maksatuksen hakeminen, rakennerahastot.fi (2014–2020)',
  article: 'Maksatushakemuksen sisältö',
  url: 'http://www.rakennerahastot.fi/maksatuksen-hakeminen',
  sure: 'older',
}

export const financingGuidance: Citation = {
  act: 'Hankkeen rahoitus, rakennerahastot.fi (2014–2020)',
  article: 'Omarahoitus ja ulkoinen rahoitus',
  url: 'http://www.rakennerahastot.fi/hankkeen-rahoitus',
  sure: 'older',
}

/** Practice, not law: it says which thresholds agencies use, and that a sum must not give a hidden figure back. */
export const thresholdRule: Citation = {
  act: 'Glossary of Statistical Disclosure Control (UNECE/Eurostat 2005), OECD',
  article: 'Threshold rule: solussa vähintään viisi, toisilla kolme',
  url: 'https://stats.oecd.org/glossary/detail.asp?ID=7010',
  sure: 'seen',
}
