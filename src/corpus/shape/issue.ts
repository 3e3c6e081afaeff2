import type { JsonPath } from '../read/content.ts'

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
  /** What a reader of CSL-JSON says beside its demand. */
  readonly params?: { readonly mend?: string }
}
