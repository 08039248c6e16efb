/**
 * esbuild makes a chunk of every set of modules that the same entries share: with dozens of entries hundreds of chunks, of which a check
 * loads seventy. Chunks that the same of a few marked entries load are joined here into one file: what one mark loads, another loads
 * whole or not at all. What no mark loads stays as it is.
 */
import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * @param split the outcome of the build that split the bundle into ES modules, with its metafile.
 * @param marks source files of entries; the first is the door, which is loaded by every run.
 * @param options of the files. @returns the text of each, as CommonJS, by its name.
 */
export async function packed(split, marks, options) {
  const chunks = chunksOf(split.outputFiles, split.metafile)
  const packs = packsOf(chunks, marks)
  const packOf = new Map(packs.flatMap((pack) => pack.chunks.map((chunk) => [chunk, pack])))
  for (const chunk of chunks.values())
    for (const [of, names] of chunk.imports)
      if (packOf.get(of) !== packOf.get(chunk)) for (const name of names) of.wanted.add(name)
  const texts = packs.map(async (pack) => [pack.name, await joined(pack, chunks, packOf, options)])
  return new Map(await Promise.all(texts))
}

/** @returns chunks by the name that they are imported by. */
function chunksOf(outputFiles, { outputs }) {
  const chunks = new Map()
  for (const { path, text } of outputFiles) {
    const name = `./${basename(path)}`
    const { entryPoint, exports } = Object.entries(outputs).find(([output]) => basename(output) === basename(path))[1]
    // What an entry exports is imported by its own name, when the entry is asked for.
    chunks.set(name, { name, text, entryPoint, exports, imports: new Map(), wanted: new Set() })
  }
  for (const chunk of chunks.values())
    for (const [, names, from] of chunk.text.matchAll(/\bimport\s*(?:\{([^}]*)\}\s*from\s*)?"(\.\/[\w-]+\.js)"/g)) {
      const of = chunks.get(from)
      const imported = (names ?? '').split(',').map((one) => one.trim().split(' as ')[0])
      // Such words in a text of the program itself name no chunk, or nothing that it exports.
      const exported = imported.filter((one) => of?.exports.includes(one))
      if (of !== undefined) chunk.imports.set(of, [...(chunk.imports.get(of) ?? []), ...exported])
    }
  return chunks
}

function packsOf(chunks, marks) {
  const loadedBy = marks.map((mark) => closure([...chunks.values()].find(({ entryPoint }) => entryPoint === mark)))
  const packs = new Map()
  for (const chunk of chunks.values()) {
    const first = loadedBy.findIndex((loaded) => loaded.has(chunk))
    const by = first === 0 ? '0' : loadedBy.map((loaded) => (loaded.has(chunk) ? 1 : 0)).join('')
    // An entry that exports nothing runs when it is loaded, so it is loaded for nothing else.
    const isAlone = first === -1 || (chunk.entryPoint !== undefined && chunk.exports.length === 0)
    const key = isAlone ? chunk.name : by
    if (!packs.has(key)) packs.set(key, { chunks: [] })
    packs.get(key).chunks.push(chunk)
  }
  for (const pack of packs.values()) {
    const { name } = pack.chunks.find(({ entryPoint }) => entryPoint !== undefined) ?? pack.chunks[0]
    pack.name = name.replace(/\.js$/, '.cjs')
  }
  return [...packs.values()]
}

function closure(entry, found = new Set()) {
  if (!found.has(entry)) {
    found.add(entry)
    for (const chunk of entry.imports.keys()) closure(chunk, found)
  }
  return found
}

/** esbuild calls the exports of every chunk `a`, `b` and so on; in a pack their names tell of which chunk they are. */
const nameIn = (chunk, name) => `${name}_${chunk.name.replace(/\W/g, '')}`

async function joined(pack, chunks, packOf, options) {
  const contents = pack.chunks.map((chunk) => {
    const wanted = [...chunk.wanted].map((name) => `${name} as ${nameIn(chunk, name)}`)
    // A default is not among what `*` stands for.
    const named = chunk.exports.includes('default') ? `export {default} from '${chunk.name}';` : ''
    const own = chunk.entryPoint === undefined ? '' : `export * from '${chunk.name}';${named}`
    return `${own}export {${wanted}} from '${chunk.name}';`
  })
  const plugin = {
    name: 'pack',
    setup(building) {
      building.onResolve({ filter: /^\.\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }))
      building.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, kind }) => {
        const of = packOf.get(chunks.get(path))
        if (kind === 'dynamic-import') return { path: of.name, external: true }
        return { path, namespace: of === pack ? 'chunk' : 'elsewhere' }
      })
      building.onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(path).text }))
      building.onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => {
        const chunk = chunks.get(path)
        const names = [...chunk.wanted].map((name) => `${nameIn(chunk, name)} as ${name}`)
        return { contents: `export {${names}} from '${packOf.get(chunk).name}'` }
      })
    },
  }
  const stdin = { contents: contents.join('\n'), resolveDir: '.' }
  const { outputFiles } = await build({
    ...options,
    stdin,
    bundle: true,
    format: 'cjs',
    write: false,
    plugins: [plugin],
  })
  return inAscii(outputFiles[0].text)
}

/**
 * A file of ASCII alone is read as it stands, without being decoded. esbuild leaves other letters only in expressions and in the raw
 * templates that expressions are made of, where an escape means the same.
 */
function inAscii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
