import type { Demand } from '../../model/demand.ts'
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
  /** False where the minimum or maximum itself is not allowed. */
  readonly inclusive?: boolean
  /** Of a text that Zod itself holds to a form: `url`. */
  readonly format?: string
  /** What our own checks say beside their words; `mend` is of a reader of CSL-JSON. */
  readonly params?: { readonly demand?: Demand | undefined; readonly mend?: string }
}
