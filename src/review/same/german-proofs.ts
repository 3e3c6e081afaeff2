import type { Hunk } from './hunk.ts'
import { said } from './hunk.ts'
import type { Item } from './items.ts'
import type { Proof } from './verdict.ts'

/** What proves in German that a stretch says the same: a spelling of before 1996, a fused article, a hyphen. */
export function germanProofOf({ removed, added }: Hunk): Proof | undefined {
  const [one, other] = [said(removed), said(added)]
  if (removed.length === 1 && added.length === 1 && isGermanSpelling(one, other)) return 'spelling'
  if (fused.get(one) === other || fused.get(other) === one) return 'contraction'
  if (isHyphened(removed, added) || isHyphened(added, removed)) return 'hyphen'
  return undefined
}

/**
 * Prepositions with `das`. Those with `dem` and `der` are two things: `am Tag` is by day, `an dem Tag` on that day,
 * and `in dem` may begin a clause.
 */
const fused: ReadonlyMap<string, string> = new Map(
  ['an', 'auf', 'durch', 'für', 'hinter', 'in', 'über', 'um', 'unter', 'vor'].map((word) => [
    `${word}s`,
    `${word} das`,
  ]),
)

/** True for one word and its two parts with a hyphen: `Nordseeversicherung`, `Nordsee-Versicherung`. */
function isHyphened(whole: readonly Item[], parts: readonly Item[]): boolean {
  const [first, hyphen, second] = parts
  if (whole.length !== 1 || parts.length !== 3 || hyphen?.text !== '-' || !first || !second)
    return false
  // A part in capitals or of two letters may be a name or a number of its own.
  const isNoun = ({ text }: Item) => /^\p{Lu}\p{Ll}{2,}$/u.test(text)
  return (
    isNoun(first) && isNoun(second) && whole[0]?.text === first.text + second.text.toLowerCase()
  )
}

/** True for two spellings of one German word, in lower case. */
function isGermanSpelling(one: string, other: string): boolean {
  return isOldOf(one, other) || isOldOf(other, one)
}

function isOldOf(old: string, now: string): boolean {
  if (old.includes('ß') && old.replaceAll('ß', 'ss') === now)
    return swiss.test(old) || sharpS.test(old)
  return respellings.some(([from, to]) => from.test(old) && old.replace(from, to) === now)
}

/**
 * Stems that had `ß` behind a short vowel, where no vowel follows: before one it was `ss` already, so that `Maße` and
 * `Buße` are other words than `Masse` and `Busse`.
 */
const sharpS =
  /(?:da|mu|mü|wu|wü|flu|schlu|proze|bi|ku|kü|ha|hä|na|nä|la|lä|pa|gewi|ri|schu|gu|genu|verdru|fa|pre|i|mi|schlo|kongre|expre|stre|exze|adre|ru)ß(?![aeiouäöüy])/

/** Stems whose `ß` only Switzerland writes `ss`, of which no other word is made. */
const swiss = /straße|groß|größ|außer|außen|heiß|weiß|dreißig|gruß|grüß|schließ|fleiß/

const respellings: readonly (readonly [RegExp, string])[] = [
  [/^schiffahrt/, 'schifffahrt'],
  [/stengel/, 'stängel'],
  [/numerier/, 'nummerier'],
  [/plazier/, 'platzier'],
  [/tential(?=[se]?$)/, 'tenzial'],
  [/tentiell/, 'tenziell'],
  [/^aufwendig/, 'aufwändig'],
  [/^selbständig/, 'selbstständig'],
  [/^rauh(?=e?[mnrs]?$)/, 'rau'],
  [/delphin/, 'delfin'],
  [/graph(?=isch|ie|ik)/, 'graf'],
  [/^photo/, 'foto'],
  [/^telephon/, 'telefon'],
  [/^greuel/, 'gräuel'],
  [/^überschwenglich/, 'überschwänglich'],
  [/^quentchen$/, 'quäntchen'],
]
