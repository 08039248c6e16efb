// Earlier periods are counted anew from today's rows; what has changed since they were claimed would be neither claimed nor returned.
import type { ImplementerClaim } from '../../claim/claim.ts'
import { addedUp, type ClaimedAmounts, type ClaimedBefore, unbrokenRun } from '../../claim/claimed-before.ts'
import { type Fact, fact } from '../../lang/fact.ts'
import { claimGuidance, ownReading, unbrokenClaims } from '../../law/acts.ts'
import { type Money, minus, noMoney } from '../../money.ts'
import { eachClaim, type Said } from '../each-implementer.ts'
import type { ClaimRule, ClaimScene, Hit } from '../rule.ts'
import { type Change, changesSince, formRows, machineForm, told } from './changed-claims.ts'

const fix = {
  fi: 'Jos hakemus {changed} on lähetetty, erotus ei ole tässä hakemuksessa: sovi rahoittajan kanssa, miten se oikaistaan, tai siirrä korjaus tälle kaudelle. Jos sitä ei ole lähetetty, tee se uudelleen: hanke maksatus {changed}.',
  en: 'If claim {changed} has been sent, the difference is not in this one: agree with the authority how it is put right, or move the correction to this period. If it has not been sent, make it again: hanke claim {changed}.',
}

export default {
  id: 'CLAIM-09',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  beside: 'earlier-claims',
  basis: [unbrokenClaims, claimGuidance, ownReading('Aiemmilta kausilta on haettu se, mitä niiden hakemuksissa on')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Aiempien kausien lukujen on oltava ne, jotka niiltä on haettu',
      en: 'What earlier periods hold today shall be what was claimed of them',
    },
    message: {
      fi: 'Kauden {period} loppuun mennessä on haettu nettokustannuksia {limit} ja tukea {claimedSupport}, mutta samat kaudet antavat nyt {actual} ja {support}. Tuen erotusta {difference} ei haeta eikä palauteta tässä hakemuksessa. Muuttunut: {changes}.',
      en: 'To the end of period {period} net costs of {limit} and support of {claimedSupport} were claimed, but the same periods now give {actual} and {support}. The difference in support, {difference}, is neither claimed nor returned in this claim. Changed: {changes}.',
    },
    fix,
    why: {
      fi: 'Hakemuksella haetaan vain oman kauden kustannukset, joten lähetetyn kauden jälkikäteinen korjaus ei tule enää mihinkään hakemukseen.',
      en: 'A claim asks only for its own period’s costs, so what is corrected in a period after it was sent comes into no claim.',
    },
    example: {
      fi: 'Kaudelta 1 haettiin tukea 487,20 €. Sen jälkeen hyväksyttiin helmikuun rivi, ja kausi 1 olisi nyt 554,40 €: hakemuksesta 2 puuttuu 67,20 €.',
      en: 'Support of €487.20 was claimed of period 1. A row of February was approved later, and period 1 would now be €554.40: claim 2 lacks €67.20.',
    },
  },
  variants: {
    /** No line and no row differs: the decision has changed, or a claim in between was made of other figures. */
    'same-rows': {
      message: {
        fi: 'Kauden {period} loppuun mennessä on haettu nettokustannuksia {limit} ja tukea {claimedSupport}, mutta samat kaudet antavat nyt {actual} ja {support}. Tuen erotusta {difference} ei haeta eikä palauteta tässä hakemuksessa.',
        en: 'To the end of period {period} net costs of {limit} and support of {claimedSupport} were claimed, but the same periods now give {actual} and {support}. The difference in support, {difference}, is neither claimed nor returned in this claim.',
      },
      fix,
    },
    'same-sums': {
      message: {
        fi: 'Kauden {period} loppuun mennessä haetut nettokustannukset {limit} ja tuki {claimedSupport} ovat samat kuin nyt, mutta niiden rivit ovat muuttuneet: {changes}.',
        en: 'To the end of period {period} the net costs of {limit} and support of {claimedSupport} that were claimed are those of today, but their rows have changed: {changes}.',
      },
      fix: {
        fi: 'Jos hakemus {changed} on lähetetty, sen rivit ovat vanhat: sovi rahoittajan kanssa, miten ne oikaistaan. Jos sitä ei ole lähetetty, tee se uudelleen: hanke maksatus {changed}.',
        en: 'If claim {changed} has been sent, its rows are the old ones: agree with the authority how they are put right. If it has not been sent, make it again: hanke claim {changed}.',
      },
    },
    'not-in-decision': {
      message: {
        fi: 'Toteuttajalle {actual} on haettu kauden {period} loppuun mennessä nettokustannuksia {limit} ja tukea {claimedSupport}, mutta toteuttajaa ei ole enää tiedostossa hanke.yaml. Sen tukea ei haeta eikä palauteta tässä hakemuksessa, eikä se ole ryhmän luvuissa.',
        en: 'To the end of period {period} net costs of {limit} and support of {claimedSupport} were claimed for {actual}, who is no longer in hanke.yaml. The support is neither claimed nor returned in this claim, and is not in the group’s figures.',
      },
      fix: {
        fi: 'Jos toteuttajan tunnus on vaihdettu, palauta tunnus {actual} tiedostoon hanke.yaml ja kansion nimeksi. Jos toteuttaja on jäänyt pois hankkeesta, sovi rahoittajan kanssa, miten siltä haettu oikaistaan.',
        en: 'Where its id was changed, put {actual} back into hanke.yaml and as the name of its folder. Where it has left the project, agree with the authority how what was claimed for it is put right.',
      },
    },
  },
  check: (scene) => ({
    checked: new Set(scene.earlier.claimed.map(({ implementer }) => implementer)).size,
    hits: [...eachClaim(scene, ({ implementer }) => compared(scene, implementer.id)).hits, ...notInDecision(scene)],
  }),
} satisfies ClaimRule

