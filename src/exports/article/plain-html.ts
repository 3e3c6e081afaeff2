import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { isStatus } from '../../model/status.ts'
import { statusWord } from '../../say/status.ts'
import type { PlainContext } from './plain-context.ts'
import { plainFigure } from './plain-figure.ts'
import { plainNote } from './plain-note.ts'

/**
 * An article's text as it travels without style sheets and scripts: elements that every reader of feeds knows,
 * whole addresses, and in words what the page says with marks. Input and output are hast.
 *
 *     <span class="claim" …>about 100 kW</span>,<a class="marker" data-status="estimate" …></a>
 *       →  about 100 kW, <a href="…/claims/power/">[estimate]</a>
 */
export const plainHtml = (tree: Root, context: PlainContext): ElementContent[] =>
  tree.children.flatMap((node) => (node.type === 'doctype' ? [] : plain(node, context)))

function plain(node: Root['children'][number], context: PlainContext): readonly ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  const { properties, tagName } = node
  if (dropped.has(tagName)) return []
  const [className] = Array.isArray(properties['className']) ? properties['className'] : []
  const inside = () => node.children.flatMap((child) => plain(child, context))
  switch (className) {
    case 'note-back':
    case 'note-said':
      return []
    case 'marker':
      return markerInWords(node, context)
    case 'cite':
      return citationInWords(node, context)
    case 'note':
      return plainNote(node, inside(), context)
    case 'figure':
      return plainFigure(node, context)
    default:
      return kept.has(tagName) || (tagName === 'span' && properties['lang'])
        ? [h(tagName, attributesOf(node, context), inside())]
        : inside()
  }
}

/** What shows nothing without a style sheet, or does nothing without a script. */
const dropped = new Set(['svg', 'form', 'button', 'template', 'script', 'style', 'details'])

/** What a text is made of; other elements leave their content. */
const kept = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tr th td ' +
    'a em strong b i s del ins sub sup code pre q cite abbr time img br hr ruby rt rp bdi bdo small'
  ).split(' '),
)

const keptAttributes = [
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'dateTime',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
]

function attributesOf({ properties }: Element, { resolve }: PlainContext): Element['properties'] {
  const own = Object.entries(properties).filter(([name]) => keptAttributes.includes(name))
  const { href, src } = properties
  return {
    ...Object.fromEntries(own),
    ...(typeof href === 'string' ? { href: resolve(href) } : {}),
    ...(typeof src === 'string' ? { src: resolve(src) } : {}),
  }
}

function markerInWords({ properties }: Element, { addressOf }: PlainContext): ElementContent[] {
  const { dataStatus, dataClaim } = properties
  if (!isStatus(dataStatus)) return []
  const href = addressOf(`/claims/${String(dataClaim)}/`)
  return [{ type: 'text', value: ' ' }, h('a', { href }, `[${statusWord(dataStatus)}]`)]
}

/** `[see Evening Post 1882, page 2]`, as on the page, where a style sheet draws it. */
function citationInWords(
  { properties: { href, dataSource } }: Element,
  { addressOf }: PlainContext,
): ElementContent[] {
  const id = String(href).replace('#source-', '')
  const link = h('a', { href: addressOf(`/sources/${id}/`) }, `[${String(dataSource)}]`)
  return [{ type: 'text', value: ' ' }, link]
}
