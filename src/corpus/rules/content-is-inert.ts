import type { Rule } from './rule.ts'

/** Nothing in the content runs or loads anything. */
export const contentIsInert: Rule<'content-is-inert'> = {
  id: 'content-is-inert',
  group: 'Hostile content',
  severity: 'error',
  cause:
    'Content would run or load something: a script, an event handler, an import, an address such as `javascript:…` or `data:…`, or a picture from another host. Or an address is none that a browser can open, or holds a name or a password.',
  why: 'Content is text. Nothing in it runs on a reader’s machine, and nothing tells others who reads it. What stands in an address is published with it.',
  mend: 'Remove it, give an http or https address without a name and a password to a link, or put the picture into the article’s folder. HTML in a text of a JSON file is shown as text.',
  judge: 'prose',
}
