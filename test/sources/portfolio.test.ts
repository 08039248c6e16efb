/** Sources 001 and 002, figure for figure. */
import { compareDocument } from './compare.ts'
import { seutukaupungit } from './seutukaupungit.ts'
import { seutukaupungitPlaces } from './seutukaupungit-places.ts'

compareDocument({
  fixture: 'seutukaupungit',
  kind: ['verkosto'],
  asOf: '2019-04-01',
  file: 'verkosto',
  figures: seutukaupungit,
  places: seutukaupungitPlaces,
})
