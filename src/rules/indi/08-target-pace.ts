// Whether a target will be met is worth knowing while there is time: at this rate 41 of 65 by the project's end.
import { decision } from '../../law/acts.ts'
import { targetPaceBasis } from '../../law/indicator-limits.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachTarget, isResult } from './each-target.ts'

const tooFew = {
  fi: 'Tarkista, puuttuuko toteuttajilta kirjauksia; vie sitten tahti ohjausryhmään ja sovi, mitä muutetaan.',
  en: 'Check whether something is not recorded; then take the pace to the steering group and agree what to change.',
}
const tooMany = {
  fi: 'Tarkista, ettei mukana ole muita kuin kohderyhmään kuuluvia tai sama kahdella tavalla kirjattuna; jos luku on oikea, kerro siitä rahoittajalle.',
  en: 'Check that nobody is counted who is not of the target group or is recorded in two ways; if the figure is right, tell the authority.',
}

export default {
  id: 'INDI-08',
  severity: 'warning',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants', 'companies'],
  basis: [decision('Indikaattoritavoitteet'), targetPaceBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tavoite ei saa jäädä tällä tahdilla yli viidenneksen vajaaksi eikä ylittyä yli puolella',
      en: 'At this pace a target shall not be missed by more than a fifth, nor passed by more than half',
    },
    message: {
      fi: '{target} ({name}): tällä tahdilla {end} mennessä {projected} / {limit}. {until} on {actual}; tasaisella tahdilla olisi {expected}.',
      en: '{target} ({name}): at this rate {projected} of {limit} by {end}. On {until} there are {actual}; an even pace would make {expected}.',
    },
    fix: tooFew,
    why: {
      fi: 'Tavoitteet ovat osa rahoituspäätöstä; vajaus on helpompi korjata nyt kuin selittää lopussa.',
      en: 'Targets are part of the decision; a shortfall is easier to mend now than to explain at the end.',
    },
    example: {
      fi: 'Yrityksiä on 20, kun 1 004 päivästä on kulunut 489: tällä tahdilla 41 / 65 hankkeen loppuun mennessä.',
      en: '20 companies when 489 of 1,004 days have passed: at this rate 41 of 65 by the project’s end.',
    },
  },
  variants: {
    result: {
      message: {
        fi: '{target} ({name}): tällä tahdilla {end} mennessä {projected} / {limit}. {until} on {actual}; tasaisella tahdilla olisi {expected}. Tulos syntyy vasta lopettamisesta: jo aloittaneista siihen voi vielä päästä {open}.',
        en: '{target} ({name}): at this rate {projected} of {limit} by {end}. On {until} there are {actual}; an even pace would make {expected}. A result comes when people leave: {open} of those who have started may still reach it.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko lopettaneilta lopetusilmoituksia; jos jo aloittaneet eivät riitä, vie tahti ohjausryhmään ja sovi, mitä muutetaan.',
        en: 'Check whether exit forms of leavers are missing; if those who have started are not enough, take the pace to the steering group and agree what to change.',
      },
    },
    over: {
      message: {
        fi: '{target} ({name}) jäi vajaaksi: {actual} / {limit}, kun hanke päättyi {end}.',
        en: '{target} ({name}) was missed: {actual} of {limit} when the project ended on {end}.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko toteuttajilta kirjauksia; jos luku on oikea, selitä vajaus loppuraportissa.',
        en: 'Check whether something is not recorded; if the figure is right, explain the shortfall in the final report.',
      },
    },
    'result-over': {
      message: {
        fi: '{target} ({name}) jäi vajaaksi: {actual} / {limit}, kun hanke päättyi {end}. Osallistujia, jotka voivat siihen päästä mutta joiden tieto puuttuu, on {open}.',
        en: '{target} ({name}) was missed: {actual} of {limit} when the project ended on {end}. People who could still count but of whom nothing is recorded: {open}.',
      },
      fix: {
        fi: 'Hanki puuttuvat lopettamistiedot; jos vajaus jää, selitä se loppuraportissa.',
        en: 'Obtain the missing exit data; if a shortfall remains, explain it in the final report.',
      },
    },
    ahead: {
      message: {
        fi: '{target} ({name}): tällä tahdilla {end} mennessä {projected}, vaikka tavoite on {limit}. {until} on {actual}; tasaisella tahdilla olisi {expected}.',
        en: '{target} ({name}): at this rate {projected} although the target is {limit} by {end}. On {until} there are {actual}; an even pace would make {expected}.',
      },
      fix: tooMany,
    },
    'ahead-over': {
      message: {
        fi: '{target} ({name}) ylittyi yli puolella: {actual} / {limit}, kun hanke päättyi {end}.',
        en: '{target} ({name}) was passed by more than half: {actual} of {limit} when the project ended on {end}.',
      },
      fix: tooMany,
    },
  },
  check: (scene) => {
    const isOver = scene.indicators.until >= scene.project.end
    return eachTarget(scene, (pace) => {
      if (pace.state === 'ahead') return { variant: isOver ? 'ahead-over' : 'ahead' }
      if (pace.state !== 'behind') return undefined
      if (isResult(pace)) return { variant: isOver ? 'result-over' : 'result' }
      return { variant: isOver ? 'over' : undefined }
    })
  },
} satisfies IndicatorRule
