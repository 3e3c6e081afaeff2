import type { Collection } from '../read/collection.ts'
import type { Content, JsonPath } from '../read/content.ts'
import type { ParsedFile } from '../read/parsed-file.ts'

/** Where each record stands: its file and the path of its value in it. */
export type Places = {
  readonly set: (collection: Collection, id: string, parsed: ParsedFile, at?: JsonPath) => void
  readonly placeOf: Content['placeOf']
}

/** An empty register of places; what it does not know stands at the top of the content folder's `site.json`. */
export function createPlaces(siteFile: string): Places {
  const slots = new Map<string, { readonly parsed: ParsedFile; readonly at: JsonPath }>()
  const key = (collection: Collection, id: string) =>
    `${collection}/${collection === 'site' ? '' : id}`
  return {
    set: (collection, id, parsed, at = []) => {
      slots.set(key(collection, id), { parsed, at })
    },
    placeOf: (collection, id, path = []) => {
      const slot = slots.get(key(collection, id))
      return slot
        ? slot.parsed.placeOf([...slot.at, ...path])
        : { file: siteFile, line: 1, column: 1 }
    },
  }
}