/** What is said of the sums, and then every row that they may hide a change of. */
const compare: readonly ((one: Pick<ClaimedBefore, 'costs' | 'financing'>) => ClaimedAmounts)[] = [
  ({ costs }) => costs.net,
  ({ financing }) => financing.support,
  ...formRows.map((row) => row.of),
]

function compared({ earlier, project }: ClaimScene, id: string): Said | undefined {
  const run = unbrokenRun(earlier.claimed.filter(({ implementer }) => implementer === id))
  const last = run.at(-1)
  const today = last && todayOf(earlier.today(last.period).implementers, id)
  if (last === undefined || today === undefined) return undefined
  const now = compare.map((amounts) => amounts(today).after)
  // The last claim may have counted a changed period anew itself: then what was claimed is still what each of them claimed.
  const said = [compare.map((amounts) => addedUp(run, amounts)), compare.map((amounts) => amounts(last).after)]
  const then = said.find((one) => one.some((amount, at) => amount !== now[at]))
  if (then === undefined) return undefined
  const changes = run.flatMap((one) => {
    const same = todayOf(earlier.today(one.period).implementers, id)
    return same === undefined ? [] : changesSince(one, same, project)
  })
  const [limit, claimedSupport] = then as [Money, Money]
  const facts = {
    period: fact.count(last.period),
    changed: fact.count(changes[0]?.period ?? last.period),
    limit: fact.money(limit),
    claimedSupport: fact.money(claimedSupport),
    actual: fact.money(today.costs.net.after),
    support: fact.money(today.financing.support.after),
    difference: fact.money(minus(today.financing.support.after, claimedSupport)),
  }
  if (changes.length === 0) return { at: [], facts, variant: 'same-rows' }
  const isMoved = limit === now[0] && claimedSupport === now[1]
  return { at: [], facts: { ...facts, changes: changed(changes) }, ...(isMoved ? { variant: 'same-sums' } : {}) }
}

/** Their rows are read no more, so that nothing else would tell of them. */
function notInDecision({ earlier: { claimed }, claim }: ClaimScene): Hit[] {
  const ids = [...new Set(claimed.map(({ implementer }) => implementer))]
  const gone = ids.filter((id) => todayOf(claim.implementers, id) === undefined).sort()
  return gone.flatMap((id): Hit[] => {
    const run = unbrokenRun(claimed.filter(({ implementer }) => implementer === id))
    const [net, support] = [addedUp(run, ({ costs }) => costs.net), addedUp(run, ({ financing }) => financing.support)]
    if (net === noMoney && support === noMoney) return []
    const facts = {
      actual: fact.text(id),
      period: fact.count(run.at(-1)?.period ?? 0),
      limit: fact.money(net),
      claimedSupport: fact.money(support),
    }
    return [{ spots: [{ key: ['implementers'] }], facts, variant: 'not-in-decision' }]
  })
}

function todayOf(implementers: readonly ImplementerClaim[], id: string): ImplementerClaim | undefined {
  return implementers.find(({ implementer }) => implementer.id === id)
}

function changed(changes: readonly Change[]): Fact {
  return fact.word(machineForm(changes), { fi: told(changes, 'fi'), en: told(changes, 'en') })
}
