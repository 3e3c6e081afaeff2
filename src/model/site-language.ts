const holder = { site: 'en', isForWriters: false }

/** The language that the content is written in: of a process that reads one folder, that of its `site.json`. */
export const siteLanguage = (): string => holder.site

/** Lets a process read, and speak to readers, in a language from here on. */
export function useSiteLanguage(tag: string): void {
  holder.site = tag
}

/** Runs something in a language, and goes back to the one before it. Not for what waits. */
export function inSiteLanguage<T>(tag: string, run: () => T): T {
  const before = holder.site
  holder.site = tag
  try {
    return run()
  } finally {
    holder.site = before
  }
}

/** The language that is spoken: that of the site, but English to its writers. */
export const spokenLanguage = (): string => (holder.isForWriters ? 'en' : holder.site)

/** Runs something that speaks to writers, whose messages are English. Not for what waits. */
export const forWriters = <T>(run: () => T): T => speakingTo(true, run)

/** Runs something that speaks to readers, whoever asked for it. Not for what waits. */
export const forReaders = <T>(run: () => T): T => speakingTo(false, run)

function speakingTo<T>(isForWriters: boolean, run: () => T): T {
  const before = holder.isForWriters
  holder.isForWriters = isForWriters
  try {
    return run()
  } finally {
    holder.isForWriters = before
  }
}
