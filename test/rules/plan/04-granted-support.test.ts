import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import { loadProject } from '../../../src/project/load.ts'
import type { Project } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/04-granted-support.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

const granted = (support: number): Project =>
  project({ implementers: [implementer({ financing: { ...implementer().financing, support: cents(support) } })] })

describe('PLAN-04: the granted support shall follow from its percentage', () => {
  it('says nothing where all of it is exact: 80 % × 140 000 = 112 000', async () => {
    expect(await tryDecision(rule, project())).toEqual([])
  })

  it('tells a rounding as information, with its euros', async () => {
    expect(await tryDecision(rule, granted(112_001_40))).toEqual([
      {
        at: 'implementers.0.financing.support',
        implementer: 'a',
        severity: 'info',
        message: 'Tukea on myönnetty 112 001,40 €, ja 80 % nettokustannuksista on 112 000,00 €: erotus 1,40 €.',
        messageEn: 'The support granted is €112,001.40 and 80% of the net costs is €112,000.00: a difference of €1.40.',
        fix: 'Ei vaadi toimia: päätöksen eurot pidetään sellaisinaan, ja pyöristysero näkyy viimeisessä maksatuksessa.',
      },
    ])
  })

  it('is information at exactly the tolerance of 2 €, either way', async () => {
    expect((await tryDecision(rule, granted(112_002_00))).map(({ severity }) => severity)).toEqual(['info'])
    expect((await tryDecision(rule, granted(111_998_00))).map(({ severity }) => severity)).toEqual(['info'])
  })

  it('is a warning a cent beyond it', async () => {
    const [found] = await tryDecision(rule, granted(111_997_99))
    expect(found).toMatchObject({
      severity: 'warning',
      message:
        'Tukea on myönnetty 111 997,99 €, mutta 80 % nettokustannuksista on 112 000,00 €: erotus -2,01 € on suurempi kuin sallittu 2,00 €.',
    })
  })

  it('takes support that is left blank as zero', async () => {
    expect((await tryDecision(rule, granted(0))).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('tells all four residues of the IWM decision, the exact one too: 0,00 − 0,80 + 1,40 − 0,20', async () => {
    const loaded = loadProject(readFileSync('fixtures/iwm/hanke.yaml', 'utf8'))
    if ('complaints' in loaded) throw new Error('the IWM decision does not load')
    const found = await tryDecision(rule, loaded.project)
    expect(found.map(({ implementer, severity, message }) => [implementer, severity, message.split(': ')[1]])).toEqual([
      ['mikkeli', 'info', '80 % nettokustannuksista on 404 660,00 €.'],
      ['xamk', 'info', 'erotus -0,80 €.'],
      ['esedu', 'info', 'erotus 1,40 €.'],
      ['miksei', 'info', 'erotus -0,20 €.'],
    ])
  })
})
