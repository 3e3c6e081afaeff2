/** A stretch of a text; offsets are UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** Whether two stretches of one text share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
