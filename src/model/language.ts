import { isBlank, readingSchema, type CslReading } from './csl-reading.ts'
import { nearest } from './nearest.ts'

/** The language of a document, as a tag that browsers know. */
export const languageSchema = readingSchema(readLanguage, { visible: false, type: 'string' })

function readLanguage(given: unknown): CslReading<string | undefined> {
  if (isBlank(given)) return { value: undefined }
  const tag = languageTagOf(String(given))
  if (tag !== undefined) return { value: tag }
  const near = nearestLanguage(String(given))
  const example = 'the name of a language or its tag, `Japanese` or `ja`'
  return {
    fault: {
      must: 'must be a language',
      demand: 'language',
      mend: near ? `Use \`${near}\`, or ${example}.` : `Write ${example}.`,
    },
  }
}

/**
 * The BCP 47 tag of a language as citation programs write it: a tag, `en-US` or `en_us`; a code of three letters;
 * a name in English or in the language itself, `Japanese`, `Deutsch`. Of several the first. Undefined for others.
 */
export function languageTagOf(written: string): string | undefined {
  const tags = written
    .split(/[;,/&]| and /)
    .map((each) => each.replace(/\(.*?\)/g, '').trim())
    .filter((each) => each !== '')
    .map(tagOf)
  return tags.includes(undefined) ? undefined : tags[0]
}

/** How a site writes its language. */
export const tagForm = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/

/** True for a tag that names a language, in order; of another, no number and no date could be written. */
export const isLanguageTag = (tag: string): boolean =>
  tagForm.test(tag) && isInOrder(tag) && languageTagOf(tag) !== undefined

function isInOrder(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The language name nearest to one that is not known. */
const nearestLanguage = (written: string): string | undefined => {
  const near = nearest(written.trim().toLowerCase(), tagsByName().keys())
  const tag = near === undefined ? undefined : tagsByName().get(near)
  return tag === undefined ? undefined : englishName(tag)
}

function tagOf(written: string): string | undefined {
  const code = bibliographic[written.toLowerCase()] ?? written.replaceAll('_', '-')
  if (/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(code)) {
    try {
      const [tag] = Intl.getCanonicalLocales(code)
      if (tag !== undefined && englishName(new Intl.Locale(tag).language)) return tag
    } catch {
      // A tag whose parts are out of order is none.
    }
  }
  return tagsByName().get(written.toLowerCase())
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const englishName = (tag: string): string | undefined => names.of(tag)

/** Codes of three letters that libraries use where ISO 639-3 has another. */
const bibliographic: Readonly<Record<string, string>> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
}

let known: ReadonlyMap<string, string> | undefined

/** Tags by the names of languages of two letters, in English and in the language itself; built when first asked for. */
function tagsByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    twoLetters().flatMap((code) => {
      const english = englishName(code)
      if (english === undefined) return []
      const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code)
      return [english, own ?? english].map((name) => [name.toLowerCase(), code] as const)
    }),
  )
  return known
}

function twoLetters(): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
