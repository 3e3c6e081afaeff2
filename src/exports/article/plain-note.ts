import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { PlainContext } from './plain-context.ts'
import { t } from '../../model/words.ts'

/**
 * A claim's note as a quotation set apart from the text: whose words it is about, their status, the reason, and
 * a link with the count of the evidence to the claim's page, where the evidence is.
 */
export function plainNote(
  { properties, children }: Element,
  verdict: readonly ElementContent[],
  { addressOf }: PlainContext,
): ElementContent[] {
  const href = addressOf(`/claims/${String(properties['dataClaim'])}/`)
  const evidence = children.map(summaryOf).find((words) => words !== undefined)
  const link = h('p', [h('a', { href }, evidence ?? t('This claim’s page'))])
  return [h('blockquote', [...verdict.filter(({ type }) => type === 'element'), link])]
}

/** The line by which a folded part is called. */
function summaryOf(node: ElementContent): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'details') return undefined
  const summary = node.children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  )
  return summary && toString(summary)
}
