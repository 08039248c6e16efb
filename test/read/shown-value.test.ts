/** Of people's tables only what cannot be free text is printed; elsewhere what is personal in a text is masked. Nobody here exists. */
import { describe, expect, it } from 'vitest'
import { shownValue } from '../../src/read/shown-value.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { participantsTable } from '../../src/read/tables/participants.ts'
import { staffTable } from '../../src/read/tables/staff.ts'

const MASK = '•••'
const ofPeople = (column: string, text: string) => shownValue(participantsTable, column, text)

describe('a table of people', () => {
  it.each([
    ['start', '1.9.2026'],
    ['start', '31.9.2026'],
    ['start', '1.9.26'],
    ['start', '46266'],
    ['end', '#REF!'],
    ['unemployedMonths', '14'],
    ['unemployedMonths', '7.5'],
    ['unemployedMonths', '-3'],
    ['status', 'työtön'],
    ['status', 'tyoton'],
    ['exitStatus', 'Opiskelija'],
    ['education', '12'],
    ['qualification', 'kyla'],
    ['workPackages', 'TP1, TP2'],
    ['workPackages', 'WP 3'],
    ['gender', ''],
  ])('shows %s %s', (column, text) => {
    expect(ofPeople(column, text)).toBe(text)
  })

  it.each([
    ['id', 'X-014'],
    ['personalId', '010594Y9032'],
    ['birthDate', '1.5.1994'],
    ['municipality', 'Mikkeli'],
    ['start', '1.5.1994'],
    ['start', '31.9.1994'],
    ['start', '1.5.94'],
    ['start', '010594'],
    ['start', '34455'],
    ['start', 'Esa Esimerkki'],
    ['unemployedMonths', '1994'],
    ['unemployedMonths', '0401234567'],
    ['status', 'työtön, Esa Esimerkki'],
    ['status', 'Esa'],
    ['gender', 'Eeva'],
    ['thirdCountry', 'Kyllikki'],
    ['workPackages', 'Esa'],
    ['workPackages', 'TP1, Esa Esimerkki'],
    ['education', '010594-9032'],
  ])('masks %s %s', (column, text) => {
    expect(ofPeople(column, text)).toBe(MASK)
  })

  it('masks a staff member who is named instead of numbered', () => {
    expect(shownValue(staffTable, 'person', 'A1')).toBe('A1')
    expect(shownValue(staffTable, 'person', 'Esimerkki Esa')).toBe(MASK)
  })
})

it('says nothing of a text with something personal in it, since a name may stand beside', () => {
  const text = 'Ohjaus, soita Esalle 040 123 4567 tai esa@example.fi (010594Y9032)'
  expect(shownValue(hoursTable, 'description', text)).toBe('•••')
  expect(shownValue(hoursTable, 'person', 'A1')).toBe('A1')
})
