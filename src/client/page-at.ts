const pages = new Map<string, Promise<Document>>()

/**
 * The page that a link leads to, asked for once; refuses where it cannot be had, and asks anew the next
 * time.
 */
export function pageAt(link: HTMLAnchorElement): Promise<Document> {
  const [address = ''] = link.href.split('#')
  const known = pages.get(address)
  if (known) return known
  const page = fetchPage(address)
  pages.set(address, page)
  page.catch(() => pages.delete(address))
  return page
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`invalid answer: ${answer.status}`)
  // That page's own sheet, which nothing here needs: this page's policy would refuse it, and say so.
  const html = (await answer.text()).replace(/<style[^>]*>.*?<\/style>/s, '')
  return new DOMParser().parseFromString(html, 'text/html')
}
