// One bundle, split where a command is loaded lazily: an unbundled import of date-fns alone costs most of a second on Node 22 and later.
// `node esbuild.config.js bench` bundles the bench as well.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
  // exceljs's zip reader could also read from a cloud; hanke opens no network connection.
  external: ['@aws-sdk/client-s3'],
  // Packages written as CommonJS call require() for Node's own modules.
  banner: {
    js: "import { createRequire as hankeRequire } from 'node:module';const require=hankeRequire(import.meta.url);",
  },
}

rmSync('dist', { recursive: true, force: true })
await build({
  ...common,
  // commander starts other programs only for commands of their own, which hanke has none of; loading that part of Node takes its time.
  alias: { 'node:child_process': './src/cli/no-child-process.js' },
  entryPoints: { hanke: 'src/cli/hanke.ts', 'reading-thread': 'src/cli/reading-thread.ts' },
  outdir: 'dist',
  minify: true,
})
if (process.argv[2] === 'bench') {
  const entryPoints = { bench: 'test/bench/bench.ts', workbook: 'test/bench/workbook.ts', job: 'test/bench/job.ts' }
  await build({ ...common, entryPoints, outdir: 'dist/bench', external: [...common.external, 'esbuild'] })
}
