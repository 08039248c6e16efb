// Money used much faster or slower than time passes is the first thing that a steering group or an authority asks about.
import { daysFromTo, earlier } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { paceDifference, planLimitsBasis } from '../../law/plan-limits.ts'
import { exact, ratio, shownCount, shownShare } from '../../money.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

const HUNDRED_POINTS = 100

export default {
  id: 'CLAIM-04',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [planLimitsBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Kustannusten on kerryttävä suunnilleen samaa tahtia kuin hankeaika kuluu',
      en: 'Costs shall be used at about the pace at which the project’s time passes',
    },
    message: {
      fi: 'Nettokustannuksista on käytetty {actual}, mutta hankeajasta on kulunut {elapsed}: ero on yli {limit} prosenttiyksikköä.',
      en: '{actual} of the net costs is used but {elapsed} of the project’s time has passed: more than {limit} percentage points apart.',
    },
    fix: {
      fi: 'Selitä ero seurantaraportissa; tarkista ensin, puuttuuko kaudelta tunteja tai kuluja.',
      en: 'Explain the difference in the monitoring report; check first whether hours or costs of the period are missing.',
    },
    why: {
      fi: 'Hidas kertymä ennakoi tuen palautumista, nopea rahojen loppumista ennen hankkeen loppua.',
      en: 'A slow pace means that support will be returned, a fast one that money runs out before the end.',
    },
    example: {
      fi: 'Hankeajasta on kulunut 50,0 %, mutta nettokustannuksista on käytetty vasta 25,0 %.',
      en: '50.0 % of the project’s time has passed but only 25.0 % of the net costs is used.',
    },
  },
  check: (scene) => {
    const { project, period } = scene
    const days = daysFromTo(project.start, earlier(period.end, project.end))
    const elapsed = exact(days).div(daysFromTo(project.start, project.end))
    return eachClaim(scene, ({ costs: { net } }) => {
      const used = ratio(net.after, net.budget)
      if (used === null || used.minus(elapsed).abs().lte(paceDifference)) return undefined
      const facts = {
        actual: fact.share(shownShare(used)),
        elapsed: fact.share(shownShare(elapsed)),
        limit: fact.count(shownCount(paceDifference.times(HUNDRED_POINTS))),
      }
      return { at: ['budget'], facts }
    })
  },
} satisfies ClaimRule
