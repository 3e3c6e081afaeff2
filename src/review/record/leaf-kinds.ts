import { z } from 'astro/zod'

/** What a schema says of the values at a path of its records. */
export type LeafKind = {
  /** Whether a text there is shown to readers as it is written; undefined where the schema does not say. */
  readonly visible: boolean | undefined
  /** True for a list in which the order means nothing. */
  readonly unordered: boolean
  /** True where any text may stand, and not one of a list of words. */
  readonly isText: boolean
  /** What a value there is where none is written. */
  readonly usual?: unknown
}

/** The parts of JSON Schema that our models come to, with what they say for reviews. */
type Shape = {
  readonly type?: string | readonly string[]
  readonly visible?: boolean
  readonly unordered?: boolean
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

/** Every path of a schema's records, keys joined by slashes and `*` for any entry of a list: `evidence/*\/note`. */
export function leafKinds(schema: z.ZodType): ReadonlyMap<string, LeafKind> {
  // The generated document is JSON Schema; `Shape` names the part of it that is read here.
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const kinds = new Map<string, LeafKind>()
  collect(root, { path: [], visible: undefined, kinds })
  return kinds
}

type Walk = {
  readonly path: readonly string[]
  readonly visible: boolean | undefined
  readonly kinds: Map<string, LeafKind>
}

function collect(shape: Shape, { path, visible: above, kinds }: Walk): void {
  const visible = shape.visible ?? above
  const key = path.join('/')
  const known = kinds.get(key)
  const isText = holdsText(shape)
  kinds.set(key, {
    // Of two variants the one that says less counts, so that none can hide behind the other.
    visible: isText && visible === undefined ? undefined : known?.isText ? known.visible : visible,
    unordered: shape.unordered ?? known?.unordered ?? false,
    isText: isText || (known?.isText ?? false),
    usual: shape.default ?? known?.usual,
  })
  const into = (next: Shape, ...steps: readonly string[]) =>
    collect(next, { path: [...path, ...steps], visible, kinds })
  for (const variant of [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) into(variant)
  for (const [name, next] of Object.entries(shape.properties ?? {})) into(next, name)
  for (const next of [...(shape.prefixItems ?? []), ...(shape.items ? [shape.items] : [])]) {
    into(next, '*')
  }
}

const holdsText = ({ type, const: fixed, enum: words }: Shape): boolean =>
  [type].flat().includes('string') && fixed === undefined && words === undefined
