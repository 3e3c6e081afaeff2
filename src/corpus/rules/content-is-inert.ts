import type { Rule } from './rule.ts'

/** Nothing in the content runs or loads anything. */
export const contentIsInert: Rule<'content-is-inert'> = {
  id: 'content-is-inert',
  group: 'Hostile content',
  severity: 'error',
  cause:
    'Content would run or load something: a script, an event handler, an import, or an address such as `javascript:…` or `data:…`.',
  why: 'Content is text. Nothing in it runs on a reader’s machine.',
  mend: 'Remove it, or give an http or https address. HTML in a text of a JSON file is shown as text.',
  judge: 'prose',
}
