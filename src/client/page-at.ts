import { fetchOnce } from './fetch-once.ts'

const pageOf = fetchOnce((html) => new DOMParser().parseFromString(html, 'text/html'))

/** The page that a link leads to; refuses where it cannot be had. */
export const pageAt = ({ href }: HTMLAnchorElement): Promise<Document> =>
  pageOf(href.replace(/#.*/, ''))
