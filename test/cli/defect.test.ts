/** A defect of hanke itself: exit code 3, a short message, no word of what stands in the tables, and no file. */
import { afterEach, expect, it, vi } from 'vitest'
import { inFolder, listing } from './folder.ts'
import { runCli } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const secret = '131052-308T'
const broken = (): never => {
  throw new Error(`cannot read ${secret}\n${secret} again`)
}

afterEach(() => {
  vi.doUnmock('../../src/main.ts')
  vi.doUnmock('../../src/render/xlsx.ts')
  vi.resetModules()
})

it.each([
  ['a calculation', '../../src/main.ts', { check: broken, claim: broken }],
  ['a renderer', '../../src/render/xlsx.ts', { renderWorkbook: broken }],
])('in %s', async (_, room, defect) => {
  vi.resetModules()
  vi.doMock(room, async (original) => ({ ...(await original<object>()), ...defect }))
  const { runCli: runBroken } = await import('./run-cli.ts')
  await inFolder(smallProject, async (folder) => {
    const before = listing(folder)
    const said = await runBroken(['claim', '1', '--as-of', '2027-07-15'])
    expect(said.code).toBe(3)
    expect(said.out).toBe('')
    expect(said.err).toMatch(/^hanke \d+\.\d+\.\d+: hanke-ohjelmassa on vika.*\n {2}→ .*[0-9a-f]{8}\n$/)
    expect(said.err).not.toContain(secret)
    expect(listing(folder)).toEqual(before)
  })
})

it('has the same code each time, so that two people can tell that theirs is the same', async () => {
  vi.resetModules()
  vi.doMock('../../src/main.ts', async (original) => ({ ...(await original<object>()), check: broken }))
  const { runCli: runBroken } = await import('./run-cli.ts')
  await inFolder(smallProject, async () => {
    const told = new Set<string>()
    for (const argv of [['check'], ['check', '--json'], ['tarkista', '--lang', 'fi']])
      told.add((await runBroken(argv)).err)
    expect([...told]).toHaveLength(1)
  })
})

it('is not what a file that is no text is called', async () => {
  await inFolder({ ...smallProject, 'data/koulu/kustannukset.csv': Buffer.from([0, 1, 2]) }, async () => {
    expect((await runCli(['check', '--as-of', '2027-07-15'])).code).toBe(1)
  })
})
