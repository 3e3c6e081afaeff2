/** The marks that Git leaves around two wordings it could not join, by what they begin. */
const marks = {
  ours: /^<{7}(?: |$)/,
  base: /^\|{7}(?: |$)/,
  between: /^={7}$/,
  theirs: /^>{7}(?: |$)/,
} as const

/**
 * Lines, from 1, on which the marks of an unfinished merge stand; none where the text holds no whole
 * conflict. A line of seven equals signs alone underlines a heading.
 */
export function conflictLines(text: string): readonly number[] {
  const found: number[] = []
  if (!text.includes('>'.repeat(7))) return found // as nearly every text, which need not be split
  let open: number[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '')
    if (marks.ours.test(line)) open = [i + 1]
    else if (open.length === 0) continue
    else if (marks.base.test(line) || marks.between.test(line)) open.push(i + 1)
    else if (marks.theirs.test(line) && open.length > 1) {
      found.push(...open, i + 1)
      open = []
    }
  }
  return found
}
