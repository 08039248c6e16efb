/**
 * Starts the bundle with its code compiled beforehand. A run lasts a quarter of a second, and Node would spend a fifth of it compiling.
 *
 * The build runs the example once and keeps what V8 made of the bundle beside it. Only the same V8 with the same flags can take it: another
 * Node than the one that built hanke keeps compiled code by itself (22.1 and later, which takes longer to start), or compiles as ever.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const nodeModule = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const bundle = join(__dirname, '../dist')

// From when the program is first loaded until it has been evaluated; then again for each part that it asks for later.
let isLoading = false
const modules = new Map()
const scripts = new Map()

/** @param name of a file of the bundle. @returns what it exports. */
function load(name) {
  // The zip writer behind exceljs calls `new Buffer()`; Node's notice of that says nothing to a user.
  process.noDeprecation = true
  if (nodeModule.enableCompileCache === undefined || isBuiltHere()) return loadWhole(name)
  nodeModule.enableCompileCache()
  return require(join(bundle, name))
}

/** With all that it requires; for the build too, which makes what `load` takes. */
function loadWhole(name) {
  isLoading = true
  try {
    return loadKept(name)
  } finally {
    isLoading = false
  }
}

function loadKept(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const filename = join(bundle, name)
  // The build writes nothing but ASCII.
  const text = readFileSync(filename, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename) {${text}\n})`, {
    filename,
    cachedData: compiled(name),
  })
  scripts.set(name, script)
  const module = { exports: {} }
  modules.set(name, module)
  script.runInThisContext()(module.exports, requireFrom, module, filename)
  return module.exports
}

function requireFrom(id) {
  if (!id.startsWith('./')) return require(id)
  return isLoading ? loadKept(id.slice(2)) : loadMeanwhile(id.slice(2))
}

/** Loads what a command does, or a part of it, when it is asked for. */
function loadMeanwhile(name) {
  if (modules.has(name)) return loadKept(name)
  wait(IMPATIENT)
  try {
    return loadWhole(name)
  } finally {
    wait(PATIENT)
  }
}

/** Writes what V8 has compiled so far, for the next run. */
function keep() {
  wait(IMPATIENT)
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

/**
 * A run is over before most code would be worth optimising, so Node 20's V8 shall wait longer before it tries. Measured on a whole check of
 * the example: 0.33 s without this, 0.27 s with it; a million rows take the same time either way. Later versions do not know the flag.
 *
 * Compiled code is taken only under the flags it was made with, Node’s of its own modules too: whatever is loaded is loaded while V8 waits
 * as briefly as it does by itself.
 */
const [IMPATIENT, PATIENT] = [67_584, 500_000]

function wait(budget) {
  if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`)
}

module.exports = { load, loadToKeep: loadWhole, keep }
