import type { Element, ElementContent, Text } from 'hast'
import type { Span } from '../../model/span.ts'

/** Cuts the texts in an element, so that each offset falls between two texts; the map follows. */
export function cutTexts(
  element: Element,
  offsets: ReadonlySet<number>,
  texts: Map<Text, Span>,
): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') cutTexts(child, offsets, texts)
    if (child.type !== 'text') return [child]
    const span = texts.get(child)
    return span ? cutText(child, span, { offsets, texts }) : [child]
  })
}

function cutText(
  text: Text,
  { start, end }: Span,
  { offsets, texts }: { offsets: ReadonlySet<number>; texts: Map<Text, Span> },
): Text[] {
  const cuts = [start]
  for (let offset = start + 1; offset < end; offset++) if (offsets.has(offset)) cuts.push(offset)
  if (cuts.length === 1) return [text]
  texts.delete(text)
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? end
    const piece: Text = { ...text, value: text.value.slice(from - start, to - start) }
    texts.set(piece, { start: from, end: to })
    return piece
  })
}
