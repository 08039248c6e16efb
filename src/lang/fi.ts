/** Suomi. What is said in the decision stands here in the decision's own words. */
export const fi = {
  costs: {
    salaries: '1 Palkkakustannukset',
    travel: '2 Matkakustannukset',
    other: '3 Muut kustannukset',
    services: '4 Ostopalvelut',
    flatRate: 'Flat rate {rate}',
    income: '5 Tulot (vähennetään kustannuksista)',
    lumpSum: '6 Kertakorvaus hankkeen tuotokset',
    net: 'Nettokustannusarvio yhteensä',
  },
  financing: {
    support: '1 Haettava EU- ja valtion rahoitus',
    ownMunicipal: '2 Omarahoitus: kuntarahoitus',
    ownOtherPublic: '2 Omarahoitus: muu julkinen rahoitus',
    ownPrivate: '2 Omarahoitus: yksityinen rahoitus',
    externalMunicipal: '3 Ulkoinen kuntarahoitus',
    externalOtherPublic: '4 Ulkoinen muu julkinen rahoitus',
    externalPrivate: '5 Ulkoinen yksityinen rahoitus',
    total: 'Rahoitussuunnitelma yhteensä',
  },
  amounts: {
    row: 'Rivi',
    budget: 'Hyväksytty',
    before: 'Aiemmin haettu',
    period: 'Haetaan nyt',
    after: 'Haettu yhteensä',
    left: 'Jäljellä',
  },
  skipped: {
    noTable: 'kukaan ei ole toimittanut taulua {tables}, tai sitä ei voitu lukea',
    claimOnly: 'tarkistetaan maksatushakemuksessa (hanke maksatus N)',
  },
  severity: { stop: 'este', error: 'virhe', warning: 'varoitus', info: 'tieto' },
  severityMeaning: {
    stop: 'maksatusta ei voi lähettää ennen kuin tämä on korjattu',
    error: 'riviä ei makseta: se on jätetty pois ja lueteltu',
    warning: 'maksetaan, mutta rahoittaja tai tarkastaja kysyy',
    info: 'hyvä tietää',
  },
} as const

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> }
/** The words that every language has. */
export type Words = Widened<typeof fi>
