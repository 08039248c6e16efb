/** The horizontal principles as EURA's project description asks of them (2014–2020): three questions, and fifteen effects with two scores each. */
import type { Text } from '../lang/lang.ts'

export const equalityQuestions = {
  analysed: {
    fi: 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta',
    en: 'The project has analysed its surroundings from the viewpoint of gender',
  },
  mainstreamed: {
    fi: 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)',
    en: 'The viewpoint of gender is taken into account in the project’s work (mainstreaming)',
  },
  mainGoal: {
    fi: 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
    en: 'The main goal of the project is to promote gender equality',
  },
} as const satisfies Readonly<Record<string, Text>>
export type EqualityQuestion = keyof typeof equalityQuestions
export const equalityQuestionIds = Object.keys(equalityQuestions) as EqualityQuestion[]

export const sustainabilityGroups = {
  ecological: { fi: 'Ekologinen kestävyys', en: 'Ecological sustainability' },
  economic: { fi: 'Taloudellinen kestävyys', en: 'Economic sustainability' },
  social: {
    fi: 'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus',
    en: 'Social and cultural sustainability and equality',
  },
} as const satisfies Readonly<Record<string, Text>>
export type SustainabilityGroup = keyof typeof sustainabilityGroups

interface Effect {
  readonly group: SustainabilityGroup
  readonly name: Text
}

function effect(group: SustainabilityGroup, fi: string, en: string): Effect {
  return { group, name: { fi, en } }
}

/** In the order of the form. */
export const sustainabilityEffects = {
  resources: effect('ecological', 'Luonnonvarojen käytön kestävyys', 'Sustainable use of natural resources'),
  climate: effect(
    'ecological',
    'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
    'Fewer risks caused by climate change',
  ),
  nature: effect(
    'ecological',
    'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
    'Vegetation, organisms and biodiversity',
  ),
  water: effect(
    'ecological',
    'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
    'Surface and ground waters, soil and air (and fewer greenhouse gases)',
  ),
  natura2000: effect('ecological', 'Natura 2000 -ohjelman kohteet', 'Sites of the Natura 2000 programme'),
  materials: effect('economic', 'Materiaalit ja jätteet', 'Materials and waste'),
  energy: effect('economic', 'Uusiutuvien energialähteiden käyttö', 'Use of renewable energy'),
  localEconomy: effect(
    'economic',
    'Paikallisen elinkeinorakenteen kestävä kehittäminen',
    'Sustainable development of the local economy',
  ),
  services: effect(
    'economic',
    'Aineettomien tuotteiden ja palvelujen kehittäminen',
    'Development of intangible products and services',
  ),
  mobility: effect('economic', 'Liikkuminen ja logistiikka', 'Mobility and logistics'),
  wellbeing: effect('social', 'Hyvinvoinnin edistäminen', 'Promotion of wellbeing'),
  equality: effect('social', 'Tasa-arvon edistäminen', 'Promotion of equality'),
  inclusion: effect(
    'social',
    'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
    'Equality in society and between cultures',
  ),
  culture: effect('social', 'Kulttuuriympäristö', 'Cultural environment'),
  skills: effect('social', 'Ympäristöosaaminen', 'Environmental skills'),
} as const satisfies Readonly<Record<string, Effect>>
export type SustainabilityEffect = keyof typeof sustainabilityEffects
export const sustainabilityEffectIds = Object.keys(sustainabilityEffects) as SustainabilityEffect[]
