import { getSystemErrorMap, stripVTControlCharacters } from 'node:util'

/** Where in a source something is wrong; line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** An error of a source that could not be compiled or bundled. */
export class SourceError extends Error {
  readonly place: Place

  /** `more` is what was said beside: a drawing of the lines, or the way through the compiler. */
  constructor(message: string, { place, more }: { readonly place: Place; readonly more: string }) {
    super(message)
    this.place = place
    this.stack = more
  }
}

/** The errors that the bundler found, where an error tells of these; else itself. */
export function errorsOfBundle(error: unknown): readonly unknown[] {
  const found: readonly unknown[] =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return found.length === 0
    ? [ofSystem(error) ?? error]
    : found.map((each) => ofSystem(each) ?? placed(each))
}

/**
 * What the system did not let the bundler do, as Node says it; undefined for other errors. The bundler asks for a report of
 * a fault of its own, and shows its stack: `Failed to write file in a.mjs … Caused by: No space left (os error 28)`.
 */
function ofSystem(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  const said = stripVTControlCharacters(error.message)
  const [, words = '', number] = /^ *(.*) \(os error (\d+)\)$/m.exec(said) ?? []
  if (number === undefined) return undefined
  const what = /^Failed to .*$/m.exec(said)?.[0]
  const code = getSystemErrorMap().get(-Number(number))?.[0]
  const message = what === undefined ? words : `${words}: ${what}`
  return Object.assign(new Error(message), { code, syscall: 'bundle' })
}

/** As the bundler has it; compilers that it calls count columns from 0, as it does. */
type Located = { readonly loc?: { file?: string; line: number; column: number } | undefined }

function placed(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { loc } = error as Located
  // `[MISSING_EXPORT] "a" is not exported by "b.ts".`, in colours, and below it a drawing of the lines.
  const [, words = '', drawing = ''] =
    /^(?:\[[^\]]*\] )?(.*?)(\n *╭[^]*)?$/s.exec(stripVTControlCharacters(error.message)) ?? []
  const file = loc?.file ?? /\[ (.+?):\d+:\d+ \]/.exec(drawing)?.[1]
  if (!loc || file === undefined) return error
  const place = { file, line: loc.line, column: loc.column + 1 }
  return new SourceError(words, { place, more: drawing || (error.stack ?? '') })
}
