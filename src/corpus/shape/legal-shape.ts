import { z } from 'astro/zod'
import type { JsonPath } from '../read/content.ts'

/** The parts of JSON Schema that our models come to. */
type Shape = {
  readonly type?: string
  /** What has to be written, where the model says it of a field. */
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

/** What a schema allows at a path, given the value that stands there: `keys` of an object, `kind` in words. */
export type LegalShape = { readonly keys: readonly string[]; readonly kind: string }

/** What may stand where a path leads; of the variants of a union, those that fit the value so far. */
export function legalShape(schema: z.ZodType, value: unknown, path: JsonPath): LegalShape {
  const root = shapeOf(schema)
  let shapes = variantsOf(root, value)
  let at = value
  for (const step of path) {
    at = childOf(at, step)
    shapes = shapes
      .flatMap((shape) => stepInto(shape, step))
      .flatMap((shape) => variantsOf(shape, at))
  }
  const keys = new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))
  return { keys: [...keys], kind: kindOf(shapes) }
}

const known = new WeakMap<z.ZodType, Shape>()

/** Made once of a schema: it takes some milliseconds, and a file may have thousands of faults. */
function shapeOf(schema: z.ZodType): Shape {
  const before = known.get(schema)
  if (before) return before
  // The generated document is JSON Schema; `Shape` names the part of it that is read here.
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  known.set(schema, made)
  return made
}

/** The variants of a union that agree with the value's constants; all of them where none does. */
function variantsOf(shape: Shape, value: unknown): readonly Shape[] {
  const variants = shape.oneOf ?? shape.anyOf
  if (!variants) return [shape]
  const fitting = variants.filter(({ properties }) =>
    Object.entries(properties ?? {}).every(
      ([key, { const: fixed }]) => fixed === undefined || childOf(value, key) === fixed,
    ),
  )
  return (fitting.length > 0 ? fitting : variants).flatMap((variant) => variantsOf(variant, value))
}

function stepInto(shape: Shape, step: string | number): readonly Shape[] {
  const next =
    typeof step === 'number' ? (shape.prefixItems?.[step] ?? shape.items) : shape.properties?.[step]
  return next ? [next] : []
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, step)?.value
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list, `[…]`',
  object: 'an object, `{…}`',
}

function kindOf(shapes: readonly Shape[]): string {
  const words = new Set(
    shapes.map(
      ({ type, description, enum: values, const: fixed }) =>
        description ??
        (values
          ? `one of ${values.map((value) => `\`${String(value)}\``).join(', ')}`
          : fixed !== undefined
            ? `\`${String(fixed)}\``
            : (kindWords[type ?? ''] ?? 'another value')),
    ),
  )
  return [...words].join(' or ')
}
