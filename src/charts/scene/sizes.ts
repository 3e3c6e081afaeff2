/** Names of the widths figures are drawn at: two every figure, `page` one that stands wider than the text. */
export const frameNames = ['wide', 'narrow', 'page'] as const
export type FrameName = (typeof frameNames)[number]

/** A width to draw at, with the sizes of its text; all in px of the drawing. */
export type Frame = {
  readonly name: FrameName
  readonly width: number
  /** What the finding is about, its number above all: as large as the title of a figure, and never larger. */
  readonly finding: { readonly size: number; readonly line: number }
  /** Labels, values and headings. */
  readonly body: number
  /** Axis labels and what stands under a heading. */
  readonly small: number
  /** From one baseline to the next. */
  readonly line: number
}

const finding = { size: 18, line: 22 } // px: `--step-0` of `tokens.css`

/**
 * At the reader's usual text size, 16 px; the page shows a drawing in rem, so that it grows with the text, and never
 * larger than drawn. Text is at least 12 px as shown: the wide drawing is never shown under 600 px
 * (13 × 600/640 = 12.2), the narrow one never under 280 px, a 320 px screen less its margins (15 × 280/340 = 12.4),
 * the one for the page never under 930 px (13 × 930/984 = 12.3).
 */
export const frames: Readonly<Record<FrameName, Frame>> = {
  wide: { name: 'wide', width: 640, finding, body: 14, small: 13, line: 18 },
  page: { name: 'page', width: 984, finding, body: 14, small: 13, line: 18 },
  narrow: { name: 'narrow', width: 340, finding, body: 15, small: 15, line: 19 },
}
