/**
 * Why a record or an article is not published yet: it says it is a draft, or its day is after the clock of the
 * build. What only such things use waits with them.
 */
export type Waiting = 'draft' | 'later'

/** What is not published yet, by `articles/<slug>`, `claims/<id>` and the like. */
export type Withheld = ReadonlyMap<string, Waiting>
