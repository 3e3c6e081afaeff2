import { issuedOf, publisherOf, type Source } from '../model/source.ts'
import { accessWords } from '../say/access.ts'
import { sayDate } from '../say/date.ts'

/** The same with the writer's own words on it, where there are any. */
export function sayAccess({ custom }: Source): string {
  const { level, note } = custom.access
  const words = accessWords[level]
  if (!note) return `${words}.`
  return note.toLowerCase().startsWith(words) ? note : `${words}. ${note}`
}

/** Kinds of source as headings of a list. */
export const kindWords: Readonly<Record<Source['custom']['kind'], string>> = {
  primary: 'Primary documents',
  official: 'Official statements',
  vendor: 'Security and analytics firms',
  wire: 'News agencies',
  press: 'Press',
  trade: 'Trade press',
  'state-media': 'State media',
  other: 'Other',
}

/** One source's kind, in words. */
export const kindNames: Readonly<Record<Source['custom']['kind'], string>> = {
  primary: 'primary document',
  official: 'official statement',
  vendor: 'security or analytics firm',
  wire: 'news agency',
  press: 'press',
  trade: 'trade press',
  'state-media': 'state media',
  other: 'other',
}

/** Authors of a source in words: `A. Writer and B. Other`; undefined where none are named. */
export function sayAuthors({ author }: Source): string | undefined {
  const names = (author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  )
  const last = names.pop()
  if (last === undefined) return undefined
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last
}

/** Who and when: `Harbour Board, minutes, 4 March 1953`, whatever of it is known. */
export function sayImprint(source: Source): string {
  const { container, publisher } = imprintOf(source)
  const issued = issuedOf(source)
  const when = issued && `${source.issued?.circa ? 'about ' : ''}${sayDate(issued)}`
  const parts = [sayAuthors(source), container, publisher, source.number, when]
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ')
}

/** Container and publisher, where they are not one and the same. */
function imprintOf(source: Source) {
  const container = source['container-title']
  return { container, publisher: container ? undefined : publisherOf(source) }
}
