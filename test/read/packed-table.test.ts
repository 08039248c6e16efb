import { describe, expect, it } from 'vitest'
import { absorb, packTable } from '../../src/read/packed-table.ts'
import { readFile } from '../../src/read/read-table.ts'
import { Table } from '../../src/read/table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { participantsTable } from '../../src/read/tables/participants.ts'

const file = (name: string, ...rows: string[]) => ({
  path: `data/a/tyoaika/${name}.csv`,
  bytes: () => Buffer.from(['henkilö;päivä;tunnit;kuvaus', ...rows].join('\r\n')),
})
const files = [
  file('a', 'A1;1.9.2026;7,25;Ohjaus', 'A2;1.9.2026;7.5;Ohjaus', 'A1;2.9.2026;8'),
  file('b', 'A2;2026-09-01;7,25;"Kokous; muistio"', 'A3;3.9.2026;;Ohjaus', 'Yhteensä;;7,25;'),
]

async function readHere() {
  const table = new Table(hoursTable, 0)
  for (const one of files) await readFile(table, one, undefined)
  return table
}

async function readElsewhere() {
  const table = new Table(hoursTable, 0)
  for (const one of files) {
    const own = new Table(hoursTable, 0)
    const { packed, handedOver } = packTable(own, await readFile(own, one, undefined))
    absorb(table, structuredClone(packed, { transfer: handedOver }))
  }
  return table
}

describe('a table that travelled between threads', () => {
  it('is the table that would have been read here: rows, values, addresses, total rows, ragged rows', async () => {
    const [here, elsewhere] = [await readHere(), await readElsewhere()]
    const ids = Object.keys(hoursTable.columns) as (keyof typeof hoursTable.columns)[]
    const told = (table: typeof here) =>
      Array.from({ length: table.rows }, (_, row) =>
        ids.map((id) => [table.place(row, id), table.columns[id].value(row), table.columns[id].trouble(row)]),
      )
    expect(elsewhere.rows).toBe(5)
    expect(told(elsewhere)).toEqual(told(here))
    expect(elsewhere.ragged).toEqual(here.ragged)
    expect(elsewhere.files).toEqual(here.files)
    expect(here.ragged).toHaveLength(1)
    expect(here.files[1]?.totals).toHaveLength(1)
  })

  it('brings along which cells of unknown columns are personal, and not what they say', async () => {
    const people = (name: string, ...rows: string[]) => ({
      path: `data/a/osallistujat/${name}.csv`,
      bytes: () => Buffer.from(['osallistuja;aloituspäivä;muistio', ...rows].join('\r\n')),
    })
    const both = [
      people('a', 'X1;1.2.2027;esa@posti.example', 'X2;1.2.2027;-'),
      people('b', 'X3;1.2.2027;+44 7700 900123'),
    ]
    const [here, elsewhere] = [new Table(participantsTable, 0), new Table(participantsTable, 0)]
    for (const one of both) {
      await readFile(here, one, undefined)
      const own = new Table(participantsTable, 0)
      const { packed, handedOver } = packTable(own, await readFile(own, one, undefined))
      absorb(elsewhere, structuredClone(packed, { transfer: handedOver }))
    }
    expect(here.personalCells).toEqual([
      { row: 0, index: 2, kinds: ['e-mail'] },
      { row: 2, index: 2, kinds: ['telephone'] },
    ])
    expect(elsewhere.personalCells).toEqual(here.personalCells)
    here.forgetFrom(2)
    expect(here.personalCells).toHaveLength(1)
  })
})
