/**
 * Starts the bundle with its code compiled beforehand. A run lasts a quarter of a second, and Node would spend a fifth of it compiling.
 *
 * Node 22.1 and later keep compiled code between runs by themselves. For Node 20 the build runs the example once and keeps what V8 made
 * of the bundle beside it; V8 takes it only if version and flags are the same, and otherwise compiles as ever.
 */
const { readFileSync, writeFileSync } = require('node:fs')
const nodeModule = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const bundle = join(__dirname, '../dist')
const isKeptByNode = nodeModule.enableCompileCache !== undefined

const modules = new Map()
const scripts = new Map()

/** @param name of a file of the bundle. @returns what it exports. */
function load(name) {
  prepare()
  return isKeptByNode ? require(join(bundle, name)) : loadKept(name)
}

function loadKept(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const filename = join(bundle, name)
  const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    cachedData: compiled(name),
  })
  scripts.set(name, script)
  const module = { exports: {} }
  modules.set(name, module)
  const requireFrom = (id) => (id.startsWith('./') ? loadKept(id.slice(2)) : require(id))
  script.runInThisContext()(module.exports, requireFrom, module, filename)
  return module.exports
}

/** Writes what V8 has compiled so far, for the next run. */
function keep() {
  for (const [name, script] of scripts) writeFileSync(keptFile(name), script.createCachedData())
}

function compiled(name) {
  try {
    return readFileSync(keptFile(name))
  } catch {
    return undefined
  }
}

function keptFile(name) {
  return join(bundle, `${name}.v8`)
}

function prepare() {
  nodeModule.enableCompileCache?.()
  // A run is over before most code would be worth optimising, so Node 20's V8 shall wait longer before it tries. Measured on a whole
  // check of the example: 0.33 s without this line, 0.27 s with it; a million rows take the same time either way. Later versions do not
  // know the flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
  // The zip writer behind exceljs calls `new Buffer()`; Node's notice of that says nothing to a user.
  process.noDeprecation = true
}

module.exports = { load, keep, isKeptByNode }
