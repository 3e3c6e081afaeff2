import {
  indexNamed,
  isCollection,
  wholeOf,
  type Collection,
  type Index,
  type Notes,
} from '../model/once-for-reads.ts'
import { digestOf, digestOfAll } from './digest.ts'
import type { Tracked } from './tracked.ts'

/** What of the content something was made of, as it can be written down: a part of it, a record of a part, or an entry of an index. */
export type Dependency =
  | readonly [kind: 'whole', name: string]
  | readonly [kind: 'record' | 'entry', name: string, id: string]

/** Takes down what a page asks for, each dependency once. */
export class Dependencies implements Notes {
  readonly noted = new Set<string>()

  noteWhole(name: string): void {
    this.noted.add(texts.of(['whole', name]))
  }

  noteRecord(name: string, id: string): void {
    this.noted.add(texts.of(['record', name, id]))
  }

  noteEntry({ name }: Index, key: string): void {
    this.noted.add(texts.of(['entry', name, key]))
  }
}

/** Each dependency as one and the same text: pages ask for half a million, of which one in ten is another. */
class Texts {
  readonly #known = new Map<string, Map<string, Map<string, string>>>()

  of(dependency: Dependency): string {
    const [kind, name, id = ''] = dependency
    const ofKind = this.#known.get(kind) ?? new Map<string, Map<string, string>>()
    const ofName = ofKind.get(name) ?? new Map<string, string>()
    const known = ofName.get(id)
    if (known !== undefined) return known
    const text = JSON.stringify(dependency)
    this.#known.set(kind, ofKind.set(name, ofName.set(id, text)))
    return text
  }
}

const texts = new Texts()

/** A dependency that was written down. */
export const readDependency = (written: string): Dependency => JSON.parse(written) as Dependency // `Texts` wrote it

/** The digest of what a dependency is in some content; undefined for one that nobody knows any more. */
export function digestNow(dependency: Dependency, content: Tracked): string | undefined {
  const [kind, name, id = ''] = dependency
  if (kind === 'entry') {
    const index = indexNamed(name)
    return index && digestOf(index.entry(id, content))
  }
  const part = content[name]
  if (kind === 'record') return isCollection(part) ? digestOf(part.get(id)) : undefined
  const whole = wholeOf(part)
  return isCollection(whole) ? digestOfCollection(whole) : digestOf(whole)
}

const known = new WeakMap<Collection, string>()

function digestOfCollection(collection: Collection): string {
  const digest =
    known.get(collection) ??
    digestOfAll([...collection].map(([id, record]) => `${id} ${digestOf(record)}`))
  known.set(collection, digest)
  return digest
}
