import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Corpus } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import type { AddressOf } from '../writing/address-of.ts'
import type { Change } from './change.ts'
import { changesOf } from './changes.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedOf } from './feed-of.ts'
import { inWords, t } from '../../model/words.ts'

/** Entries a feed holds; who asks less often than this many changes happen finds the rest on the claims’ pages. */
const longest = 200

/** What changed on the site, the latest first: corrections, changed values, new claims, new statuses, reviews. */
export const changesFeed = (corpus: Corpus, path: string, addressOf: AddressOf): Feed =>
  feedOf(corpus.site, {
    title: t('{site}: changes', { site: corpus.site.title }),
    description: t(
      'Corrections, values that changed, and claims that are new, that changed their status, and that were reviewed.',
    ),
    address: addressOf(path),
    home: addressOf('/corrections/'),
    entries: changesOf(corpus)
      .slice(0, longest)
      .map((change) => entryOf(change, addressOf)),
  })

const kindLabels: Readonly<Record<Change['kind'], string>> = inWords({
  'new-claim': 'New claim',
  status: 'Status changed',
  review: 'Reviewed',
  correction: 'Correction',
  value: 'Value changed',
})

const entryOf = (
  { path, title, date, kind, text, status }: Change,
  addressOf: AddressOf,
): FeedEntry => ({
  address: addressOf(path),
  title,
  published: date,
  changedOn: date,
  authors: [],
  tags: [
    { term: kind, label: kindLabels[kind] },
    ...(status ? [{ term: status, label: statusFaces[status].label }] : []),
  ],
  html: toHtml(text.map((paragraph) => h('p', paragraph))),
})
