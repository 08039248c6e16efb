/** The two languages that hanke speaks. A text without one of them does not compile. */
export const langs = ['fi', 'en'] as const
export type Lang = (typeof langs)[number]
export type Text = Readonly<Record<Lang, string>>
