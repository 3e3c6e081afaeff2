import { inWords } from './words.ts'
/** How firmly the site stands behind a claim, firmest first. */
export const statuses = [
  'fact',
  'attributed',
  'estimate',
  'disputed',
  'speculation',
  'error',
] as const
export type Status = (typeof statuses)[number]

/**
 * What a reader is shown for a status: word, glyph (one character), a one-line promise, and the line that a
 * drawing joins it to the axis with. How it looks on a page stands in the style sheets, which a test holds to this list.
 */
export type StatusFace = {
  readonly label: string
  readonly glyph: string
  readonly meaning: string
  readonly line: 'solid' | 'dashed' | 'dotted' | 'none'
}

/** Glyphs are third-party-free text: each stands in the site's own font subset. */
export const statusFaces: Readonly<Record<Status, StatusFace>> = inWords({
  fact: { label: 'Fact', glyph: '✓', meaning: 'The record shows it.', line: 'solid' },
  attributed: {
    label: 'Attributed',
    glyph: '“',
    meaning: 'A named party says so; it is not shown independently.',
    line: 'solid',
  },
  estimate: {
    label: 'Estimate',
    glyph: '≈',
    meaning: 'A quantity with a method and a margin.',
    line: 'dashed',
  },
  disputed: { label: 'Disputed', glyph: '≠', meaning: 'Credible parties conflict.', line: 'solid' },
  speculation: {
    label: 'Speculation',
    glyph: '?',
    meaning: 'Nobody offers evidence.',
    line: 'dotted',
  },
  error: { label: 'Error', glyph: '✗', meaning: 'The record says otherwise.', line: 'none' },
})

/** True for one of the status words. */
export const isStatus = (value: unknown): value is Status =>
  statuses.some((status) => status === value)

/** Order of firmness: negative when `a` is firmer than `b`, for `Array.prototype.sort`. */
export const byFirmness = (a: Status, b: Status): number =>
  statuses.indexOf(a) - statuses.indexOf(b)
