import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { find } from './find-element.ts'
import type { PlainContext } from './plain-context.ts'
import { t } from '../../model/words.ts'

/**
 * A claim's note as a quotation set apart from the text: whose words it is about, their status, the reason, and
 * a link with the count of the evidence to the claim's page, where the evidence is.
 */
export function plainNote(
  note: Element,
  verdict: readonly ElementContent[],
  { addressOf }: PlainContext,
): ElementContent[] {
  const href = addressOf(`/claims/${String(note.properties['dataClaim'])}/`)
  // The line by which the evidence is unfolded.
  const evidence = find(note, ({ tagName }) => tagName === 'summary')
  const link = h('p', [h('a', { href }, evidence ? toString(evidence) : t('This claim’s page'))])
  return [h('blockquote', [...verdict.filter(({ type }) => type === 'element'), link])]
}
