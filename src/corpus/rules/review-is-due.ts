import { sayCount } from '../../say/count.ts'
import { sayDate } from '../../say/date.ts'
import type { Rule } from './rule.ts'

const dayLength = 86_400_000 // milliseconds

/** A claim is reviewed by its date; a warning from the day after, an error after the site's grace days. */
export const reviewIsDue: Rule<'review-is-due'> = {
  id: 'review-is-due',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'The day in a claim’s `reviewBy` has passed: a warning at first, an error after the days of grace in `site.json`.',
  why: 'A status says what is known; after a while nobody knows whether it still is.',
  mend: 'Look at the evidence again, then set `reviewed` and `reviewBy` and add to `history`.',
  *judge({ corpus, now, placeOf }) {
    const today = now.toISOString().slice(0, 10)
    const grace = corpus.site.reviewGraceDays
    for (const [id, { reviewBy }] of corpus.claims) {
      if (reviewBy === undefined || today <= reviewBy) continue
      const days = Math.round((Date.parse(today) - Date.parse(reviewBy)) / dayLength)
      const left = grace - days
      yield {
        place: placeOf('claims', id, ['reviewBy']),
        severity: left < 0 ? 'error' : 'warning',
        what: `The claim was to be reviewed by ${sayDate(reviewBy)}, ${sayCount(days, 'day')} ago.`,
        why:
          left < 0
            ? `Past ${sayCount(grace, 'day')} of grace the site no longer vouches for it.`
            : `In ${sayCount(left + 1, 'day')} the build will refuse it.`,
        mend: 'Look at its evidence again, then set `reviewed` and `reviewBy` and add to `history`.',
      }
    }
  },
}
