/**
 * Reads files, each asked for once; refuses where one cannot be had, and asks anew the next time. Its style is taken
 * out: it is for who sees the file alone, and this page's policy would refuse it, and say so.
 */
export function fetchOnce<Read>(read: (text: string) => Read): (address: string) => Promise<Read> {
  const known = new Map<string, Promise<Read>>()
  return (address) => {
    const last = known.get(address)
    if (last) return last
    const found = textOf(address).then(read)
    known.set(address, found)
    found.catch(() => known.delete(address))
    return found
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`invalid answer: ${answer.status}`)
  return (await answer.text()).replace(/<style[^>]*>.*?<\/style>/s, '')
}
