import { inWords, t } from '../model/words.ts'
import { joinParticle, type CslName } from '../model/csl-name.ts'
import type { NameField } from '../model/csl-fields.ts'

/**
 * A person’s or body’s name as it is read: `Ada van den Berg`, `Alan de Brauw`, `Ada Ward Jr.`, `Sukarno`.
 * Names in Chinese, Japanese and Korean letters, and those marked so, have the family name first.
 */
export function sayPerson(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  const { given = '', suffix } = name
  const family = joinParticle(
    name['dropping-particle'],
    joinParticle(name['non-dropping-particle'], name.family ?? ''),
  )
  const end = suffix ? `${name['comma-suffix'] ? ',' : ''} ${suffix}` : ''
  if (family === '') return `${given}${end}`
  if (isEastAsian(family) && isEastAsian(given)) return `${family}${given}${end}`
  const parts = name['static-ordering'] ? [family, given] : [given, family]
  return `${parts.filter((part) => part !== '').join(' ')}${end}`
}

const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々]+$/u.test(text)

/** Several in words: `A. Writer and B. Other`; undefined where none are named. */
export function sayPeople(names: readonly CslName[] = []): string | undefined {
  const said = names.map(sayPerson)
  const last = said.pop()
  if (last === undefined) return undefined
  return said.length > 0 ? `${said.join(', ')} ${t('and')} ${last}` : last
}

/** What somebody did for a document, before their names; the author stands without a word. */
export const roleWords: Readonly<Record<NameField, string>> = inWords({
  author: '',
  editor: 'edited by',
  'editor-translator': 'edited and translated by',
  'editorial-director': 'edited by',
  compiler: 'compiled by',
  director: 'directed by',
  host: 'hosted by',
  interviewer: 'interview by',
  composer: 'composed by',
  'script-writer': 'written by',
  'series-creator': 'created by',
  curator: 'curated by',
  organizer: 'organised by',
  chair: 'chaired by',
  performer: 'performed by',
  narrator: 'narrated by',
  illustrator: 'illustrated by',
  producer: 'produced by',
  'executive-producer': 'produced by',
  translator: 'translated by',
  contributor: 'with',
  guest: 'with',
  'collection-editor': 'in a series edited by',
  'container-author': 'in a work by',
  'original-author': 'after',
  'reviewed-author': 'on a work by',
  recipient: 'to',
})
