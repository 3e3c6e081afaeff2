import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import type { Records } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'

/** Claims that have a note on the page a figure stands on. */
export type Noted = ReadonlySet<string>

const addressOf = (claim: string, noted: Noted): string =>
  noted.has(claim) ? `#note-${claim}` : `/claims/${claim}/`

/**
 * A drawing whose marks and words lead to the notes of their claims, or to the claims' pages. The
 * keyboard passes by: the drawing is hidden from it, and has a list of the same links under it.
 *
 *     <g data-claim="power">…</g>  →  <a data-claim="power" href="#note-power" tabindex="-1">…</a>
 */
export function linkMarks(drawing: Element, noted: Noted): Element {
  const children: ElementContent[] = []
  for (const child of drawing.children) {
    const claim = child.type === 'element' ? child.properties['dataClaim'] : undefined
    if (child.type !== 'element') children.push(child)
    else if (typeof claim !== 'string') children.push(linkMarks(child, noted))
    else {
      const own = Object.fromEntries(
        Object.entries(child.properties).filter(([name]) => name !== 'dataClaim'),
      )
      const inner =
        child.tagName === 'g' && Object.keys(own).every((name) => name === 'dataStatus')
          ? child.children
          : [{ ...child, properties: own }]
      const last = children.at(-1)
      if (
        last?.type === 'element' &&
        last.tagName === 'a' &&
        last.properties['dataClaim'] === claim
      )
        last.children.push(...inner)
      else
        children.push(
          s('a', { dataClaim: claim, href: addressOf(claim, noted), tabIndex: -1 }, inner),
        )
    }
  }
  return { ...drawing, children }
}

/** What unfolds a part of a figure: heard in a list of names, each says of which. */
export const summaryOf = (words: string, title: string): Element =>
  h('summary', { ariaLabel: `${words}: ${title}` }, words)

/** The claims a drawing stands for, as a list that everybody can reach; undefined where there are none. */
export function claimsInFigure(
  claims: readonly string[],
  {
    records,
    noted,
    title,
  }: { readonly records: Records; readonly noted: Noted; readonly title: string },
): Element | undefined {
  const items = claims.flatMap((id) => {
    const claim = records.claims.get(id)
    if (!claim) return []
    const { glyph, label } = statusFaces[claim.status]
    return [
      h('li', { dataStatus: claim.status }, [
        h('span.glyph', { ariaHidden: 'true' }, glyph),
        ` ${label}: `,
        h('a', { href: addressOf(id, noted), dataClaim: id }, claim.statement),
      ]),
    ]
  })
  if (items.length === 0) return undefined
  return h('details.figure-claims', [summaryOf('Claims in this figure', title), h('ul', items)])
}
