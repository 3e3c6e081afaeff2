import { suspectsIn, type Cause, type Suspect } from '../../review/record/suspects.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { sayCount } from '../../say/count.ts'
import { isReadable } from '../judge/readable.ts'
import type { Content } from '../read/content.ts'
import type { Fault, Rule } from './rule.ts'

const oneByOne = 10 // claims that rest on one changed record; more are one message at that record

/**
 * What a claim rests on is as it was when the claim was reviewed: its data and what they are computed from and taken
 * from, the sources of its evidence and what those repeat, the claims it depends on.
 */
export const basisIsReviewed: Rule<'basis-is-reviewed'> = {
  id: 'basis-is-reviewed',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A datum, a source or a claim that a claim rests on changed since the claim was reviewed. While writing it is a warning; what is published may hold none.',
  why: 'A claim was weighed on what it rested on; on other grounds it may stand otherwise.',
  mend: 'Look whether the claim still holds, and sign it with `npm run sign-off -- --records`.',
  *judge(content) {
    const severity = content.isPublishing ? 'error' : 'warning'
    const suspects = suspectsIn(content.recordReviews, content.reviews)
      .map(({ review, causes }) => ({
        review,
        causes: causes.filter((cause) => isKnown(cause, content)),
        isUnknown: causes.length === 0,
      }))
      .filter(({ causes, isUnknown }) => isUnknown || causes.length > 0)
    const shared = Map.groupBy(
      suspects.flatMap(({ review, causes }) => causes.map((cause) => ({ cause, review }))),
      ({ cause }) => cause.record,
    )
    const isWide = ({ record }: Cause) => (shared.get(record)?.length ?? 0) > oneByOne
    for (const [record, uses] of shared) {
      const [first] = uses
      if (!first || uses.length <= oneByOne) continue
      yield {
        severity,
        ...manyRest(
          record,
          first.cause,
          uses.map(({ review }) => review.id),
          content,
        ),
      }
    }
    for (const suspect of suspects) {
      const causes = suspect.causes.filter((cause) => !isWide(cause))
      if (!suspect.isUnknown && causes.length === 0) continue
      yield { severity, ...restsOn({ ...suspect, causes }, content) }
    }
  },
}

/** True for what a claim rests on that could be read. */
function isKnown({ record }: Cause, content: Content): boolean {
  const review = content.recordReviews.get(record)
  return review === undefined || isReadable(review, content)
}

function restsOn({ review, causes }: Suspect, { placeOf }: Content): Fault {
  const claim = quoted(review.id)
  return {
    place: placeOf('claims', review.id, ['reviewed']),
    what:
      causes.length === 0
        ? `What claim ${claim} rested on when it was reviewed is not written down.`
        : `What claim ${claim} rests on changed since it was reviewed: ${causes.map(sayCause).join('; ')}.`,
    mend: `Look whether it still holds, and sign it with \`npm run sign-off -- --records ${review.record}\`.`,
    actual: review.id,
  }
}

function manyRest(
  record: string,
  cause: Cause,
  claims: readonly string[],
  { placeOf, recordReviews }: Content,
): Fault {
  const review = recordReviews.get(record)
  return {
    place: review ? placeOf(review.collection, review.id) : placeOf('site', ''),
    what: `${sayCause(cause)}, and ${sayCount(claims.length, 'claim')} that rest on it were reviewed before: ${listed(claims, 'and')}.`,
    mend: 'Look whether each still holds, and sign them with `npm run sign-off -- --records`, each by its name or `--all`.',
    actual: record,
  }
}

function sayCause({ record, how, fields }: Cause): string {
  switch (how) {
    case 'gone':
      return `${quoted(record)} is gone`
    case 'changed':
      return `${quoted(record)} has another ${listed(fields, 'and')}`
    case 'signed':
      return `${quoted(record)} was changed and signed`
    default:
      return how satisfies never
  }
}
