import { readOnce } from '../src/corpus/read-once.ts'
import { sayAnnotations } from '../src/corpus/reports/github.ts'
import { sayJson } from '../src/corpus/reports/json.ts'
import { sayReport, saySummary } from '../src/corpus/reports/terminal.ts'
import { isRefused } from '../src/model/message.ts'

/** Prints every message about the content folder, then one line of counts; 1 where one of them stops the build, else 0. */
export function reportContent({ asJson = false } = {}): 0 | 1 {
  const { inputs, loaded } = readOnce()
  const { corpus, messages } = loaded
  const print = (text: string) => process.stdout.write(`${text}\n`)
  if (asJson) {
    print(sayJson({ corpus, messages }))
  } else {
    if (messages.length > 0) print(`${sayReport(messages)}\n`)
    print(`${inputs.contentDir}: ${saySummary(corpus, messages)}`)
    if (process.env['GITHUB_ACTIONS'] && messages.length > 0) print(sayAnnotations(messages))
  }
  return isRefused(messages) ? 1 : 0
}
