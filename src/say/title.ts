import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { readMarkup, type Markup } from '../model/csl-markup.ts'
import type { Source } from '../model/source.ts'
import { languageOfWords } from './words-language.ts'

/**
 * A source’s title as it is set on a page: `<i>`, `<b>`, `<sub>`, `<sup>` and small capitals, and text, with its
 * language where it is in the source's own.
 */
export function setTitle({ title, titleMarkup, language }: Source): ElementContent[] {
  const set = readMarkup(titleMarkup).map(setMarkup)
  const lang = languageOfWords(title, language)
  return lang === undefined ? set : [h('span', { lang }, set)]
}

function setMarkup(markup: Markup): ElementContent {
  if (typeof markup === 'string') return { type: 'text', value: markup }
  const children = markup.children.map(setMarkup)
  return markup.tag === 'small-caps' ? h('span.small-caps', children) : h(markup.tag, children)
}
