// Projects that plan more than there is must find the rest elsewhere, and the report says how much that is.
import { marked } from '../../lang/approximate.ts'
import { type Fact, fact } from '../../lang/fact.ts'
import { formatEuros } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import { type Money, moneyText } from '../../money.ts'
import type { Approximate } from '../../project/approximate.ts'
import type { PortfolioRule } from '../document-rule.ts'

export default {
  id: 'FOLIO-02',
  severity: 'warning',
  stage: 'decision',
  scope: 'portfolio',
  reads: [],
  basis: [ownReading('Määrärahan ylittävälle osalle on oltava muu rahoitus')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Hankkeiden suunniteltujen budjettien on mahduttava määrärahaan',
      en: 'The projects’ planned budgets shall fit in the appropriation',
    },
    message: {
      fi: 'Hankkeiden suunnitellut budjetit ovat yhteensä {actual}, mutta määräraha on {limit}: {difference} on katettava muulla rahoituksella.',
      en: 'The projects plan {actual} together but the appropriation is {limit}: other financing must carry {difference}.',
    },
    fix: {
      fi: 'Kerro, mistä muu rahoitus tulee (kunnat, yritykset, muu julkinen), tai pienennä budjetteja.',
      en: 'Say where the other financing comes from (municipalities, companies, other public), or reduce the budgets.',
    },
    why: {
      fi: 'Rahoittaja ei voi myöntää enempää kuin määrärahaa on.',
      en: 'The funder cannot grant more than there is.',
    },
    example: {
      fi: 'Määräraha on 3 milj. €, ja neljä hanketta suunnittelee n. 1,7 + 0,9 + 0,9 + 0,52 milj. €.',
      en: 'The appropriation is 3 million euros, and four projects plan about 1.7 + 0.9 + 0.9 + 0.52 million.',
    },
  },
  check: ({ plan: { planned, appropriation, excess } }) => ({
    checked: 1,
    hits:
      excess.value <= 0
        ? []
        : [
            {
              spots: [{ key: ['appropriation'] }],
              facts: { actual: amount(planned), limit: amount(appropriation), difference: amount(excess) },
            },
          ],
  }),
} satisfies PortfolioRule

/** `n. 4 020 000 €`: a plan has no cents. */
function amount({ value, mark }: Approximate<Money>): Fact {
  const machine = moneyText(value)
  const text = (lang: Lang) => marked(formatEuros(machine.replace(/\.00$/, ''), lang), mark, lang)
  return fact.word(machine, { fi: text('fi'), en: text('en') })
}
