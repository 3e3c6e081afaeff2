import type { z } from 'astro/zod'
import type { RuleId } from '../../model/message.ts'
import { nearest } from '../../model/nearest.ts'
import type { JsonPath } from '../read/content.ts'
import { explainLimit } from './explain-limit.ts'
import type { Issue } from './issue.ts'
import { isKey, namePath, valueAt } from '../read/json-path.ts'
import { legalShape } from './legal-shape.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { sentence } from '../../say/sentence.ts'

/** A fault of shape in words, and the path it is about; `isKey` where the key is at fault, not its value. */
export type Explanation = {
  readonly path: JsonPath
  readonly isKey: boolean
  readonly rule?: RuleId
  readonly what: string
  readonly why: string
  readonly mend: string
  readonly actual?: string
  readonly expected?: readonly string[]
}

type Subject = { readonly schema: z.ZodType; readonly value: unknown; readonly noun: string }

/** What a schema has against a value, for people: one fault each, with the nearest legal key or value. */
export function explainIssues({
  issues,
  ...subject
}: Subject & { readonly issues: readonly Issue[] }): readonly Explanation[] {
  const flat = issues.flatMap((issue) => flatten(issue))
  const renamed = new Set<string>()
  const explained = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? (issue.keys ?? []).map((key) => {
          const { keys } = legalShape(subject.schema, subject.value, issue.path)
          const unused = keys.filter(
            (name) => valueAt(subject.value, [...issue.path, name]) === undefined,
          )
          const near = nearest(key, unused)
          if (near !== undefined) renamed.add([...issue.path, near].join('/'))
          return unknownKey(key, issue.path, { keys, near, noun: subject.noun })
        })
      : [],
  )
  const told = new Set<string>(renamed)
  const others = flat.flatMap((issue) => {
    // The first thing wrong with a value is enough to mend it.
    const key = issue.path.join('/')
    if (issue.code === 'unrecognized_keys' || told.has(key)) return []
    told.add(key)
    return [explain(issue, subject)]
  })
  return [...explained, ...others]
}

/** The issues of the branch of a union that came nearest, with whole paths. */
function flatten(issue: Issue): readonly Issue[] {
  const branches = issue.errors ?? []
  if (issue.code !== 'invalid_union' || branches.length === 0) return [issue]
  const badness = (branch: readonly Issue[]) =>
    branch.length +
    (branch.some(({ path, code }) => path.length === 0 && code === 'invalid_type') ? 100 : 0)
  const [best = []] = branches.toSorted((a, b) => badness(a) - badness(b))
  return best.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }))
}

function unknownKey(
  key: string,
  path: JsonPath,
  legal: {
    readonly keys: readonly string[]
    readonly near: string | undefined
    readonly noun: string
  },
): Explanation {
  const owner = path.length === 0 ? withArticle(legal.noun) : namePath(path)
  return {
    path: [...path, key],
    isKey: true,
    what: `${quoted(key)} is not a key of ${owner}.`,
    why: 'What the build does not know it would drop, and no reader would see it.',
    mend: legal.near
      ? `Use ${quoted(legal.near)}, if that is meant.`
      : `Put what it says under one of the keys, ${listed(legal.keys)}.`,
    actual: key,
    expected: legal.keys,
  }
}

function explain(issue: Issue, subject: Subject): Explanation {
  const { path } = issue
  const actual = valueAt(subject.value, path)
  const base = { path, isKey: false, actual: quoted(actual) }
  if (actual === undefined) return { ...base, ...leftOut(path, subject) }
  const legal = (issue.values ?? issue.options ?? []).map(String)
  if (legal.length > 0)
    return { ...base, ...notAmong(legal, actual, path.findLast(isKey) ?? subject.noun) }
  const name = namePath(path, subject.noun)
  if (issue.code !== 'invalid_type') return { ...base, ...explainLimit(issue, name, actual) }
  return {
    ...base,
    what: `${name} is ${kindOfValue(actual)}.`,
    why: 'The pages are built from this shape and from no other.',
    mend: `Write ${legalShape(subject.schema, subject.value, path).kind}.`,
  }
}

type Words = Pick<Explanation, 'what' | 'why' | 'mend' | 'expected'>

function leftOut(path: JsonPath, subject: Subject): Words {
  const key = quoted(path.at(-1))
  const owner = path.length > 1 ? namePath(path.slice(0, -1)) : `this ${subject.noun}`
  const meant = misspelt(path, subject)
  return {
    what: `${sentence(owner).replace(/\.$/, '')} has no ${key}.`,
    why: 'The build fills in nothing by itself: what is left out here, a reader would have to guess.',
    mend: meant
      ? `Rename ${quoted(meant)} to ${key}.`
      : `Add ${key}: ${legalShape(subject.schema, subject.value, path).kind}.`,
  }
}

function notAmong(legal: readonly string[], actual: unknown, of: string): Words {
  const near = nearest(String(actual), legal)
  return {
    what: `${quoted(actual)} is not a legal ${quoted(of)}.`,
    why: 'Pages and readers share the meaning of these words and of no others.',
    mend: near
      ? `Use ${quoted(near)}; the legal values are ${listed(legal, 'and')}.`
      : `Use ${listed(legal)}.`,
    expected: legal,
  }
}

/** The key of an object that its schema does not know and that may have meant a missing one. */
function misspelt(path: JsonPath, { schema, value }: Subject): string | undefined {
  const parent = path.slice(0, -1)
  const { keys } = legalShape(schema, value, parent)
  const unknown = Object.keys(valueAt(value, parent) ?? {}).filter((key) => !keys.includes(key))
  return nearest(String(path.at(-1)), unknown)
}

function kindOfValue(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string'
    ? `the text ${quoted(value)}`
    : `the ${typeof value} ${quoted(value)}`
}

/** `an estimate`, `a claim`. */
const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
