import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/17-unknown-folder.ts'
import { implementer, project, tryRule } from '../bench.ts'

const GOOD = 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n'
const decision = project({ implementers: [implementer({ id: 'xamk' }), implementer({ id: 'esedu', role: 'partner' })] })
const at = (...paths: string[]) => ({
  project: decision,
  files: Object.fromEntries(paths.map((path) => [`data/${path}`, GOOD])),
})

describe('FILE-17: a folder shall belong to an implementer of the decision', () => {
  it('passes on the implementers’ folders, whatever their case: Windows does not tell them apart', async () => {
    expect(await tryRule(rule, at('xamk/tyoaika.csv', 'Esedu/tyoaika.csv'))).toEqual([])
  })

  it('passes over what systems leave behind', async () => {
    expect(await tryRule(rule, at('.DS_Store', '~$x.xlsx', 'vanha/Thumbs.db'))).toEqual([])
  })

  it('names a foreign folder once, however many files and implementers there are', async () => {
    const [found, ...more] = await tryRule(rule, at('vanhat/tyoaika.csv', 'vanhat/hours/1.csv', 'xamk/tyoaika.csv'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      implementer: null,
      message: 'Kansio ”vanhat” ei ole minkään toteuttajan; päätöksen toteuttajat ovat xamk, esedu.',
      messageEn: 'The folder “vanhat” belongs to no implementer; those of the decision are xamk, esedu.',
    })
    expect(found?.places[0]).toMatchObject({ path: 'data/vanhat', line: null })
  })

  it('suggests the id that is two letters away, and none at three', async () => {
    const [found] = await tryRule(rule, at('xamkkk/tyoaika.csv'))
    expect(found).toMatchObject({
      message: 'Kansio ”xamkkk” ei ole minkään toteuttajan; lähin tunnus on ”xamk”.',
      fix: 'Anna kansiolle nimeksi xamk.',
    })
    const [far] = await tryRule(rule, at('xamkkkk/tyoaika.csv'))
    expect(far?.message).toContain('päätöksen toteuttajat ovat')
  })

  it('stops at a table in the data folder itself, and mentions any other file there', async () => {
    const found = await tryRule(rule, at('tyoaika.csv', 'lueminut.md', 'Raportti.csv'))
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Tiedosto ”Raportti.csv” on suoraan data-kansiossa, joten se jäi lukematta eivätkä sen rivit ole mukana.',
      ],
      ['info', 'Tiedosto ”lueminut.md” on suoraan data-kansiossa, eikä hanke lue sitä.'],
      ['stop', 'Tiedosto ”tyoaika.csv” on suoraan data-kansiossa, joten sen toteuttajaa ei tiedetä.'],
    ])
  })
})
