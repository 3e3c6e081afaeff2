import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { readMarkup, type Markup } from '../model/csl-markup.ts'
import type { Source } from '../model/source.ts'

/** A source’s title as it is set on a page: `<i>`, `<b>`, `<sub>`, `<sup>` and small capitals, and text. */
export const setTitle = ({ titleMarkup }: Source): ElementContent[] =>
  readMarkup(titleMarkup).map(set)

function set(markup: Markup): ElementContent {
  if (typeof markup === 'string') return { type: 'text', value: markup }
  const children = markup.children.map(set)
  return markup.tag === 'small-caps' ? h('span.small-caps', children) : h(markup.tag, children)
}
