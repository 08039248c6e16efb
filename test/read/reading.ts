/** A table read from text or bytes, without a project around it. */
import { readTable } from '../../src/read/read-table.ts'
import { costsTable } from '../../src/read/tables/costs.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'

const input = (content: string | Buffer) => [{ path: 'data/a/x.csv', bytes: () => Buffer.from(content as string) }]

export async function readHours(content: string | Buffer) {
  const { table, sources } = await readTable(hoursTable, input(content))
  const [source] = sources
  if (source === undefined) throw new Error('no source')
  return { table, source }
}

export async function readCosts(content: string | Buffer) {
  const { table, sources } = await readTable(costsTable, input(content))
  const [source] = sources
  if (source === undefined) throw new Error('no source')
  return { table, source }
}
