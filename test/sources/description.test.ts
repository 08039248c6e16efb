/** Source 003: the public description of a project that has ended. */
import { compareDocument } from './compare.ts'
import { kasvupalvelut } from './kasvupalvelut.ts'
import { kasvupalvelutPlaces } from './kasvupalvelut-places.ts'

compareDocument({
  fixture: 'kasvupalvelut',
  kind: ['kuvaus'],
  asOf: '2026-01-01',
  file: 'kuvaus',
  figures: kasvupalvelut,
  places: kasvupalvelutPlaces,
})
