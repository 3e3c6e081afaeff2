import type { Element } from 'hast'
import { attributesOf } from './elements.ts'

/** The address in a `<meta>`: of a card's picture, or of the page that follows in some seconds. */
export function metaAddress({ tagName, properties }: Element): readonly string[] {
  const attributes = attributesOf(properties)
  const content = attributes.get('content')
  if (tagName !== 'meta' || content === undefined) return []
  if (attributes.get('httpequiv')?.toLowerCase() === 'refresh') {
    return [refresh.exec(content)?.[1] ?? '']
  }
  const names = ['property', 'name', 'itemprop'].flatMap(
    (name) => attributes.get(name)?.split(/\s+/) ?? [],
  )
  return isWritten.test(content) || names.some((name) => isOfAddress.test(name)) ? [content] : []
}

const refresh = /^\s*[\d.]*(?:\s*[;,]|\s)\s*(?:url\s*=\s*)?['"]?([^'"]*)/i

/** What is an address whatever it is said to be. */
const isWritten = /^(?:https?:\/\/|\.{0,2}\/)\S*$/i

/** `og:image`, `og:video:secure_url`, `twitter:player`: what is always an address, however it is written. */
const isOfAddress = /(?:^|:)(?:image|video|audio|url|secure_url|src|player|stream)$/i
