import type { Rule } from '../content.ts'

/** Every rule that judges resolved content, one a file. Rules of shape and of prose speak earlier. */
export const rules: readonly Rule[] = []
