/** The words of a language, and filling their `{places}`. */
import { en } from './en.ts'
import { fi, type Words } from './fi.ts'
import type { Lang } from './lang.ts'

export function wordsOf(lang: Lang): Words {
  return lang === 'fi' ? fi : en
}

/** `filled('Flat rate {rate}', { rate: '40 %' })`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}
