import { sayCount } from '../../say/count.ts'
import { sayDate } from '../../say/date.ts'
import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

const dayLength = 86_400_000 // milliseconds

/** A claim is reviewed by its date; a warning from the day after, an error after the site's grace days. */
export const reviewIsDue: Rule = function* ({ corpus, now, placeOf }): Generator<Message> {
  const today = now.toISOString().slice(0, 10)
  const grace = corpus.site.reviewGraceDays
  for (const [id, { reviewBy }] of corpus.claims) {
    if (reviewBy === undefined || today <= reviewBy) continue
    const days = Math.round((Date.parse(today) - Date.parse(reviewBy)) / dayLength)
    const left = grace - days
    yield {
      place: placeOf('claims', id, ['reviewBy']),
      severity: left < 0 ? 'error' : 'warning',
      rule: 'review-is-due',
      what: `The claim was to be reviewed by ${sayDate(reviewBy)}, ${sayCount(days, 'day')} ago.`,
      why:
        left < 0
          ? `Past ${sayCount(grace, 'day')} of grace the site no longer vouches for it.`
          : `In ${sayCount(left + 1, 'day')} the build will refuse it.`,
      mend: 'Look at its evidence again, then set `reviewed` and `reviewBy` and add to `history`.',
    }
  }
}
