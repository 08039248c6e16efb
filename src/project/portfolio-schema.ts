/** `hanke.yaml` of a portfolio of projects. */
import * as z from 'zod'
import { kindKey } from './kind.ts'
import type { PortfolioProject } from './portfolio.ts'
import { approximateCount, approximateMoney, fileId, maybe, maybeDate, maybeText, text } from './scalars.ts'

const facts = () =>
  z
    .strictObject({
      name: text.describe('Verkoston nimi'),
      owner: maybeText.describe('Kuka verkostoa koordinoi tai rahoittaa'),
      state: maybeText.describe('Missä vaiheessa hankkeet ovat'),
    })
    .describe('Verkoston perustiedot')

const project = () =>
  z
    .strictObject({
      path: maybeText.describe('Hankkeen kansio tästä kansiosta katsoen; silloin muut tiedot tulevat sen päätöksestä'),
      id: maybe(fileId).describe('Hankkeen tunnus; sama kuin sen tekstin nimi'),
      name: maybeText.describe('Hankkeen nimi'),
      lead: maybeText.describe('Päätoteuttaja'),
      towns: maybe(approximateCount).describe('Mukana olevat kaupungit; likimääräinen käy: n. 30'),
      budget: maybe(approximateMoney).describe('Suunniteltu budjetti, euroa; likimääräinen käy: n. 1,7 milj. €'),
      start: maybeDate.describe('Hankkeen ensimmäinen päivä'),
      end: maybeDate.describe('Hankkeen viimeinen päivä'),
    })
    .transform(({ path, id, name, ...facts }, context): PortfolioProject => {
      const refuse = (key: string, refusal: object): never => {
        context.addIssue({ code: 'custom', path: key === '' ? [] : [key], input: path, params: { refusal } })
        return z.NEVER
      }
      const isInline = name !== null || Object.values(facts).some((value) => value !== null)
      if (path === null) {
        if (id === null) return refuse('id', { reason: 'missing-key', facts: { missing: 'id' } })
        if (name === null) return refuse('name', { reason: 'missing-key', facts: { missing: 'name' } })
        return { told: 'inline', id, name, ...facts }
      }
      if (isInline) return refuse('', { reason: 'exactly-one', facts: { keys: 'path, name' } })
      return { told: 'folder', id: id ?? folderName(path), path: path.replaceAll('\\', '/') }
    })

/** `../hankkeet/iwm/` is `iwm`. */
function folderName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..') ?? path
}

export const portfolioSchema = () =>
  z.strictObject({
    kind: kindKey,
    portfolio: facts(),
    appropriation: approximateMoney.describe('Määräraha, euroa; likimääräinen käy'),
    projects: z
      .array(project())
      .min(1)
      .describe('Hankkeet järjestyksessä: tiedot tässä, tai hankkeen oman kansion polku'),
  })
