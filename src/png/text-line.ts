/** A line of text over a drawing: where its baseline starts, or ends, in pixels, and how it is set. */
export type TextLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string // as `#rrggbb`
  readonly family: 'Source Sans 3' | 'Source Serif 4'
  readonly weight: 400 | 600
  readonly anchor: 'start' | 'end'
}

// `]]>` is nothing that XML takes, so its end is written by name as well.
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A line as an element of SVG. */
export const textElement = (line: TextLine): string => {
  const { text, x, y, size, fill, family, weight, anchor } = line
  const words = text.replaceAll(/[&<>]/g, (letter) => named[letter] ?? '')
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="${family}" font-weight="${weight}" text-anchor="${anchor}">${words}</text>`
}
