import type { Status } from '../model/status.ts'
import { inWords } from '../model/words.ts'

/** What a claim of each status owes its readers, in full sentences; the build holds writers to it. */
export const statusDuties: Readonly<Record<Status, string>> = inWords({
  fact: 'It cites a primary document that we have read, as far as its access says, or two origins that do not copy one another.',
  attributed:
    'It names who says so. Nobody independent has shown it, so the name goes wherever the words go.',
  estimate:
    'It gives a quantity with its qualifier or its interval, says whose it is, and says so when the arithmetic is ours.',
  disputed:
    'Parties who could know contradict each other. It cites both sides, and does not split the difference.',
  speculation:
    'It says why there is nothing better, and what would change that. It is here because people repeat it.',
  error:
    'It says what the record shows instead, with a source, and who seems to have made the mistake first.',
})
