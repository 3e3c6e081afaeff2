import { plainOf } from './csl-markup.ts'
import { isBlank, isRecord, isYes, readingSchema, type CslReading } from './csl-reading.ts'

/** A person or a body of CSL-JSON, without the parts that are empty: at least one of the three names is there. */
export type CslName = {
  /** A name that is not taken apart: a body, a person of one name. */
  readonly literal?: string
  readonly family?: string
  readonly given?: string
  /** Goes where the family name stands alone: `de` of `Alan de Brauw`, who is `Brauw`. */
  readonly 'dropping-particle'?: string
  /** Stays with the family name: `van den Berg`. */
  readonly 'non-dropping-particle'?: string
  readonly suffix?: string
  readonly 'comma-suffix'?: boolean
  /** True where the family name comes first, as it does in Hungarian. */
  readonly 'static-ordering'?: boolean
}

const textKeys = [
  'literal',
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
] as const
const flagKeys = ['comma-suffix', 'static-ordering'] as const

/** Keys of a name that are read; `parse-names` asks for what is done anyway. */
export const cslNameKeys = [...textKeys, ...flagKeys, 'parse-names'] as const

const text = { type: 'string' }
const flag = { anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'number' }] }

/** A list of names as citation programs write it. */
export const cslNamesSchema = readingSchema(readNames, {
  visible: true,
  type: 'array',
  items: {
    type: 'object',
    properties: Object.fromEntries([
      ...textKeys.map((key) => [key, text]),
      ...[...flagKeys, 'parse-names'].map((key) => [key, flag]),
    ]),
  },
})

/** Names in the forms that programs write, without the empty ones; undefined where there is none. */
export function readNames(given: unknown): CslReading<readonly CslName[] | undefined> {
  if (isBlank(given)) return { value: undefined }
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  const names: CslName[] = []
  for (const [i, each] of list.entries()) {
    const name = typeof each === 'string' ? nameOfText(each) : isRecord(each) && nameOf(each)
    if (name === false) {
      const path = Array.isArray(given) ? [i] : []
      const must = 'must be a name'
      return { fault: { path, must, mend: `Write ${forms}.` } }
    }
    if (name.literal ?? name.family ?? name.given) names.push(name)
  }
  return { value: names.length > 0 ? names : undefined }
}

const forms = '`{ "family": "Ward", "given": "Ada" }`, or `{ "literal": "Harbour Board" }`'

/** `Ward, Ada` is a family and a given name; other texts are not taken apart. */
function nameOfText(text: string): CslName {
  const [, family = '', given = ''] = /^([^,]+), *([^,]+)$/.exec(plainOf(text)) ?? []
  return family ? { family, given } : isBlank(text) ? {} : { literal: plainOf(text) }
}

function nameOf(fields: Readonly<Record<string, unknown>>): CslName {
  const texts = textKeys.flatMap((key) => {
    const value = fields[key]
    const isText = typeof value === 'string' || typeof value === 'number'
    const words = isText ? plainOf(String(value)) : ''
    return words === '' ? [] : [[key, words] as const]
  })
  const flags = flagKeys.filter((key) => isYes(fields[key])).map((key) => [key, true] as const)
  return apart(Object.fromEntries([...texts, ...flags]))
}

/** Takes out of a name what is written into its two parts: quotation marks, and a suffix behind a comma. */
function apart(name: CslName): CslName {
  // Quotation marks ask a processor to leave the family name whole, which it is here.
  const family = name.family?.replace(/^"(.+)"$/, '$1')
  const [, given, mark, suffix] = /^([^,]+),(!)? *([^,]+)$/.exec(name.given ?? '') ?? []
  return {
    ...name,
    ...(family === undefined ? {} : { family }),
    ...(given && suffix && !name.suffix
      ? { given, suffix, ...(mark ? { 'comma-suffix': true } : {}) }
      : {}),
  }
}

/** The name that stands alone for a person: `van den Berg`, `Brauw` of Alan de Brauw; a body’s whole name. */
export const familyOf = (name: CslName): string =>
  name.literal ??
  (joinParticle(name['non-dropping-particle'], name.family ?? '') || (name.given ?? ''))

/** A particle and the name behind it: `van den Berg`, `d’Alembert`. */
export const joinParticle = (particle: string | undefined, name: string): string =>
  !particle || name === '' ? name : `${particle}${/['’ʼ-]$/.test(particle) ? '' : ' '}${name}`
