/** How much de minimis aid a company may get. In force from 1.1.2024; no project of the programme gave aid under the ceiling before. */
import { cents } from '../money.ts'
import { type Citation, ownReading } from './acts.ts'

const notice = 'https://deminimis.businessjoensuu.fi/ilmoitus/index.php?action=help'

export const deMinimisRegulation: Citation = {
  act: 'Asetus (EU) 2023/2831',
  article: 'Yhdelle yritykselle enintään 300 000 euroa kolmen vuoden aikana',
  url: notice,
  sure: 'seen',
}
export const deMinimisAct: Citation = { act: 'Laki 757/2021', article: '8 §', url: notice, sure: 'seen' }

export const deMinimisDuty: Citation = {
  act: 'De minimis -tuki, Prosessiakatemia (2014–2020)',
  article: 'Yritykseltä kysytään aiemmat tuet ennen osallistumista, ja tuen arvo ja päivä kirjataan',
  url: 'https://prosessiakatemia.fi/de-minimis-tuki',
  sure: 'older',
}

/** For a single undertaking; companies of one group are one, which only the company itself can tell. */
export const deMinimisCeiling = cents(300_000_00)
/** Three years that end on the day of the aid: what was granted on the same day three years before is outside. */
export const deMinimisMonths = 36
export const deMinimisWindowBasis = ownReading('Kolme vuotta lasketaan taaksepäin jokaisesta tuen myöntöpäivästä')
