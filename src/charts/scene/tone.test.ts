import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTokens } from '../../styles/tokens.ts'
import { colourOf, lightPalette, type Tone } from './tone.ts'

const sheet = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
const { light } = readTokens(sheet)
const tones = Object.keys(lightPalette) as Tone[] // its keys

test.each(tones)(
  '%s is, where no style sheet is, as the pages have it in their light theme',
  (tone) => {
    expect(lightPalette[tone]).toBe(light.get(tone))
  },
)

test.each(tones)('%s follows the theme of a page by a property that every theme has', (tone) => {
  const [, property = '', fallback] =
    /^var\(--([a-z0-9-]+), (#[0-9a-f]{6})\)$/.exec(colourOf(tone)) ?? []
  expect(light.get(property)).toBe(fallback)
})
