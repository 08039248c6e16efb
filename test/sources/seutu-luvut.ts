/**
 * Source 002: the page "SEUTU-ohjelma lukuina". Its text lies apart from its pictures: two headings have lost their number, and 10, 7 and 1
 * stand on lines of their own, read here with the words beside them.
 */
import { figures, type PrintedFigure } from './printed-figure.ts'

export const seutuLuvut: readonly PrintedFigure[] = [
  ...figures('data', [
    ['10', 'meetings of business advisers', '10 Useat yritykset ovat kertoneet'],
    ['110', 'took part in them, more than', 'Yli 110 Osallistujaa vertaispäiville yhteensä'],
    ['6', 'areas of the pilot', 'Mikroyritykset kasvuun –osapilotti, jossa oli 6 aluetta mukana'],
    ['6.-7.6.2019', 'summer days', '6.-7.6.2019 Yritysneuvojien kesäpäivät Suonenjoella'],
    ['4', 'towns in the network', '4 Seutukaupunkia mukana verkostossa SEUTU-ohjelman tukemana'],
    ['4', 'seminars by invitation', '4 Kutsuseminaaria avoimiksi SEUTU-ohjelman osallistujille'],
    ['2017', 'first FRUSH', 'SEUTU-ohjelma oli yhteistyökumppanina 2017 käynnistämässä ensimmäistä FRUSH-'],
    ['55', 'towns in the statistical analysis', 'kaikkia seutukaupunkeja (55) koskevan tilastoanalyysin'],
    ['5/2018', 'its publication', 'joka julkaistiin 5/2018'],
    ['7', 'coastal towns', '7 Rannikkoseutukaupungille'],
    ['1', 'study for them', '1 selvitys[11]'],
    ['5', 'workshops', '5 Työpajaa'],
    ['11', 'towns that worked on a card', '11 Seutukaupunkia työsti InvestIn -aluekorttia BF:n kanssa'],
    ['4', 'issues of SEUTU-news', '4 SEUTU-news –julkaisua'],
    ['8', 'newsletters', '8 Uutiskirjettä'],
    ['27', 'blog posts', '27 Blogikirjoitusta'],
    ['5', 'events', '5 Oltu järjestämässä viittä laajasti seutukaupungeille suunnattua tapahtumaa'],
    ['2', 'seminars among them', 'kuten 2 seutukaupunkiseminaaria'],
    ['8', 'towns that visited Huittinen', '8 Seutukaupunkia vieraili Huittisten Hullu Yö –'],
  ]),
]
