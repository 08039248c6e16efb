import { defineConfig } from 'vitest/config'
import { assemblyScript } from './assemblyscript.config.js'

// `npm run accept` is `--mode accept`: goldens and generated documents are rewritten, and the diff is what gets reviewed.
// `npm run fuzz` is `--mode fuzz`: the same cases, twenty times as many.
export default defineConfig(({ mode }) => ({
  plugins: [assemblyScript.vite],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Files of one worker share their modules: reading the house again for each of them took longer than the tests do.
    isolate: false,
    env: mode === 'accept' ? { HANKE_ACCEPT: '1' } : mode === 'fuzz' ? { HANKE_FUZZ_RUNS: '20' } : {},
    // Vitest's summary is for people; CI counts from the report.
    reporters:
      process.env.CI === undefined
        ? ['default']
        : ['default', ['json', { outputFile: 'node_modules/.cache/hanke/vitest.json' }]],
  },
}))
