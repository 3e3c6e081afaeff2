import type { Site } from '../model/site.ts'
import { t } from '../model/words.ts'

/** The same as a page in another format, for programs that follow `<link rel="alternate">`. */
export type Alternate = {
  readonly type: string
  readonly title: string
  /** A path under the base. */
  readonly href: string
}

/** The feeds of a site, which every page names. */
export const feeds = ({ title }: Site): readonly Alternate[] => [
  { type: 'application/atom+xml', title, href: '/feed.xml' },
  {
    type: 'application/atom+xml',
    title: t('{site}: changes', { site: title }),
    href: '/changes.xml',
  },
  {
    type: 'application/feed+json',
    title: t('{site}: changes', { site: title }),
    href: '/changes.json',
  },
]
