// A finished project is known that planned 45 companies and recorded none: nobody had asked while something could still be done.
import { decision, ownReading } from '../../law/acts.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachTarget, isResult } from './each-target.ts'

const fix = {
  fi: 'Kysy toteuttajilta, onko jotain jäänyt kirjaamatta; jos nolla on totta, vie asia ohjausryhmään, kun siihen voi vielä vaikuttaa.',
  en: 'Ask the implementers whether something was not recorded; if zero is true, take it to the steering group while it can still be mended.',
}

export default {
  id: 'INDI-07',
  severity: 'warning',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants', 'companies'],
  basis: [
    decision('Indikaattoritavoitteet'),
    ownReading('Nollassa seisovasta tavoitteesta kysytään ensimmäisten kolmen kuukauden jälkeen'),
  ],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Tavoite ei saa seistä nollassa toisesta vuosineljänneksestä lähtien',
      en: 'A target shall not stand at zero from the second quarter on',
    },
    message: {
      fi: '{target} ({name}) seisoo nollassa: tavoite on {limit}, ja {until} mennessä on kirjattu {actual}.',
      en: '{target} ({name}) stands at zero: the target is {limit} and by {until} {actual} is recorded.',
    },
    fix,
    why: {
      fi: 'Nolla on useimmin kirjaamatta jäänyt tieto; hankkeen päätyttyä sitä ei enää saa kerättyä.',
      en: 'Zero is most often something that was not recorded, and after the project it can no longer be collected.',
    },
    example: {
      fi: 'Yrityksiä piti olla 45. Hankkeen päätyttyä niitä oli kirjattu 0, eikä kukaan ollut kysynyt.',
      en: '45 companies were planned. When the project was over 0 were recorded, and nobody had asked.',
    },
  },
  variants: {
    result: {
      message: {
        fi: '{target} ({name}) seisoo nollassa: tavoite on {limit}, ja {until} mennessä on kirjattu {actual}. Tulos syntyy vasta lopettamisesta: jo aloittaneista siihen voi vielä päästä {open}.',
        en: '{target} ({name}) stands at zero: the target is {limit} and by {until} {actual} is recorded. A result comes when people leave: {open} of those who have started may still reach it.',
      },
      fix: {
        fi: 'Kysy toteuttajilta, puuttuuko lopettaneilta lopetusilmoituksia; jos nolla on totta, vie asia ohjausryhmään, kun siihen voi vielä vaikuttaa.',
        en: 'Ask the implementers whether exit forms of leavers are missing; if zero is true, take it to the steering group while it can still be mended.',
      },
    },
    over: {
      message: {
        fi: '{target} ({name}) jäi nollaan: tavoite oli {limit}, ja hankkeen päättymisen {end} jälkeenkin on kirjattu {actual}.',
        en: '{target} ({name}) ended at zero: the target was {limit} and after the project’s end on {end} {actual} is recorded.',
      },
      fix: {
        fi: 'Kysy toteuttajilta, onko jotain jäänyt kirjaamatta; jos nolla on totta, selitä se loppuraportissa.',
        en: 'Ask the implementers whether something was not recorded; if zero is true, explain it in the final report.',
      },
    },
    'not-known': {
      message: {
        fi: '{target} ({name}): tavoite on {limit}, mutta kukaan ei ole toimittanut taulukkoa ja saraketta, joista sen voisi laskea.',
        en: '{target} ({name}): the target is {limit} but nobody has handed in the table and the column from which it is counted.',
      },
      fix: {
        fi: 'Pyydä toteuttajilta puuttuva taulukko; sarakkeiden otsikot ovat tyhjissä taulukoissa (hanke alusta).',
        en: 'Ask the implementers for the missing table; the headers of its columns are in the blank tables (hanke init).',
      },
    },
    'not-collected': {
      message: {
        fi: '{target} ({name}): tavoite on {limit}, mutta tietoa ei kerätä EURA 2021:ssä, joten toteumaa ei voi osoittaa.',
        en: '{target} ({name}): the target is {limit} but EURA 2021 does not collect it, so nothing can show that it is met.',
      },
      fix: {
        fi: 'Sovi rahoittajan kanssa, miten tavoite osoitetaan, tai hae sen poistamista muutospäätöksellä.',
        en: 'Agree with the authority how the target is shown, or apply for its removal by a change decision.',
      },
    },
  },
  check: (scene) =>
    eachTarget(scene, (pace) => {
      if (pace.target === 0) return undefined
      if (pace.state === 'unknown')
        return { variant: indicatorDefinitions[pace.id].isCollected ? 'not-known' : 'not-collected' }
      if (pace.state !== 'zero') return undefined
      if (scene.indicators.until >= scene.project.end) return { variant: 'over' }
      return { variant: isResult(pace) ? 'result' : undefined }
    }),
} satisfies IndicatorRule
