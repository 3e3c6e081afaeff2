import { t } from '../../model/words.ts'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import type { Figure } from '../../model/figure.ts'
import { descriptionOf, downloadsOf, leadOf, notesOf } from './figure-parts.ts'

type Parts = {
  readonly drawing: Drawing
  /** Which figure of its page it is, from 1. */
  readonly number: number
  /** Id of the sentence that stands for the picture. */
  readonly words: string
}

/**
 * All that belongs to a figure in one line under it, each part unfolding in place. What is long stands on the
 * figure's own page: its fold holds the link there, and a script brings the part when it is opened.
 */
export function furnitureOf(figure: Figure, parts: Parts): Element {
  const { drawing, number, words } = parts
  const fold = (name: string, content: readonly ElementContent[], from?: string) =>
    h('details', { name: `about-${number}`, dataFrom: from }, [
      // Heard in a list of names, each says of which figure it is.
      h('summary', { ariaLabel: t('{name}, figure {number}', { name, number }) }, name),
      ...content,
    ])
  const elsewhere = (name: string, part: string, label: string) =>
    fold(
      name,
      [h('p', [h('a', { href: `/figures/${figure.id}/#${part}`, dataThen: t(ownPage) }, label)])],
      part,
    )
  return h(
    'div.furniture',
    { role: 'group', ariaLabel: t('Figure {number}: {title}', { number, title: figure.title }) },
    [
      fold(t('Words'), [descriptionOf(drawing, words), ...notesOf(leadOf(figure).rest)]),
      elsewhere(t('Table'), 'table', t('The numbers as a table')),
      drawing.claims.length > 0
        ? elsewhere(t('Claims'), 'claims', t('The claims in this figure'))
        : [],
      elsewhere(t('Sources'), 'sources', t('The sources of this figure')),
      fold(t('Download'), [downloadsOf(figure)]),
      elsewhere(t('Embed'), 'embed', t('How to show this figure on another page')),
      elsewhere(t('Cite'), 'cite', t('How to cite this figure')),
      h(
        'a',
        { href: `/figures/${figure.id}/`, ariaLabel: t('Page of figure {number}', { number }) },
        t('Page'),
      ),
    ].flat(),
  )
}

/** What the link is called when the part stands before it. */
const ownPage = 'On the figure’s own page'
