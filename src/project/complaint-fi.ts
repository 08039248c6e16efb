/** Complaints in Finnish. The place is put before the message, so it begins in lower case. */
import { keyName, quoted } from './complaint-parts.ts'
import type { ComplaintTexts } from './complaint-text.ts'
import { closers } from './unclosed.ts'

// A comma would end the value inside braces, where a budget often stands.
const moneyExample = 'esimerkiksi 361 304 tai 361304.50'

export const finnish: ComplaintTexts = {
  tab: () => ({
    message: 'rivin sisennyksessä on sarkain (tab).',
    fix: 'Poista sarkain ja sisennä rivi välilyönneillä, kaksi jokaista tasoa kohti.',
  }),
  indentation: (complaint) => ({
    message: `rivin ${quoted(complaint)} sisennys ei sovi yhteen edellisten rivien kanssa.`,
    fix: 'Siirrä rivi alkamaan samasta sarakkeesta kuin saman kohdan muut avaimet.',
  }),
  unclosed: ({ facts: { opener } }) => ({
    message: `tässä alkavalle merkille ${opener} ei löydy sulkevaa merkkiä ${closers[opener]}.`,
    fix: `Lisää merkki ${closers[opener]} siihen, mihin arvo päättyy.`,
  }),
  'missing-comma': (complaint) => ({
    message: `sulkeiden sisältä puuttuu pilkku: ${quoted(complaint)}.`,
    fix: 'Erota avaimet toisistaan pilkulla, esimerkiksi { id: xamk, role: lead }.',
  }),
  'missing-colon': (complaint) => ({
    message: `avaimen perästä puuttuu kaksoispiste tai välilyönti: ${quoted(complaint)}.`,
    fix: 'Kirjoita avain, kaksoispiste, välilyönti ja arvo, esimerkiksi start: 2026-09-01. Jos rivi jatkaa edellistä arvoa, kirjoita koko arvo samalle riville.',
  }),
  'colon-in-value': (complaint) => ({
    message: `arvon sisällä on kaksoispiste ja välilyönti: ${quoted(complaint)}.`,
    fix: 'Kirjoita koko arvo lainausmerkkeihin, esimerkiksi name: "Osaajat: uusi alku".',
  }),
  'reserved-character': (complaint) => ({
    message: `arvo ${quoted(complaint)} alkaa merkillä "${complaint.facts.character}", jolla arvo ei voi alkaa ilman lainausmerkkejä.`,
    fix: 'Kirjoita arvo lainausmerkkeihin.',
  }),
  'second-document': () => ({
    message: 'rivi "---" aloittaa toisen asiakirjan samassa tiedostossa.',
    fix: 'Poista rivi "---". Yhdessä tiedostossa on yksi päätös.',
  }),
  'too-deep': () => ({
    message: 'sulkeita tai luetelmia on sisäkkäin enemmän kuin missään päätöksessä.',
    fix: 'Tarkista, että tiedosto todella on hankkeen hanke.yaml.',
  }),
  tag: (complaint) => ({
    message: `arvon edessä on huutomerkillä alkava tyyppimerkintä: ${quoted(complaint)}.`,
    fix: 'Poista merkintä ja jätä pelkkä arvo.',
  }),
  alias: (complaint) => ({
    message: `${quoted(complaint)} viittaa arvoon, joka on kirjoitettu muualle tiedostoon.`,
    fix: 'Kirjoita arvo tähän kokonaan: päätöksen jokaisen luvun pitää näkyä omalla paikallaan.',
  }),
  syntax: (complaint) => ({
    message: `kohtaa ${quoted(complaint)} ei voi lukea.`,
    fix: 'Kirjoita muodossa avain: arvo. Jos arvossa on lainausmerkkejä, sulkeita tai muita erikoismerkkejä, kirjoita koko arvo lainausmerkkeihin.',
  }),
  'duplicate-key': ({ facts: { name, firstLine } }) => ({
    message: `avain "${name}" on kirjoitettu jo riville ${firstLine}.`,
    fix: 'Poista toinen: jos arvot eroavat, ei voi tietää, kumpi on päätöksen mukainen.',
  }),
  'empty-file': () => ({
    message: 'tiedostossa ei ole tietoja.',
    fix: 'Kirjoita päätöksen tiedot. Mallin saa komennolla: hanke alusta KANSIO',
  }),
  'not-a-project': (complaint) => ({
    message: `tiedosto ei kuvaa hanketta, josta voi laskea (${keyName(complaint)}: ${quoted(complaint)}).`,
    fix: 'Tähän komentoon tarvitaan hankkeen rahoituspäätös. Raportin saa komennolla: hanke raportti',
  }),
  'unknown-key': ({ facts: { name, nearest, known } }) => ({
    message: `tuntematon avain "${name}".`,
    fix: nearest === null ? `Tässä kohdassa voi olla: ${known}.` : `Tarkoititko "${nearest}"?`,
  }),
  'missing-key': (complaint) => ({
    message: `${keyName(complaint) === '' ? 'tiedostosta' : `kohdasta "${keyName(complaint)}"`} puuttuu pakollinen avain "${complaint.facts.missing}".`,
    fix: `Lisää avain "${complaint.facts.missing}" ja sille arvo päätöksestä.`,
  }),
  'empty-value': (complaint) => ({
    message: `avaimelta "${keyName(complaint)}" puuttuu arvo.`,
    fix: 'Kirjoita arvo päätöksestä. Jos euromäärä on nolla, kirjoita 0. Jos avain ei ole pakollinen, sen voi poistaa.',
  }),
  'not-a-map': (complaint) => ({
    message: `${keyName(complaint) === '' ? 'tiedoston ylimmällä tasolla' : `kohdassa "${keyName(complaint)}"`} pitää olla avaimia ja niiden arvoja.`,
    fix: 'Kirjoita avaimet riveille muodossa avain: arvo, kohdan sisällä kaksi välilyöntiä sisempänä.',
  }),
  'not-a-list': (complaint) => ({
    message: `kohdassa "${keyName(complaint)}" pitää olla luettelo.`,
    fix: 'Kirjoita arvot hakasulkeisiin, esimerkiksi [Mikkeli, Juva], tai kukin omalle rivilleen viivan ja välilyönnin perään.',
  }),
  'not-a-single-value': (complaint) => ({
    message: `kohdassa "${keyName(complaint)}" pitää olla yksi arvo, mutta siinä on luettelo tai avaimia.`,
    fix: 'Kirjoita yksi arvo.',
  }),
  'decimal-comma': (complaint) => ({
    message: `luvussa ${quoted(complaint)} on pilkku, joka sulkeiden sisällä erottaa kohdat toisistaan.`,
    fix: complaint.facts.suggestion
      ? `Kirjoita piste: ${complaint.facts.suggestion}. Pilkun voi jättää, jos luvun ympärillä on lainausmerkit.`
      : 'Kirjoita luku ilman tuhaterotinta ja desimaaleille piste, esimerkiksi 361304 tai 361304.50.',
  }),
  'two-readings': (complaint) => ({
    message: `luvulla ${quoted(complaint)} on kaksi lukutapaa: ${complaint.facts.thousands} tai ${complaint.facts.decimal}.`,
    fix: `Jos merkki erottaa tuhannet, kirjoita ${complaint.facts.thousands}. Jos se erottaa desimaalit, kirjoita niitä enintään kaksi, ${moneyExample}.`,
  }),
  'not-money': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole euromäärä.`,
    fix: complaint.facts.suggestion
      ? `Kirjoita ${complaint.facts.suggestion}.`
      : `Kirjoita eurot kuten päätöksessä, senteille enintään kaksi desimaalia: ${moneyExample}.`,
  }),
  negative: (complaint) => ({
    message: `avaimen "${keyName(complaint)}" euromäärä ${quoted(complaint)} on negatiivinen.`,
    fix: 'Kirjoita määrä ilman miinusmerkkiä. Myös tulot kirjoitetaan näin: laskenta vähentää ne itse.',
  }),
  'not-percentage': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole prosenttiosuus.`,
    fix: `Kirjoita ${complaint.facts.suggestion ?? 'esimerkiksi 80 % tai 0.8'}.`,
  }),
  'over-100-percent': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" osuus ${quoted(complaint)} on yli 100 %.`,
    fix: complaint.facts.suggestion
      ? `Lisää prosenttimerkki: ${complaint.facts.suggestion}.`
      : 'Kirjoita enintään 100 %, esimerkiksi 80 % tai 0.8.',
  }),
  'not-whole-number': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole kokonaisluku.`,
    fix: `Kirjoita ${complaint.facts.suggestion ?? 'pelkät numerot, esimerkiksi 343'}.`,
  }),
  'not-approximate-money': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole euromäärä.`,
    fix: 'Kirjoita eurot tarkasti tai noin, esimerkiksi 1700000, 1,7 M€, n. 1,7 milj. € tai noin 190 000 €.',
  }),
  'not-approximate-count': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole lukumäärä.`,
    fix: 'Kirjoita kokonaisluku tarkasti tai noin, esimerkiksi 18 tai n. 30.',
  }),
  'too-few': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" luku ${quoted(complaint)} on liian pieni.`,
    fix: `Kirjoita vähintään ${complaint.facts.least}: pienemmällä rajalla peitetty luku olisi aina 1.`,
  }),
  'not-number': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole luku.`,
    fix: `Kirjoita ${complaint.facts.suggestion ?? 'luku, esimerkiksi 6,8'}.`,
  }),
  'not-date': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole päivä.`,
    fix: `Kirjoita ${complaint.facts.suggestion ?? 'päivä muodossa 1.9.2026 tai 2026-09-01'}.`,
  }),
  'impossible-date': (complaint) => ({
    message: `kalenterissa ei ole päivää ${quoted(complaint)} (avain "${keyName(complaint)}").`,
    fix: 'Tarkista vuosi, kuukausi ja päivä päätöksestä.',
  }),
  'not-implementer-id': (complaint) => ({
    message: `toteuttajan tunnus ${quoted(complaint)} ei kelpaa kansion nimeksi.`,
    fix: `Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkiä, esimerkiksi ${complaint.facts.suggestion ?? 'xamk'}.`,
  }),
  'not-file-id': (complaint) => ({
    message: `tunnus ${quoted(complaint)} ei kelpaa tiedoston nimeksi.`,
    fix: `Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkiä, esimerkiksi ${complaint.facts.suggestion ?? 'tavoite-1'}.`,
  }),
  'reserved-id': (complaint) => ({
    message: `tunnus ${quoted(complaint)} on nimi, jonka Windows on varannut itselleen.`,
    fix: 'Valitse toinen tunnus: siitä tulee kansion tai tiedoston nimi.',
  }),
  'exactly-one': (complaint) => ({
    message: `kohdassa "${keyName(complaint)}" pitää olla täsmälleen yksi näistä: ${complaint.facts.keys}.`,
    fix: 'Jätä yksi, esimerkiksi { column: Tila, is: [Luonnos] }. Toinen ehto kirjoitetaan omaksi kohdakseen.',
  }),
  'not-allowed': (complaint) => ({
    message: `avaimen "${keyName(complaint)}" arvo ${quoted(complaint)} ei ole sallittu.`,
    fix: `${complaint.facts.nearest === null ? '' : `Tarkoititko "${complaint.facts.nearest}"? `}Sallitut arvot: ${complaint.facts.allowed}.`,
  }),
}
