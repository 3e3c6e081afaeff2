import type { z } from 'astro/zod'
import type { RuleId } from '../model/message.ts'
import { nearest } from '../model/nearest.ts'
import type { JsonPath } from './content.ts'
import { legalShape } from './legal-shape.ts'
import { counted, listed, quoted, sentence, useNearest } from './wording.ts'

/** A Zod issue, as far as explanations need it. https://zod.dev/error-customization */
export type Issue = {
  readonly code: string
  readonly path: JsonPath
  readonly message: string
  readonly expected?: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
  readonly origin?: string
  readonly minimum?: number
  readonly maximum?: number
}

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
            (name) => at(subject.value, [...issue.path, name]) === undefined,
          )
          const near = nearest(key, unused)
          if (near !== undefined) renamed.add([...issue.path, near].join('/'))
          return unknownKey(key, issue.path, { keys, near, noun: subject.noun })
        })
      : [],
  )
  const others = flat.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || renamed.has(issue.path.join('/'))) return []
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
  const owner = path.length === 0 ? `a ${legal.noun}` : nameOf(path)
  return {
    path: [...path, key],
    isKey: true,
    what: `${quoted(key)} is not a key of ${owner}.`,
    why: 'What the build does not know it would drop, and no reader would see it.',
    mend: legal.near
      ? `Use ${quoted(legal.near)}, or remove it.`
      : `Remove it; the keys are ${listed(legal.keys, 'and')}.`,
    actual: key,
    expected: legal.keys,
  }
}

function explain(issue: Issue, { schema, value, noun }: Subject): Explanation {
  const { path } = issue
  const actual = at(value, path)
  const name = nameOf(path, noun)
  const base = { path, isKey: false, actual: quoted(actual) }
  if (actual === undefined) {
    const { kind } = legalShape(schema, value, path)
    const owner = path.length > 1 ? nameOf(path.slice(0, -1)) : `this ${noun}`
    return {
      ...base,
      what: `${sentence(owner).replace(/\.$/, '')} has no ${quoted(path.at(-1) ?? '')}.`,
      why: 'The build fills in nothing by itself: what is left out here, a reader would have to guess.',
      mend: `Add ${quoted(path.at(-1) ?? '')}: ${kind}.`,
    }
  }
  const legal = (issue.values ?? issue.options ?? []).map(String)
  if (legal.length > 0) {
    const rest = listed(legal)
    const near = nearest(String(actual), legal)
    return {
      ...base,
      what: `${quoted(actual)} is not a legal ${quoted(path.findLast(isText) ?? noun)}.`,
      why: 'Pages and readers share the meaning of these words and of no others.',
      mend: near ? `Use ${quoted(near)}; legal are ${rest}.` : `Use ${rest}.`,
      expected: legal,
    }
  }
  if (issue.code === 'invalid_type') {
    const { kind } = legalShape(schema, value, path)
    return {
      ...base,
      what: `${name} is ${kindOfValue(actual)}.`,
      why: 'The pages are built from this shape and from no other.',
      mend: `Write ${kind}.`,
    }
  }
  return { ...base, ...limits(issue, name, actual) }
}

function limits(
  issue: Issue,
  name: string,
  actual: unknown,
): Pick<Explanation, 'rule' | 'what' | 'why' | 'mend'> {
  const size = typeof actual === 'string' || Array.isArray(actual) ? actual.length : Number(actual)
  const noun = issue.origin === 'array' ? 'entry' : 'character'
  const many = (n: number) =>
    issue.origin === 'array' && n !== 1 ? `${n} entries` : counted(n, noun)
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.origin !== 'int') {
    return {
      what: size === 0 ? `${name} is empty.` : `${name} has only ${many(size)}.`,
      why: 'A reader is shown it, so it has to say something.',
      mend: `Give it at least ${many(issue.minimum ?? 1)}.`,
    }
  }
  if (issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int') {
    return {
      what: `${name} has ${many(size)}; the limit is ${many(issue.maximum ?? 0)}.`,
      why: 'Longer than this it no longer fits the place where it is shown.',
      mend: 'Shorten it.',
    }
  }
  if (typeof actual === 'string' && /http/.test(issue.message) && activeUrl.test(actual)) {
    return {
      rule: 'content-is-inert',
      what: `${name} is ${quoted(actual)}, which would run or hold a program.`,
      why: 'A reader who follows a link comes to a page, never into a program.',
      mend: 'Give an http or https address, or remove it.',
    }
  }
  const must = /^must /.test(issue.message)
  return {
    what: `${name}${typeof actual === 'object' ? '' : `, ${quoted(actual)},`} ${must ? issue.message : 'is not legal here'}.`,
    why: 'Ids, dates and addresses are used by other files and pages in exactly this form.',
    mend: suggestion(issue, actual),
  }
}

/** Addresses that browsers execute or unpack instead of visiting. */
const activeUrl = /^\s*(?:javascript|vbscript|data|blob|file):/i

function suggestion(issue: Issue, actual: unknown): string {
  if (typeof actual === 'string' && /lower-case words/.test(issue.message)) {
    const slug = actual
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    if (slug) return `Use ${quoted(slug)}.`
  }
  const collection = typeof actual === 'string' ? /^([a-z]+)\/(.*)$/.exec(actual) : null
  if (collection && /must be an id in one of/.test(issue.message)) {
    const names = /one of (.*), such as/.exec(issue.message)?.[1]?.split(', ') ?? []
    const near = nearest(collection[1] ?? '', names)
    return useNearest(
      actual === undefined ? '' : String(actual),
      near ? [`${near}/${collection[2]}`] : [],
      'name a datum that is there',
    )
  }
  return sentence(
    `It ${/^must /.test(issue.message) ? issue.message : `must be otherwise: ${issue.message}`}`,
  )
}

/** A path in words: `` `quantity.unit` ``, `` entry 2 of `values` ``. */
function nameOf(path: JsonPath, noun = 'record'): string {
  const last = path.at(-1)
  if (last === undefined) return `The ${noun}`
  const keys = path.filter(isText)
  if (typeof last === 'number') return `Entry ${last + 1} of ${quoted(keys.join('.'))}`
  return quoted(keys.join('.'))
}

const isText = (step: string | number): step is string => typeof step === 'string'

function at(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null
        ? Object.getOwnPropertyDescriptor(parent, step)?.value
        : undefined,
    value,
  )
}

function kindOfValue(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string'
    ? `the text ${quoted(value)}`
    : `the ${typeof value} ${quoted(value)}`
}
