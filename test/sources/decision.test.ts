/** Source 000, cell for cell. */
import { compareDocument } from './compare.ts'
import { iwm } from './iwm.ts'
import { iwmPlaces } from './iwm-places.ts'

compareDocument({
  fixture: 'iwm',
  kind: ['päätös'],
  asOf: '2029-06-30',
  file: 'paatos',
  figures: iwm,
  places: iwmPlaces,
})
