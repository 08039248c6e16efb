/**
 * Starts the bundle with its code compiled beforehand. A run lasts a quarter of a second, and Node would spend a fifth of it compiling.
 *
 * The build runs the example once and keeps what V8 made of the bundle beside it. Only the same V8 with the same flags can take it: another
 * Node than the one that built hanke keeps compiled code by itself (22.1 and later, which takes longer to start), or compiles as ever.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const nodeModule = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const bundle = join(__dirname, '../dist')

const modules = new Map()
const scripts = new Map()

/** @param name of a file of the bundle. @returns what it exports. */
function load(name) {
  prepare()
  if (nodeModule.enableCompileCache === undefined || isBuiltHere()) return loadKept(name)
  nodeModule.enableCompileCache()
  return require(join(bundle, name))
}

/** The same for the build, which makes what `load` takes. */
function loadToKeep(name) {
  prepare()
  return loadKept(name)
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

/** Whether the build ran on this very Node: what it ran is what it kept. */
function isBuiltHere() {
  return existsSync(keptFile('warm-up.cjs'))
}

function keptFile(name) {
  return join(bundle, `${name}.${process.versions.v8}.v8`)
}

function prepare() {
  // A run is over before most code would be worth optimising, so Node 20's V8 shall wait longer before it tries. Measured on a whole
  // check of the example: 0.33 s without this line, 0.27 s with it; a million rows take the same time either way. Later versions do not
  // know the flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
  // The zip writer behind exceljs calls `new Buffer()`; Node's notice of that says nothing to a user.
  process.noDeprecation = true
}

module.exports = { load, loadToKeep, keep }
