import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/plan/06-dates.ts'
import { implementer, project, staff } from '../bench.ts'
import { tryDecision } from './at.ts'

const workPackage = (start: string, end: string) =>
  project({ workPackages: [{ id: 'TP1', name: 'Yksi', description: null, start: day(start), end: day(end) }] })

describe('PLAN-06: the days of the decision shall lie within the project and in order', () => {
  it('passes on the project’s own first and last day', async () => {
    expect(await tryDecision(rule, workPackage('2026-09-01', '2029-05-31'))).toEqual([])
  })

  it('passes on a single day', async () => {
    expect(await tryDecision(rule, workPackage('2027-01-01', '2027-01-01'))).toEqual([])
  })

  it('fires on a work package that begins the day before and one that ends the day after', async () => {
    expect(await tryDecision(rule, workPackage('2026-08-31', '2029-06-01'))).toEqual([
      {
        at: 'workPackages.0.start',
        implementer: null,
        severity: 'stop',
        message: 'Työpaketti TP1: 31.8.2026 ei ole hankkeen aikana; hanke kestää 1.9.2026–31.5.2029.',
        messageEn: 'Work package TP1: 2026-08-31 is outside the project, which runs from 2026-09-01 to 2029-05-31.',
        fix: 'Korjaa päivä hanke.yaml-tiedostoon päätöksen mukaiseksi.',
      },
      {
        at: 'workPackages.0.end',
        implementer: null,
        severity: 'stop',
        message: 'Työpaketti TP1: 1.6.2029 ei ole hankkeen aikana; hanke kestää 1.9.2026–31.5.2029.',
        messageEn: 'Work package TP1: 2029-06-01 is outside the project, which runs from 2026-09-01 to 2029-05-31.',
        fix: 'Korjaa päivä hanke.yaml-tiedostoon päätöksen mukaiseksi.',
      },
    ])
  })

  it('fires on reversed days once, wherever they lie', async () => {
    const found = await tryDecision(rule, workPackage('2027-01-02', '2027-01-01'))
    expect(found).toMatchObject([
      {
        at: 'workPackages.0.end',
        severity: 'stop',
        message: 'Työpaketti TP1 päättyy 1.1.2027, ennen kuin se alkaa (2.1.2027).',
        messageEn: 'Work package TP1 ends on 2027-01-01, before it begins (2027-01-02).',
      },
    ])
  })

  it('names the person and the implementer of a staff line', async () => {
    const line = staff({ from: day('2026-08-31') })
    expect(await tryDecision(rule, project({ implementers: [implementer({ staff: [line] })] }))).toMatchObject([
      {
        at: 'implementers.0.staff.0.from',
        implementer: 'a',
        message: 'Henkilön A1 tehtävä Asiantuntija: 31.8.2026 ei ole hankkeen aikana; hanke kestää 1.9.2026–31.5.2029.',
      },
    ])
  })

  it('names the claim period', async () => {
    const period = { number: 6, start: day('2029-03-01'), end: day('2029-06-30') }
    expect(await tryDecision(rule, project({ claimPeriods: [period] }))).toMatchObject([
      {
        at: 'claimPeriods.0.end',
        message: 'Maksatuskausi 6: 30.6.2029 ei ole hankkeen aikana; hanke kestää 1.9.2026–31.5.2029.',
      },
    ])
  })

  it('tells only of the project where its own days are reversed: nothing else can be judged by them', async () => {
    expect(await tryDecision(rule, project({ start: day('2029-06-01') }))).toMatchObject([
      { at: 'project.end', message: 'Hanke päättyy 31.5.2029, ennen kuin se alkaa (1.6.2029).' },
    ])
  })

  it('takes a project of one day', async () => {
    const one = { start: day('2026-09-01'), end: day('2026-09-01') }
    expect(await tryDecision(rule, project({ ...one, workPackages: [], implementers: [], claimPeriods: [] }))).toEqual(
      [],
    )
  })
})
