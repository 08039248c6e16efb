/** Where the page of figures has each figure of source 002's. */
import type { Place } from './compare.ts'

const themes = {
  network: 'Kuntaliiton elinvoimaverkosto',
  studies: 'Seutukaupunkiselvitykset',
  communication: 'Viestintä',
  events: 'Seutukaupunkien tapahtumia',
  other: 'Muut toimet',
} as const
const order = [
  themes.network,
  'FRUSH-kiertotaloustapahtuma',
  themes.studies,
  themes.communication,
  themes.events,
  themes.other,
]
const columns = { count: 'Määrä', participants: 'Osallistujia', towns: 'Kaupunkeja' } as const

/** @param label where the figure is not the row's first. */
const place = (
  what: string,
  theme: keyof typeof themes,
  at: number,
  row: string,
  of: keyof typeof columns,
  more: { readonly label?: string; readonly shown?: string } = {},
): Place => ({
  what,
  json: `themes[${order.indexOf(themes[theme])}].entries[${at}].${of}.value`,
  ...(more.shown === undefined ? {} : { shown: more.shown }),
  at: {
    board: themes[theme],
    label: more.label ?? row,
    cell: { table: 'Toimet lukuina', row, column: columns[of] },
  },
})

const advisers = 'Yritysneuvojien vertaistapaamista'
const study = 'Selvitys rannikkoseutukaupungille'

export const seutuLuvutPlaces: readonly Place[] = [
  place('meetings of business advisers', 'other', 0, advisers, 'count'),
  place('took part in them, more than', 'other', 0, advisers, 'participants', {
    label: 'osallistujaa yhteensä',
    shown: 'yli 110',
  }),
  place('towns in the network', 'network', 0, 'Seutukaupunkia mukana verkostossa SEUTU-ohjelman tukemana', 'towns'),
  place('seminars by invitation', 'network', 1, 'Kutsuseminaaria avoimiksi SEUTU-ohjelman osallistujille', 'count'),
  place('towns in the statistical analysis', 'studies', 0, 'Kaikkia seutukaupunkeja koskeva tilastoanalyysi', 'towns'),
  place('study for them', 'other', 3, study, 'count'),
  place('coastal towns', 'other', 3, study, 'towns', { label: 'kaupunkia' }),
  place('workshops', 'other', 4, 'Työpajaa', 'count'),
  place('towns that worked on a card', 'other', 5, 'Seutukaupunkia työsti InvestIn-aluekorttia BF:n kanssa', 'towns'),
  place('issues of SEUTU-news', 'communication', 0, 'SEUTU-news-julkaisua', 'count'),
  place('newsletters', 'communication', 1, 'Uutiskirjettä', 'count'),
  place('blog posts', 'communication', 2, 'Blogikirjoitusta', 'count'),
  place(
    'events',
    'events',
    0,
    'Laajasti seutukaupungeille suunnattua tapahtumaa hankkeen pääteemojen lisäksi, kuten 2 seutukaupunkiseminaaria',
    'count',
  ),
  place(
    'towns that visited Huittinen',
    'events',
    1,
    'Seutukaupunkia vieraili Huittisten Hullu Yö -kauppatapahtumassa kivijalkakaupan kehittämisen tiimoilta',
    'towns',
  ),
]

/** Figures within what the activities are called, and their times, which the page of large figures does not print. */
export const seutuLuvutElsewhere: Readonly<Record<string, string>> = {
  'areas of the pilot': 'in the title of an activity',
  'summer days': 'in the title of an activity',
  'seminars among them': 'in the title of an activity',
  'first FRUSH': 'the time of an activity: in the workbook and the machine output',
  'its publication': 'the time of an activity: in the workbook and the machine output',
}
