/** `hanke.yaml` of a development programme. */
import * as z from 'zod'
import { kindKey } from './kind.ts'
import { approximateMoney, fileId, listOf, maybe, maybeDate, maybeText, text } from './scalars.ts'

const facts = () =>
  z
    .strictObject({
      name: text.describe('Ohjelman nimi'),
      owner: maybeText.describe('Kenen ohjelma on'),
      start: maybeDate.describe('Ohjelman ensimmäinen päivä'),
      end: maybeDate.describe('Ohjelman viimeinen päivä'),
      reported: maybeDate.describe('Päivä, jonka tilanteesta raportti kertoo'),
    })
    .describe('Ohjelman perustiedot')

const goal = () =>
  z.strictObject({
    id: fileId.describe('Tavoitteen tunnus, sama kuin mittaritaulukossa'),
    name: text.describe('Tavoitteen nimi'),
  })

const budget = () =>
  z.strictObject({
    planned: approximateMoney.describe('Määräraha, euroa; likimääräinen käy: noin 200 000 €'),
    used: maybe(approximateMoney).describe('Käytetty, euroa; likimääräinen käy: noin 190 000 €'),
  })

export const programmeSchema = () =>
  z.strictObject({
    kind: kindKey,
    programme: facts(),
    goals: listOf(goal()).describe('Tavoitteet järjestyksessä; niiden mittarit ovat taulukossa data/mittarit.csv'),
    budget: maybe(budget()).describe('Määräraha ja sen käyttö'),
  })
