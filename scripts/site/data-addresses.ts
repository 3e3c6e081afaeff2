/** What an import map says: names of modules, or how they begin, and the addresses that stand for them. */
type ImportMap = { readonly names: readonly string[]; readonly addresses: readonly string[] }

/** Of an import map, without the folders in it, which are no files. https://html.spec.whatwg.org/#import-maps */
export function importMapIn(text: string): ImportMap {
  // Whatever it is, only its members of these names are looked at.
  const map = parsed(text) as { readonly imports?: unknown; readonly scopes?: unknown } | undefined
  const all = [...textsIn(map?.imports), ...textsIn(map?.scopes)]
  return {
    names: all.map(([name]) => name),
    addresses: all.map(([, address]) => address).filter((address) => !address.endsWith('/')),
  }
}

/** True where an import map says what a name stands for: by itself, or as the beginning of it. */
export const isMapped = (name: string, mapped: readonly string[]): boolean =>
  mapped.some((each) => each === name || (each.endsWith('/') && name.startsWith(each)))

/** The addresses that speculation rules list for a browser to load ahead. */
export const speculatedIn = (text: string): readonly string[] => textsOf(text, ['urls'])

/** The addresses of pictures and pages in the manifest of a web app. */
export const manifestAddressesIn = (text: string): readonly string[] =>
  textsOf(text, ['src', 'url', 'start_url'])

/**
 * The addresses in JSON for Linked Data that say no host, without fragments, by which it names things that are no
 * elements. A text of any name is one where it is written as a path, of some names whatever it looks like.
 */
export function relativeAddressesIn(text: string): readonly string[] {
  const isRelative = (address: string) => /^(?![a-z][a-z\d+.-]*:|_:)\S+$/i.test(address)
  const paths = [...textsIn(parsed(text))].filter(
    ([name, address]) => isPath.test(address) || (addressNames.has(name) && isRelative(address)),
  )
  return paths.map(([, address]) => bare(address)).filter(Boolean)
}

/** An address without its fragment. */
export const bare = (address: string): string => address.replace(/#.*$/s, '')

const isPath = /^\.{0,2}\/\S*$/
const addressNames = new Set(
  '@id url image logo item contentUrl embedUrl thumbnailUrl sameAs mainEntityOfPage'.split(' '),
)

const textsOf = (text: string, names: readonly string[]): readonly string[] =>
  [...textsIn(parsed(text))].filter(([name]) => names.includes(name)).map(([, value]) => value)

/** Every text in JSON, with the name of the member it is of; those of a list have the list’s. */
function* textsIn(value: unknown, name = ''): Generator<readonly [name: string, text: string]> {
  if (typeof value === 'string') yield [name, value]
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each, name)
  else if (typeof value === 'object' && value !== null) {
    for (const [of, each] of Object.entries(value)) yield* textsIn(each, of)
  }
}

/** Undefined where it is no JSON: a browser passes it over. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
