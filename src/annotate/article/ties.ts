import type { Tie } from '../../prose/prose.ts'
import type { PlacedElement, PlacedText } from './placed-text.ts'

/** What the words of an article are tied to besides claims, before anything of it is drawn. */
export const tiesOf = ({ elements }: Pick<PlacedText, 'elements'>): readonly Tie[] =>
  elements.flatMap((placed) => tieOf(placed) ?? [])

function tieOf({ element: { tagName, properties }, start, end }: PlacedElement): Tie | undefined {
  const span = { start, end }
  const { dataCite, dataPrefix, dataLocator, dataTerm, href } = properties
  if (dataCite !== undefined) {
    const beside = { prefix: wordsIn(dataPrefix), locator: wordsIn(dataLocator) }
    return { kind: 'citation', to: String(dataCite), ...span, ...beside }
  }
  if (dataTerm !== undefined) return { kind: 'term', to: String(dataTerm), ...span }
  if (tagName === 'a' && href !== undefined) return { kind: 'link', to: String(href), ...span }
  return tagName === 'del' ? { kind: 'struck', to: '', ...span } : undefined
}

const wordsIn = (property: unknown): string | undefined =>
  property === undefined ? undefined : String(property)
