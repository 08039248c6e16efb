/** The facts of `hanke.yaml` that reports print and nothing is computed from. */
import * as z from 'zod'
import { count, date, listOf, maybe, maybeDate, maybeText, numberText, text, yesNo } from './scalars.ts'

export const postalAddress = z.strictObject({
  street: maybeText.describe('Jakeluosoite'),
  postcode: maybeText.describe('Postinumero, lainausmerkeissä'),
  town: maybeText.describe('Postitoimipaikka'),
})

export const basicFacts = z
  .strictObject({
    name: text.describe('Hankkeen nimi'),
    fund: text.describe('Rahasto, esimerkiksi ESR+'),
    application: maybeText.describe('Hakemusnumero'),
    code: maybeText.describe('Hankekoodi, esimerkiksi S30001'),
    group: maybeText.describe('Ryhmähankkeen tunnus, esimerkiksi R-02712'),
    programme: maybeText.describe('Ohjelma, josta hanke rahoitetaan'),
    authority: maybeText.describe('Rahoittava viranomainen'),
    priority: maybeText.describe('Toimintalinja'),
    objective: maybeText.describe('Erityistavoite'),
    supportType: maybeText.describe('Tukimuoto'),
    start: date.describe('Hankkeen ensimmäinen päivä'),
    end: date.describe('Hankkeen viimeinen päivä'),
    state: maybeText.describe('Toiminnan tila viranomaisen sanoin'),
    applicants: maybeText.describe('Hakijoiden lukumäärä tai tuen siirto -menettely'),
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
  organisation: maybeText.describe('Organisaatiotyyppi, esimerkiksi Valtion viranomainen'),
  address: maybe(postalAddress).describe('Postiosoite'),
  website: maybeText.describe('WWW-osoite'),
  contactTitle: maybeText.describe('Yhteyshenkilön asema; ei nimeä'),
}

const points = z.strictObject({
  given: count.describe('Saadut pisteet'),
  most: count.describe('Enimmäispisteet'),
})

const handled = z.strictObject({
  body: text.describe('Kuka käsitteli, esimerkiksi Etelä-Savon maakunnan yhteistyöryhmä'),
  date: maybeDate.describe('Käsittelyn päivä'),
})

export const decisionFacts = z
  .strictObject({
    document: maybeText.describe('Asiakirja, esimerkiksi Rahoituspäätös'),
    date: maybeDate.describe('Asiakirjan päivä'),
    record: maybeText.describe('Diaarinumero'),
    received: maybeDate.describe('Hakemuksen saapumispäivä'),
    meeting: maybeDate.describe('Kokouksen päivä'),
    call: maybeText.describe('Hakuilmoitus'),
    callId: maybeText.describe('Hakuilmoituksen tunnus'),
    points: maybe(points).describe('Hankearvioinnin pisteet'),
    handling: listOf(handled).describe('Käsittelyn vaiheet päätöksen järjestyksessä'),
    favoured: maybe(yesNo).describe('Puoltaako rahoittaja hakemusta: yes tai no'),
  })
  .transform(({ favoured, ...rest }) => ({ ...rest, isFavoured: favoured }))
