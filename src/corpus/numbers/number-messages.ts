import type { Message } from '../../model/message.ts'
import type { Corpus } from '../../model/records.ts'
import type { Content } from '../read/content.ts'
import { messagesOfArticle } from './article-numbers.ts'
import type { HeldText } from './held-text.ts'
import type { NumberFault } from './number-fault.ts'
import { readNumbers } from './read-numbers.ts'
import { faultsOf, recordNumbers } from './record-numbers.ts'
import { sentenceMessages } from './sentence-messages.ts'
import { WeakMemory } from '../../model/memory.ts'

const known = new WeakMemory<Content, readonly Message[]>()

/**
 * What is wrong with the numbers of a content folder, one message a sentence. Several rules speak through it, and a
 * sentence that breaks two is told under the heavier one; `rule` takes out its own.
 */
export function numberMessages(content: Content, rule: NumberFault['rule']): readonly Message[] {
  const messages = known.get(content) ?? [...allMessages(content)]
  known.set(content, messages)
  return messages.filter((message) => message.rule === rule)
}

function* allMessages(content: Content): Iterable<Message> {
  for (const text of recordNumbers(content)) {
    yield* sentenceMessages(text.held, faultsOf(text, content))
  }
  for (const slug of content.corpus.articles.keys()) yield* messagesOfArticle(content, slug)
}

/** What is wrong with the numbers of one text, whoever waived it. */
export function messagesOfText(text: HeldText, corpus: Corpus): readonly Message[] {
  const faults = readNumbers(text, corpus).flatMap(({ start, outcome }) =>
    outcome.kind === 'fault' ? [{ start, fault: outcome.fault }] : [],
  )
  return sentenceMessages(text, faults)
}
