import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastOf, distanceOf, linearOf, visions, type Rgb } from './colour.ts'
import { readTokens, themes, type Theme } from './tokens.ts'

const statuses = ['fact', 'attributed', 'estimate', 'disputed', 'speculation'] as const
const tokens = readTokens(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'))

const hexOf = (theme: Theme, name: string): string => {
  const hex = tokens[theme].get(name)
  if (!hex) throw new Error(`invalid token: ${name}`)
  return hex
}
const colour = (theme: Theme, name: string): Rgb => linearOf(hexOf(theme, name))
const contrast = (theme: Theme, a: string, b: string) =>
  contrastOf(colour(theme, a), colour(theme, b))

/** Name, then hex and contrast on paper, raised ground and own tint, light and dark. */
const table = [
  ['fact', '#257679', 5.09, 4.8, 4.69, '#93ebd7', 13.27, 12.14, 10.75],
  ['attributed', '#073397', 10.44, 9.85, 9.56, '#8bb6df', 8.66, 7.92, 7.05],
  ['estimate', '#9b5f0f', 4.99, 4.71, 4.56, '#edb333', 9.76, 8.92, 7.97],
  ['disputed', '#8b1210', 9.15, 8.63, 8.33, '#e46644', 5.54, 5.06, 4.56],
  ['speculation', '#5c1551', 12.0, 11.32, 10.91, '#b070e3', 5.5, 5.03, 4.53],
] as const

describe('each status colour', () => {
  test.each(table)('%s has the contrasts it was chosen for', (name, ...figures) => {
    const [hex, paper, raised, tint, darkHex, darkPaper, darkRaised, darkTint] = figures
    expect(hexOf('light', name)).toBe(hex)
    expect(hexOf('dark', name)).toBe(darkHex)
    expect(contrast('light', name, 'paper')).toBeCloseTo(paper, 1)
    expect(contrast('light', name, 'raised')).toBeCloseTo(raised, 1)
    expect(contrast('light', name, `${name}-tint`)).toBeCloseTo(tint, 1)
    expect(contrast('dark', name, 'paper')).toBeCloseTo(darkPaper, 1)
    expect(contrast('dark', name, 'raised')).toBeCloseTo(darkRaised, 1)
    expect(contrast('dark', name, `${name}-tint`)).toBeCloseTo(darkTint, 1)
  })

  test.each(themes)('reaches 4.5 on paper, raised ground and its own tint in %s', (theme) => {
    for (const name of [...statuses, 'error']) {
      for (const ground of ['paper', 'raised', `${name}-tint`]) {
        expect(contrast(theme, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('is legible on the white of print', () => {
    const printed = statuses.map((name) => contrastOf(colour('light', name), linearOf('#ffffff')))
    const chosen = [5.31, 10.9, 5.21, 9.55, 12.52]
    printed.forEach((value, i) => expect(value).toBeCloseTo(chosen[i] ?? 0, 1))
  })
})

describe('ink', () => {
  test('that recedes in a printed drawing is legible, and told from black', () => {
    const sheet = readFileSync(new URL('./print.css', import.meta.url), 'utf8')
    const [, grey = ''] = /\.drawing \{[^}]*--ink-2: (#[0-9a-f]+)/.exec(sheet) ?? []
    expect(contrastOf(linearOf(grey), linearOf('#fff'))).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(linearOf(grey), linearOf('#000'))).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['light', 'ink', 'paper', 15.82],
    ['light', 'ink', 'raised', 14.87],
    ['light', 'ink-2', 'paper', 6.83],
    ['light', 'ink-2', 'raised', 6.44],
    ['light', 'rule', 'paper', 1.42],
    ['light', 'rule', 'raised', 1.34],
    ['dark', 'ink', 'paper', 14.14],
    ['dark', 'ink', 'raised', 12.93],
    ['dark', 'ink-2', 'paper', 7.73],
    ['dark', 'ink-2', 'raised', 7.07],
    ['dark', 'rule', 'paper', 1.57],
    ['dark', 'rule', 'raised', 1.44],
  ] as const)('in %s, %s on %s has its contrast', (theme, name, ground, chosen) => {
    expect(contrast(theme, name, ground)).toBeCloseTo(chosen, 1)
  })

  test.each([
    ['light', 14.3],
    ['dark', 11.4],
  ] as const)('stays legible on every tint in %s', (theme, least) => {
    for (const name of statuses) {
      // The least of the design is rounded; a hundredth of play.
      expect(contrast(theme, 'ink', `${name}-tint`), name).toBeGreaterThanOrEqual(least - 0.05)
    }
  })

  test('stands on the focus ground at 12 to 1', () => {
    expect(contrast('light', 'focus', 'focus-ink')).toBeCloseTo(12.27, 1)
  })
})

test('both themes have the same colours, but for the focus, which is one in both', () => {
  const own = [...tokens.light.keys()].filter((name) => !name.startsWith('focus'))
  expect([...tokens.dark.keys()]).toEqual(own)
})

describe('two statuses', () => {
  const least = {
    light: { normal: 14.6, protan: 12.6, deutan: 12.5, tritan: 12.6 },
    dark: { normal: 15.3, protan: 15.4, deutan: 12, tritan: 12.6 },
  } as const

  const pairs = statuses.flatMap((a, i) => statuses.slice(i + 1).map((b) => [a, b] as const))

  test.each(themes)('are told apart by every kind of colour vision in %s', (theme) => {
    for (const vision of visions) {
      const smallest = Math.min(
        ...pairs.map(([a, b]) => distanceOf(colour(theme, a), colour(theme, b), vision)),
      )
      expect(Math.abs(smallest - least[theme][vision]), `${vision}: ${smallest}`).toBeLessThan(0.2)
    }
  })
})

describe('what a browser draws around a page', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

  test.each(themes)('is the paper of the theme in %s', (theme) => {
    const metas = [...read('../layouts/Page.astro').matchAll(/<meta name="theme-color"[^>]*>/g)]
    expect(metas.map(([meta]) => meta).filter((meta) => meta.includes(theme))).toEqual([
      expect.stringContaining(`content="${hexOf(theme, 'paper')}"`),
    ])
  })

  test('the icon in its tab has the colours of both themes, in their order', () => {
    const drawn = ['paper', 'ink', 'disputed']
    const colours = themes.flatMap((theme) => drawn.map((name) => hexOf(theme, name)))
    expect(read('../../public/favicon.svg').match(/#[0-9a-f]{6}/g)).toEqual(colours)
  })
})
