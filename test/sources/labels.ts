/** Headings and row labels of the source documents, written down from them, in their order. */
const lines = (text: string): string[] => text.trim().split('\n')

/** Source 000. Its contact (Käsittelijä) is a person and stands nowhere. */
export const decisionLabels = lines(`
Hankkeen perustiedot
Hankkeen julkinen nimi
Hakijan virallinen nimi
Hakemusnumero
Saapumispäivämäärä
Alkamispäivämäärä
Päätymispäivämäärä
Viranomainen
Kokouksen päivämäärä
Hakuilmoitus
Hakuilmoituksen tunnus
Toimintalinja
Erityistavoite
Tukimuoto
Hanke toteutetaan
Ryhmähanketunnus
Ryhmähankkeen muut toteuttajat
Toteuttajan nimi
Toteuttajatyyppi
Y-tunnus
Perustelee, miksi hanke toteutetaan ryhmähankkeena
Kuvaus hankkeen sisällöstä
Hankkeen toimenpiteet
Lisätietoja hakemuksesta
Osallistujat ja indikaattorit
Hankkeen kustannukset ja rahoitus
Hankkeen toteutusalue
Onko hankkeen toiminta valtakunnallista?
Maakunnat
Kunnat
Kustannusarvion ja rahoitussuunnitelman tiivistelmä
Kustannusarviota ohjaavat kustannusmallivalinnat
Kustannusmalli
Palkkakustannusten ilmoitustapa
Kustannusarvion tiivistelmä
Haetut yhteensä €
Hyväksytyt yhteensä €
Hylätyt €
1 Palkkakustannukset
2 Matkakustannukset
3 Muut kustannukset
4 Ostopalvelut
Flat rate 40 %
5 Tulot (vähennetään kustannuksista)
6 Kertakorvaus hankkeen tuotokset
Nettokustannusarvio yhteensä
Rahoitussuunnitelman tiivistelmä
Osuus %
1 Haettava EU- ja valtion rahoitus
2 Omarahoitus: kuntarahoitus
2 Omarahoitus: muu julkinen rahoitus
2 Omarahoitus: yksityinen rahoitus
3 Ulkoinen kuntarahoitus
4 Ulkoinen muu julkinen rahoitus
5 Ulkoinen yksityinen rahoitus
Rahoitussuunnitelma yhteensä
Rahoittajan arvio hankkeesta
Ratkaisun perustelut ja jatkotoimenpiteet
Rahoittaja puoltaa hakemuksen hyväksymistä
`)

/** Source 003. The contact person's name, address and number, and the telephone, stand nowhere. */
export const descriptionLabels = lines(`
1 Hanke
Hankekoodi
Hankkeen nimi
Toimintalinja
Erityistavoite
Suunnitelman mukainen toteutusaika
Toiminnan tila
Vastuuviranomainen
2 Hakijan perustiedot
Hakijan virallinen nimi
Organisaatiotyyppi
Y-tunnus
Jakeluosoite
Postinumero
Postitoimipaikka
WWW-osoite
Yhteyshenkilön asema hakijaorganisaatiossa
Hakijoiden lukumäärä tai tuen siirto -menettely
3 Suunnitelman mukainen tiivistelmä toteutuksesta
4 Hankkeen kohderyhmät
4.1 Varsinaiset kohderyhmät
4.2 Välilliset kohderyhmät
5 Projektin julkinen rahoitus, euroa
Myönnetty EU- ja valtion rahoitus
Toteutunut EU- ja valtion rahoitus
Suunniteltu julkinen rahoitus yhteensä
Toteutunut julkinen rahoitus yhteensä
6 Maantieteellinen kohdealue
Maakunnat
Seutukunnat
Kunnat
Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa
7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista
7.1 Osallistuvien yritysten lukumäärä
Suunniteltu
Toteutunut seurantatietojen mukaan
7.2 Osallistuvien henkilöiden lukumäärä
8 Horisontaaliset periaatteet
8.1 Sukupuolten tasa-arvo
Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta
Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)
Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen
8.2 Kestävä kehitys
Välitön
Välillinen
Ekologinen kestävyys
Luonnonvarojen käytön kestävyys
Ilmastonmuutoksen aiheuttamien riskien vähentäminen
Kasvillisuus, eliöt ja luonnon monimuotoisuus
Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)
Natura 2000 -ohjelman kohteet
Taloudellinen kestävyys
Materiaalit ja jätteet
Uusiutuvien energialähteiden käyttö
Paikallisen elinkeinorakenteen kestävä kehittäminen
Aineettomien tuotteiden ja palvelujen kehittäminen
Liikkuminen ja logistiikka
Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus
Hyvinvoinnin edistäminen
Tasa-arvon edistäminen
Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus
Kulttuuriympäristö
Ympäristöosaaminen
9 Loppuraportin tiivistelmä
`)

/** Source 004. */
export const programmeLabels = lines(`
1 Arvio ohjelman kokonaistilanteesta
2 Tilanne hyötytavoitteittain
Taulukko 1. Mittarit hyötytavoitteittain
Tietolähde
Hyötytavoite 1: Paras paikka osaajille - asuvat, viihtyvät ja pysyvät perheineen Espoossa
Hyötytavoite 2: Paras paikka yrittää - Espoon houkuttelevuus osaamisvaltaisten yritysten kotina kasvaa
Hyötytavoite 3: Espoossa työ ja tekijät kohtaavat
Hyötytavoite 4: Kaupungin palvelut yrityksille paranevat
3 Poikkihallinnollisen yhteistyön ja kumppaniyhteistyön toteutuminen
4 Toimintaympäristö ja riskit
5 Toteutuneet kustannukset, rahoitus ja resurssit
6 Ohjelman toiminta vuonna 2023
`)

/** Sources 001 and 002: the table of the network projects. */
export const portfolioLabels = lines(`
Päätoteuttaja
Seutukaupunkeja hankkeessa
Suunniteltu budjetti
`)

/** Source 002, the page of figures. */
export const figuresLabels = lines(`
Kuntaliiton elinvoimaverkosto
FRUSH-kiertotaloustapahtuma
Seutukaupunkiselvitykset
Viestintä
Seutukaupunkien tapahtumia
`)
