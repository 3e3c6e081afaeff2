import { unreviewedIn } from '../src/corpus/signed/reviews.ts'
import { readOnce } from '../src/corpus/read-once.ts'
import { sayAnnotations } from '../src/corpus/reports/github.ts'
import { sayJson } from '../src/corpus/reports/json.ts'
import { sayHarmless, sayReport, saySummary } from '../src/corpus/reports/terminal.ts'
import { isRefused } from '../src/model/message.ts'
import { openIn } from '../src/review/record/open-records.ts'

/** Prints every message about the content folder, then one line of counts; 1 where one of them stops the build, else 0. */
export function reportContent({ asJson = false } = {}): 0 | 1 {
  const { inputs, loaded } = readOnce()
  const { corpus, messages } = loaded
  const entries = corpus ? openIn(loaded.content.recordReviews, loaded.content.reviews).length : 0
  const unreviewed = corpus ? unreviewedIn(loaded.content) : 0
  const print = (text: string) => process.stdout.write(`${text}\n`)
  if (asJson) {
    print(sayJson({ corpus, messages, unreviewed, unreviewedEntries: entries }))
  } else {
    if (messages.length > 0) print(`${sayReport(messages)}\n`)
    const harmless = corpus ? sayHarmless(loaded.content) : ''
    if (harmless) print(`${harmless}\n`)
    print(`${inputs.contentDir}: ${saySummary(corpus, messages, unreviewed, entries)}`)
    if (process.env['GITHUB_ACTIONS'] && messages.length > 0) print(sayAnnotations(messages))
  }
  return isRefused(messages) ? 1 : 0
}
