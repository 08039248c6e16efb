import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest's summary is for people; CI counts from the report.
    reporters:
      process.env.CI === undefined
        ? ['default']
        : ['default', ['json', { outputFile: 'node_modules/.cache/hanke/vitest.json' }]],
  },
})
