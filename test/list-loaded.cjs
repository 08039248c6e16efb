// For `node --require`: writes each file of the bundle that is loaded to standard error, whoever loads it.
const fs = require('node:fs')
const nodeModule = require('node:module')

const tell = (path) => {
  if (/dist[\\/][\w-]+\.cjs$/.test(String(path))) process.stderr.write(`${String(path).replaceAll('\\', '/')}\n`)
}
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  tell(path)
  return readFileSync(path, ...rest)
}
const load = nodeModule._load
nodeModule._load = (request, ...rest) => {
  tell(request)
  return load(request, ...rest)
}
