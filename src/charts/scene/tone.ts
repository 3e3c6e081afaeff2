import type { Status } from '../../model/status.ts'

/** What a line, a mark or a word is coloured after: the page's inks, or a status. */
export type Tone = 'paper' | 'ink' | 'ink-2' | 'rule' | Status

/**
 * The light theme, for places that know no custom properties: a downloaded SVG, a PNG.
 * The same values as the site's tokens, which a test holds them to; `error` has no hue of its own.
 */
export const lightPalette: Readonly<Record<Tone, string>> = {
  paper: '#fbfaf7',
  ink: '#1c1f25',
  'ink-2': '#545860',
  rule: '#d6d4ce',
  fact: '#257679',
  attributed: '#073397',
  estimate: '#9b5f0f',
  disputed: '#8b1210',
  speculation: '#5c1551',
  error: '#545860',
}

/** A colour that follows the page's theme, and falls back to the light one: `var(--ink, #1c1f25)`. */
export function colourOf(tone: Tone): string {
  return `var(--${tone === 'error' ? 'ink-2' : tone}, ${lightPalette[tone]})`
}
