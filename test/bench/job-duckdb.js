// The same job by DuckDB. Its module is found in the folder given first.
import { createRequire } from 'node:module'

const [modules, ...files] = process.argv.slice(2)
const { DuckDBInstance } = createRequire(`${modules}/package.json`)('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const list = files.map((file) => `'${file}'`).join(', ')
const rows = `SELECT "Henkilö" AS person, filename, try_strptime("Päivä", '%d.%m.%Y') AS day,
  TRY_CAST(replace("Tunnit", ',', '.') AS DECIMAL(9, 2)) AS hours
  FROM read_csv([${list}], delim = ';', header = true, all_varchar = true, filename = true)`
const good = `day BETWEEN '2026-09-01' AND '2029-05-31' AND hours <= 24`
const result = await connection.runAndReadAll(`WITH rows AS MATERIALIZED (${rows}), sums AS (
  SELECT filename, person, strftime(day, '%Y-%m') AS month, sum(hours) AS hours FROM rows WHERE ${good} GROUP BY ALL)
  SELECT (SELECT count(*) FROM sums), (SELECT sum(hours) FROM sums), (SELECT count(*) FROM rows WHERE NOT coalesce(${good}, false))`)
const [groups, hours, bad] = result.getRows()[0]
process.stdout.write(`${groups} groups, ${hours} hours, ${bad} bad\n`)
