import { describe, expect, it } from 'vitest'
import { keyName } from '../../src/report/key-name.ts'
import { example, load } from '../project/decision.ts'

describe('a value of hanke.yaml', () => {
  const project = load(example)

  it.each([
    [['claimPeriods', 0, 'end'], 'maksatuskausi 1: end', 'claim period 1: end'],
    [['implementers', 0, 'financing', 'support'], 'xamk: financing.support', 'xamk: financing.support'],
    [['implementers', 0, 'staff', 0, 'to'], 'xamk: henkilö X1: to', 'xamk: person X1: to'],
    [['implementers', 0], 'xamk', 'xamk'],
    [['workPackages', 0, 'start'], 'työpaketti TP1: start', 'work package TP1: start'],
    [['sources', 1, 'skip', 0], 'lähde 2: skip 1', 'source 2: skip 1'],
    [['project', 'personYears'], 'project.personYears', 'project.personYears'],
    [[], '', ''],
  ] as const)('%j is called %s', (path, fi, en) => {
    expect(keyName(path, project, 'fi')).toBe(fi)
    expect(keyName(path, project, 'en')).toBe(en)
  })

  it('of a programme or a portfolio is called by its own ids', () => {
    const listed = { goals: [{ id: 'osaajat' }], projects: [{ id: 'koulutusmallit' }] }
    expect(keyName(['goals', 0, 'name'], listed, 'fi')).toBe('tavoite osaajat: name')
    expect(keyName(['projects', 0, 'budget'], listed, 'en')).toBe('project koulutusmallit: budget')
  })
})
