// `import bytes from './name.as.ts?wasm'`: AssemblyScript compiled to WebAssembly, for the bundle and for the tests alike.
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { main as compile } from 'assemblyscript/asc'

const ENDING = '.as.ts?wasm'

/** @param path of the source. @returns the compiled module's bytes. */
async function compiled(path) {
  let bytes
  const options = ['--optimizeLevel', '3', '--runtime', 'stub', '--noAssert', '--enable', 'simd']
  const { error, stderr } = await compile([basename(path), '--outFile', 'module.wasm', ...options], {
    // It asks for a file by every ending that it may have.
    readFile: (name) => readFile(join(dirname(path), name), 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name === 'module.wasm') bytes = contents
    },
    listFiles: () => [],
  })
  if (error !== null || bytes === undefined) throw new Error(`${path} cannot be compiled: ${stderr.toString()}`)
  return bytes
}

const sourceOf = (id, importer) => resolve(dirname(importer), id.slice(0, -'?wasm'.length))

export const assemblyScript = {
  esbuild: {
    name: 'assemblyscript',
    setup(build) {
      build.onResolve({ filter: /\.as\.ts\?wasm$/ }, ({ path, importer }) => ({
        path: sourceOf(path, importer),
        namespace: 'assemblyscript',
      }))
      build.onLoad({ filter: /.*/, namespace: 'assemblyscript' }, async ({ path }) => ({
        contents: await compiled(path),
        loader: 'binary',
        watchFiles: [path],
      }))
    },
  },
  vite: {
    name: 'assemblyscript',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.endsWith(ENDING) && importer !== undefined ? `\0${sourceOf(id, importer)}?wasm` : null,
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(ENDING)) return null
      const bytes = await compiled(id.slice(1, -'?wasm'.length))
      return `export default Buffer.from('${Buffer.from(bytes).toString('base64')}', 'base64')`
    },
  },
}
