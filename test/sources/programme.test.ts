/** Source 004, figure for figure. */
import { compareDocument } from './compare.ts'
import { espoo } from './espoo.ts'
import { espooPlaces } from './espoo-places.ts'

compareDocument({
  fixture: 'espoo',
  kind: ['ohjelma'],
  asOf: '2022-12-31',
  file: 'ohjelma',
  figures: espoo,
  places: espooPlaces,
})
