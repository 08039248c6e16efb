import { expect, it } from 'vitest'
import { personKeys } from '../../../src/read/person/person-keys.ts'
import { dossierOf } from '../../rules/bench.ts'

// Published codes of people who do not exist.
const [one, other] = ['010594Y9032', '010594Y9021']

async function keysOf(rows: readonly string[], where?: Uint8Array): Promise<(string | undefined)[]> {
  const files = { 'osallistujat.csv': `osallistuja;henkilötunnus;aloituspäivä\n${rows.join('\n')}\n` }
  const table = (await dossierOf({ files })).handedIn[0]?.tables.participants
  if (table === undefined) throw new Error('the table was not read')
  return personKeys(table, 'a', where)
}

it('recognises a person by the code, else by the own id', async () => {
  const rows = [
    `X1;${one};1.9.2026`,
    'X2;;1.9.2026',
    `X3;${one.toLowerCase()};1.9.2026`,
    ' X2 ;;2.9.2026',
    ';;1.9.2026',
  ]
  expect(await keysOf(rows)).toEqual([`hetu:${one}`, 'a/X2', `hetu:${one}`, 'a/X2', undefined])
})

it('tells people apart by the century sign alone', async () => {
  expect(new Set(await keysOf([`X1;${one};1.9.2026`, `X2;${one.replace('Y', '-')};1.9.2026`])).size).toBe(2)
})

it('takes an invalid code for none', async () => {
  expect(await keysOf(['X1;010594Y9031;1.9.2026', 'X2;010594Y9031;1.9.2026'])).toEqual(['a/X1', 'a/X2'])
})

it('gives a row without a code the code of its id, unless two people bear it', async () => {
  expect(await keysOf(['X1;;1.9.2026', `X1;${one};2.9.2026`])).toEqual([`hetu:${one}`, `hetu:${one}`])
  const two = [`X1;${one};1.9.2026`, `X1;${other};2.9.2026`, 'X1;;3.9.2026']
  expect(await keysOf(two)).toEqual([`hetu:${one}`, `hetu:${other}`, 'a/X1'])
  expect(await keysOf(two, Uint8Array.of(1, 0, 1))).toEqual([`hetu:${one}`, `hetu:${other}`, `hetu:${one}`])
})
