const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * A name that keeps its own direction inside a left-to-right line: one with right-to-left letters is put
 * in a first-strong isolate, so that a date or number after it stays where it belongs.
 */
export function isolate(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}
