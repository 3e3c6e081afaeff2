import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import type { Records } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import { taken } from './taken.ts'

/** Claims that have a note on the page a figure stands on. */
export type Noted = ReadonlySet<string>

const addressOf = (claim: string, noted: Noted): string =>
  noted.has(claim) ? `#note-${claim}` : `/claims/${claim}/`

/**
 * A drawing whose marks and words lead to the notes of their claims, or to the claims' pages, each with its status.
 * The keyboard passes by: the drawing is hidden from it, and has a list of the same links under it.
 *
 *     <g data-claim="power">…</g>  →  <a data-claim="power" data-status="fact" href="#note-power" tabindex="-1">…</a>
 */
export function linkMarks(drawing: Element, { records, noted }: Linking): Element {
  const children: ElementContent[] = []
  for (const child of drawing.children) {
    const claim = child.type === 'element' ? child.properties['dataClaim'] : undefined
    if (child.type !== 'element') children.push(child)
    else if (typeof claim !== 'string') children.push(linkMarks(child, { records, noted }))
    else {
      const { dataStatus } = child.properties
      const own = Object.fromEntries(
        Object.entries(child.properties).filter(([name]) => !carried.has(name)),
      )
      const status = dataStatus ?? records.claims.get(claim)?.status
      const isBare = child.tagName === 'g' && Object.keys(own).length === 0
      const inner = isBare ? child.children : [{ ...child, properties: own }]
      const last = children.at(-1)
      if (
        last?.type === 'element' &&
        last.tagName === 'a' &&
        last.properties['dataClaim'] === claim &&
        last.properties['dataStatus'] === status
      )
        last.children.push(...inner)
      else
        children.push(
          s(
            'a',
            {
              dataClaim: claim,
              dataStatus: status,
              href: addressOf(claim, noted),
              tabIndex: -1,
            },
            inner,
          ),
        )
    }
  }
  return { ...drawing, children }
}

/** What the link says of its mark. */
const carried: ReadonlySet<string> = new Set(['dataClaim', 'dataStatus'])

type Linking = { readonly records: Records; readonly noted: Noted }

/** The claims a drawing stands for, as a list that everybody can reach; undefined where there are none. */
export function claimList(
  claims: readonly string[],
  { records, noted }: Linking,
): Element | undefined {
  const items = claims.flatMap((id) => {
    const claim = records.claims.get(id)
    if (!claim) return []
    const { glyph, label } = statusFaces[claim.status]
    return [
      h('li', { ...taken(claim, records), dataStatus: claim.status }, [
        h('span.glyph', { ariaHidden: 'true' }, glyph),
        ` ${label}: `,
        h('a', { href: addressOf(id, noted), dataClaim: id }, claim.statement),
      ]),
    ]
  })
  return items.length === 0 ? undefined : h('ul.figure-claims', items)
}
