/** The facts of `hanke.yaml` that reports print and nothing is computed from. */
import * as z from 'zod'
import { count, date, listOf, maybe, numberText, text, yesNo } from './scalars.ts'

export const postalAddress = z.strictObject({
  street: maybe(text).describe('Jakeluosoite'),
  postcode: maybe(text).describe('Postinumero, lainausmerkeissä'),
  town: maybe(text).describe('Postitoimipaikka'),
})

export const basicFacts = z
  .strictObject({
    name: text.describe('Hankkeen nimi'),
    fund: text.describe('Rahasto, esimerkiksi ESR+'),
    application: maybe(text).describe('Hakemusnumero'),
    code: maybe(text).describe('Hankekoodi, esimerkiksi S30001'),
    group: maybe(text).describe('Ryhmähankkeen tunnus, esimerkiksi R-02712'),
    programme: maybe(text).describe('Ohjelma, josta hanke rahoitetaan'),
    authority: maybe(text).describe('Rahoittava viranomainen'),
    priority: maybe(text).describe('Toimintalinja'),
    objective: maybe(text).describe('Erityistavoite'),
    supportType: maybe(text).describe('Tukimuoto'),
    start: date.describe('Hankkeen ensimmäinen päivä'),
    end: date.describe('Hankkeen viimeinen päivä'),
    state: maybe(text).describe('Toiminnan tila viranomaisen sanoin'),
    applicants: maybe(text).describe('Hakijoiden lukumäärä tai tuen siirto -menettely'),
    nationwide: maybe(yesNo).describe('Onko hankkeen toiminta valtakunnallista: yes tai no'),
    regions: listOf(text).describe('Maakunnat'),
    subregions: listOf(text).describe('Seutukunnat'),
    municipalities: listOf(text).describe('Kunnat, joissa hanke toimii'),
    place: maybe(postalAddress).describe('Toteutuspaikka, jos hanke toteutetaan yhdessä paikassa'),
    personYears: maybe(numberText).describe('Henkilötyövuodet vuodessa, esimerkiksi 6.8'),
  })
  .describe('Hankkeen perustiedot')

/** Of whoever carries the project out, beside its id, name and role. */
export const organisationFacts = {
  organisation: maybe(text).describe('Organisaatiotyyppi, esimerkiksi Valtion viranomainen'),
  address: maybe(postalAddress).describe('Postiosoite'),
  website: maybe(text).describe('WWW-osoite'),
  contactTitle: maybe(text).describe('Yhteyshenkilön asema; ei nimeä'),
}

const points = z.strictObject({
  given: count.describe('Saadut pisteet'),
  most: count.describe('Enimmäispisteet'),
})

const handled = z.strictObject({
  body: text.describe('Kuka käsitteli, esimerkiksi Etelä-Savon maakunnan yhteistyöryhmä'),
  date: maybe(date).describe('Käsittelyn päivä'),
})

export const decisionFacts = z
  .strictObject({
    document: maybe(text).describe('Asiakirja, esimerkiksi Rahoituspäätös'),
    date: maybe(date).describe('Asiakirjan päivä'),
    record: maybe(text).describe('Diaarinumero'),
    received: maybe(date).describe('Hakemuksen saapumispäivä'),
    meeting: maybe(date).describe('Kokouksen päivä'),
    call: maybe(text).describe('Hakuilmoitus'),
    callId: maybe(text).describe('Hakuilmoituksen tunnus'),
    points: maybe(points).describe('Hankearvioinnin pisteet'),
    handling: listOf(handled).describe('Käsittelyn vaiheet päätöksen järjestyksessä'),
    favoured: maybe(yesNo).describe('Puoltaako rahoittaja hakemusta: yes tai no'),
  })
  .transform(({ favoured, ...rest }) => ({ ...rest, isFavoured: favoured }))
