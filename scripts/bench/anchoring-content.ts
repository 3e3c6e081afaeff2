import { anchorQuote } from '../../src/anchor/anchor-quote.ts'
import { describeQuote } from '../../src/anchor/describe-quote.ts'
import { indexText } from '../../src/anchor/index-text.ts'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import type { Article, Mark } from '../../src/model/records.ts'
import { namesIn, tokenize, type Token } from '../../src/prose/tokens/tokens.ts'

type Tally = { all: number; right: number; readonly misses: string[] }

/**
 * Edit each word of each mark of the content's own articles, one at a time: a protected token taken out
 * must be refused, a free word exchanged must be followed to the same place. Lines to print.
 */
export function reportContent(): string {
  const { corpus } = loadCorpus(buildInputs())
  const refused: Tally = { all: 0, right: 0, misses: [] }
  const followed: Tally = { all: 0, right: 0, misses: [] }
  for (const article of corpus?.articles.values() ?? []) {
    const index = indexText(article.text)
    const names = namesIn(article.text)
    for (const mark of article.marks) {
      const selector = describeQuote(index, mark.start, mark.end)
      for (const token of tokenize(mark.exact, { names })) {
        const { text, end } = edit(article, mark, token)
        const anchoring = anchorQuote(text, selector)
        const isAttached = 'start' in anchoring
        const isThere = isAttached && anchoring.start === mark.start && anchoring.end === end
        const tally = token.protected ? refused : followed
        tally.all += 1
        if (token.protected ? !isAttached : isThere) tally.right += 1
        else tally.misses.push(`  ${anchoring.outcome}  ${text.slice(mark.start, end)}`)
      }
    }
  }
  return [
    `The content's own marks, one word edited at a time:`,
    `protected tokens taken out: ${refused.right} of ${refused.all} refused`,
    ...refused.misses,
    `free words exchanged: ${followed.right} of ${followed.all} followed to the same place`,
    ...followed.misses,
  ].join('\n')
}

function edit({ text }: Article, mark: Mark, token: Token): { text: string; end: number } {
  const word = token.protected ? '' : 'whatsoever'
  const exact = mark.exact.slice(0, token.start) + word + mark.exact.slice(token.end)
  return {
    text: text.slice(0, mark.start) + exact + text.slice(mark.end),
    end: mark.start + exact.length,
  }
}

if (import.meta.main) process.stdout.write(`${reportContent()}\n`)
