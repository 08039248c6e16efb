// Work on a day off is paid like any other, but an authority asks why it was done then, and often the day is a slip.
import { weekday } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { agreedHolidays, ownReading, publicHolidays } from '../../law/acts.ts'
import { holidayOn, isWorkingDay } from '../../law/public-holidays.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

const names = {
  saturday: { fi: 'lauantai', en: 'Saturday' },
  sunday: { fi: 'sunnuntai', en: 'Sunday' },
} as const

const fix = {
  fi: 'Tarkista päivä; jos työ tehtiin silloin, kerro kuvauksessa, miksi.',
  en: 'Check the day; if the work was done then, say in the description why.',
}

export default {
  id: 'TIME-14',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('Vapaapäivän työ selitetään'), publicHolidays, agreedHolidays],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Vapaapäivänä tehty työ on voitava selittää',
      en: 'Work on a day off shall be explainable',
    },
    message: { fi: 'Työpäiväksi on kirjattu {weekday}: {actual}.', en: 'Work is recorded on a {weekday}: {actual}.' },
    fix,
    why: {
      fi: 'Viikonlopun ja juhlapyhän työstä kysytään tarkastuksessa, ja usein päivä on kirjoitettu väärin.',
      en: 'An audit asks about work at weekends and on holidays, and often the day was mistyped.',
    },
    example: {
      fi: '6.12.2027 on maanantai mutta itsenäisyyspäivä.',
      en: '2027-12-06 is a Monday but Independence Day.',
    },
  },
  variants: {
    holiday: {
      message: {
        fi: 'Työpäiväksi on kirjattu {holiday}: {actual}.',
        en: 'Work is recorded on {holiday}: {actual}.',
      },
      fix,
    },
  },
  check: ({ tables: { hours } }) =>
    eachValue(hours, 'date', {
      where: workRows(hours),
      judge: (date) => {
        if (isWorkingDay(date)) return undefined
        const actual = fact.day(date)
        const holiday = holidayOn(date)
        if (holiday !== undefined)
          return { variant: 'holiday', actual, facts: { holiday: fact.word(holiday.id, holiday.name) } }
        const name = weekday(date) === 7 ? 'sunday' : 'saturday'
        return { actual, facts: { weekday: fact.word(name, names[name]) } }
      },
    }),
} satisfies ImplementerRule<'hours'>
