// An empty claim is sometimes right, and more often a table that was never handed in; the chain of claims needs it either way.
import { fact } from '../../lang/fact.ts'
import { ownReading, unbrokenClaims } from '../../law/acts.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

export default {
  id: 'CLAIM-06',
  severity: 'info',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [unbrokenClaims, ownReading('Tyhjä maksatus on sanottava ääneen')],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Maksatuskaudella on oltava haettavaa',
      en: 'There shall be something to claim in a period',
    },
    message: {
      fi: 'Maksatuskaudella {number} ({start}–{end}) haettavaa on {actual}.',
      en: 'In claim period {number} ({start} to {end}) there is {actual} to claim.',
    },
    fix: {
      fi: 'Tarkista, että kauden työaika- ja kustannustaulukot on toimitettu ja tunnit hyväksytty.',
      en: 'Check that the period’s tables of hours and costs are handed in and the hours approved.',
    },
    why: {
      fi: 'Maksatuskaudet seuraavat toisiaan aukotta, joten myös tyhjä kausi haetaan.',
      en: 'Claim periods follow each other without a gap, so an empty period is claimed too.',
    },
    example: {
      fi: 'Toteuttaja ei tehnyt hankkeelle tunteja kesäkaudella.',
      en: 'The implementer worked no hours for the project in the summer period.',
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ costs: { net } }) => {
      if (net.period !== 0) return undefined
      const { number, start, end } = scene.period
      const facts = { number: fact.count(number), start: fact.day(start), end: fact.day(end) }
      return { at: [], facts: { ...facts, actual: fact.money(net.period) } }
    }),
} satisfies ClaimRule
