import { expect, test } from 'vitest'
import { template } from './html-sample.ts'

const colours = Object.fromEntries(
  [...template.style.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
)

/** WCAG 2: relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

test.each(['ink', 'soft', 'link', 'ok', 'info', 'warning', 'error', 'stop'])('%s is dark enough to read', (name) => {
  for (const ground of ['paper', 'faint'])
    expect(contrast(colours[name] as string, colours[ground] as string)).toBeGreaterThanOrEqual(4.5)
})

test('it prints on A4, with the heads of tables on every page and no row cut', () => {
  expect(template.style).toMatch(/@page \{ size: A4/)
  expect(template.style).toMatch(/@media print \{[\s\S]*thead \{ display: table-header-group; \}/)
  expect(template.style).toMatch(/@media print \{[\s\S]*tr, [^}]*break-inside: avoid/)
})

test('the contents stand beside the text only where the page has its whole width', () => {
  const whole = /^body \{[^}]*max-width: (\d+rem)/m.exec(template.style)?.[1]
  const beside = /@media screen and \(min-width: (\d+rem)\) \{\n {2}body \{ display: grid/.exec(template.style)?.[1]
  expect([beside, whole]).toEqual([whole, expect.stringMatching(/rem$/)])
})
