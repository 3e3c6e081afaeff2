import type { Site } from '../../model/site.ts'
import { latest } from '../writing/changed-on.ts'
import type { Feed } from './feed.ts'

/** A feed of a site: what all of its feeds have in common, and the day of its last entry. */
export function feedOf(
  { language, publisher, licence }: Site,
  own: Pick<Feed, 'title' | 'description' | 'address' | 'home' | 'entries'>,
): Feed {
  return {
    ...own,
    language,
    publisher,
    rights: `${licence.name}, ${licence.url}`,
    // A site without any entry has no day; the standard asks for one.
    changedOn: latest(own.entries.map(({ changedOn }) => changedOn)) ?? '1970-01-01',
  }
}
