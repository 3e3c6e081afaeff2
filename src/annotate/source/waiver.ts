/** What a comment of the MDX says about rules. */
export type WaiverWords = { readonly rule: string; readonly reason: string }

/** True for the inside of `{…}` that is one comment and nothing else. */
export const isComment = (expression: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(expression)

/** The rule and the reason of `/* waive number-is-bound: the reason *\/`; undefined for another comment. */
export function parseWaiver(expression: string): WaiverWords | undefined {
  const match = /^\s*\/\*\s*waive\s+([\w-]+)\s*:?\s*([\s\S]*?)\s*\*\/\s*$/.exec(expression)
  if (!match) return undefined
  const [, rule = '', reason = ''] = match
  return { rule, reason: reason.replace(/\s+/g, ' ') }
}
