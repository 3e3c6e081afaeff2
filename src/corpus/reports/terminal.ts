import { sayDiff } from '../../anchor/word-diff.ts'
import { harmlessIn } from '../signed/reviews.ts'
import type { Content } from '../read/content.ts'
import { sayMessage, type Message } from '../../model/message.ts'
import { forWriters } from '../../model/site-language.ts'
import type { Corpus } from '../../model/records.ts'
import { statuses } from '../../model/status.ts'
import { oneLine } from '../../model/one-line.ts'
import { sayNumber } from '../../say/number.ts'
import { sayTally } from '../../say/count.ts'
import { sayLeft, shownOfRule, stemFloods } from './floods.ts'

/** Messages for a terminal: four lines each, a blank line between files; floods of one rule are cut short. */
export function sayReport(messages: readonly Message[]): string {
  const { shown, left } = stemFloods(messages)
  const byFile = Map.groupBy(shown, ({ place }) => place.file)
  const groups = [...byFile.values()].map((group) => group.map(sayMessage).join('\n'))
  return [...groups, ...(left.size > 0 ? [forWriters(() => sayLeft(left))] : [])].join('\n\n')
}

/**
 * What a content folder holds and what is wrong with it, in one line:
 * `2 articles, 40 claims (12 fact, 28 attributed), 51 sources, 7 figures; 0 errors, 3 warnings, 2 sentences to review`.
 */
export function saySummary(
  corpus: Corpus | undefined,
  messages: readonly Message[],
  unreviewed = 0,
  entries = 0,
): string {
  return forWriters(() => summary(corpus, messages, unreviewed, entries))
}

function summary(
  corpus: Corpus | undefined,
  messages: readonly Message[],
  unreviewed: number,
  entries: number,
): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const faults = [
    sayTally(errors, 'error'),
    sayTally(messages.length - errors, 'warning'),
    ...(unreviewed > 0 ? [`${sayTally(unreviewed, 'sentence')} to review`] : []),
    ...(entries > 0 ? [`${sayTally(entries, 'entry')} of the record to review`] : []),
  ].join(', ')
  return corpus ? `${sayHoldings(corpus)}; ${faults}` : faults
}

/** Edits that are proven harmless, two lines each: place and proof, then the words. Empty where there are none. */
export function sayHarmless(content: Content): string {
  const edits = harmlessIn(content)
  const left = edits.length - shownOfRule
  return [
    ...edits.slice(0, shownOfRule).map(({ by, sentences, judged }) => {
      const { file, line, column } = sentences[0]?.placeAt(0) ?? { file: '', line: 1, column: 1 }
      const words = sayDiff(judged.words.diff) || (sentences[0]?.text ?? '')
      return `${oneLine(`${file}:${line}:${column}  harmless, by ${by.join(', ')}`)}\n  ${oneLine(words)}`
    }),
    ...(left > 0 ? [forWriters(() => `… and ${sayNumber(left)} more harmless`)] : []),
  ].join('\n')
}

function sayHoldings(corpus: Corpus): string {
  const claims = [...corpus.claims.values()]
  const byStatus = statuses.flatMap((status) => {
    const count = claims.filter((claim) => claim.status === status).length
    return count > 0 ? [`${count} ${status}`] : []
  })
  return [
    sayTally(corpus.articles.size, 'article'),
    `${sayTally(claims.length, 'claim')}${byStatus.length > 0 ? ` (${byStatus.join(', ')})` : ''}`,
    sayTally(corpus.sources.size, 'source'),
    sayTally(corpus.figures.size, 'figure'),
  ].join(', ')
}
