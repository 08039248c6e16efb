// One bundle, split where a command is loaded lazily: an unbundled import of date-fns alone costs most of a second on Node 22 and later.
// `node esbuild.config.js bench` bundles the bench as well.
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { assemblyScript } from './assemblyscript.config.js'
import { packed } from './esbuild.packs.js'

// esbuild would turn a literal with \p{…} into a `new RegExp`, which is made anew each time that it is come to.
const supported = { 'regexp-unicode-property-escapes': true }

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  supported,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [assemblyScript.esbuild],
  // exceljs's zip reader could also read from a cloud; hanke opens no network connection.
  external: ['@aws-sdk/client-s3'],
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const split = await build({
  ...common,
  // commander starts other programs only for commands of their own, which hanke has none of; loading that part of Node takes its time.
  alias: { 'node:child_process': './src/cli/no-child-process.js' },
  entryPoints: {
    hanke: 'src/cli/hanke.ts',
    'reading-thread': 'src/cli/reading-thread.ts',
    'warm-up': 'src/cli/warm-up.ts',
  },
  outdir: 'dist',
  minify: true,
  write: false,
  metafile: true,
})
const marks = ['hanke', 'check', 'rules', 'map', 'init', 'reading-thread'].map((name) => `src/cli/${name}.ts`)
// esbuild splits only ES modules, and only CommonJS can be started from code that was compiled before.
const asCommonJs = {
  platform: 'node',
  target: common.target,
  supported: { ...supported, 'dynamic-import': false },
  define: { 'import.meta.url': 'bundle.url' },
  minify: true,
  // The first build has warned of what there is to be warned of.
  logLevel: 'error',
  external: common.external,
}
for (const [name, text] of await packed(split, marks, asCommonJs)) {
  const head = text.includes('bundle.url')
    ? 'const bundle={get url(){return require("node:url").pathToFileURL(__filename).href}};'
    : ''
  writeFileSync(join('dist', name), head + text)
}
copyFonts()
// The solver of public reports looks for its WebAssembly beside the program.
copyFileSync('node_modules/highs/build/highs.wasm', 'dist/highs.wasm')
keepCompiled()

if (process.argv[2] === 'bench') {
  const entryPoints = { bench: 'test/bench/bench.ts', workbook: 'test/bench/workbook.ts', job: 'test/bench/job.ts' }
  await build({
    ...common,
    entryPoints,
    outdir: 'dist/bench',
    external: [...common.external, 'esbuild'],
    // Packages written as CommonJS call require() for Node's own modules.
    banner: {
      js: "import { createRequire as hankeRequire } from 'node:module';const require=hankeRequire(import.meta.url);",
    },
  })
}

/** The four faces that a PDF is set in, and their licence; the package they come from has many more. */
function copyFonts() {
  const home = 'node_modules/@expo-google-fonts/source-sans-3'
  const faces = {
    regular: '400Regular',
    italic: '400Regular_Italic',
    bold: '600SemiBold',
    boldItalic: '600SemiBold_Italic',
  }
  mkdirSync('dist/fonts')
  for (const [face, name] of Object.entries(faces))
    copyFileSync(join(home, name, `SourceSans3_${name}.ttf`), join('dist/fonts', `${face}.ttf`))
  copyFileSync(join(home, 'LICENSE_FONT'), 'dist/fonts/LICENSE.txt')
}

/** Runs the example once and keeps what V8 compiled on the way (see bin/compiled.js). A bundle without it only starts slower. */
function keepCompiled() {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-'))
  try {
    // A decision that only the YAML library reads; the example's is read without it.
    const lessPlain = 'a-total-row-that-does-not-match'
    for (const name of ['iwm', lessPlain]) cpSync(`fixtures/${name}`, join(folder, name), { recursive: true })
    const project = ['--project', join(folder, 'iwm'), '--as-of', '2029-06-30']
    const lines = [
      ['--help'],
      ['rules'],
      ['explain', 'TIME-03'],
      ['claim', '1', ...project],
      ['check', ...project],
      ['check', '--project', join(folder, lessPlain)],
      ['report', 'progress', '1', ...project],
    ]
    const code = `const c = require('./bin/compiled.js')
      c.loadToKeep('warm-up.cjs').warmUp(${JSON.stringify(lines)}).then(c.keep)`
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })
    if (status !== 0) console.warn(`The bundle starts without compiled code: ${stderr.split('\n').at(-2)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
