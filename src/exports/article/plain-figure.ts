import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { find } from './find-element.ts'
import type { PlainContext } from './plain-context.ts'
import { t } from '../../model/words.ts'

/** A figure as a picture with its finding, its sentence in words, and a link to its numbers. */
export function plainFigure(
  figure: Element,
  { addressOf, figures }: PlainContext,
): ElementContent[] {
  const id = idIn(figure)?.replace('figure-', '') ?? ''
  const known = figures.get(id)
  const caption = find(figure, (element) => element.tagName === 'figcaption')
  const description = find(figure, (element) => hasClass(element, 'figure-description'))
  const notes = find(figure, (element) => hasClass(element, 'figure-notes'))
  const lead = find(figure, (element) => hasClass(element, 'figure-note'))
  const words = description ? toString(description) : ''
  return [
    h('figure', [
      ...(known && description
        ? [h('img', { src: addressOf(`/figures/${id}.png`), alt: known.title })]
        : []),
      h('figcaption', captionOf(caption)),
    ]),
    ...(words ? [h('p', words)] : []),
    ...(lead ? [h('p', toString(lead))] : []),
    ...(notes ? [h('ul', listItems(notes))] : []),
    ...(known
      ? [h('p', [h('a', { href: addressOf(`/figures/${id}/`) }, t('The figure with its numbers'))])]
      : []),
  ]
}

/** The finding, and what is measured. */
function captionOf(caption: Element | undefined): ElementContent[] {
  const [title, measure] = ['figure-title', 'figure-measure'].map(
    (name) => caption && find(caption, (element) => hasClass(element, name)),
  )
  return [
    ...(title ? [h('strong', toString(title))] : []),
    ...(measure ? [h('br'), { type: 'text', value: toString(measure) } as const] : []),
  ]
}

const listItems = (list: Element): ElementContent[] =>
  list.children.flatMap((child) =>
    child.type === 'element' ? [h(child.tagName, toString(child))] : [],
  )

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name)

const idIn = (figure: Element): string | undefined =>
  find(figure, ({ properties }) =>
    String(properties['id'] ?? '').startsWith('figure-'),
  )?.properties['id']?.toString()
