import type { Rule } from './rule.ts'

/** Every character of a text shows itself. */
export const textIsPlain: Rule<'text-is-plain'> = {
  id: 'text-is-plain',
  group: 'Hostile content',
  severity: 'error',
  cause:
    'A text holds a control character, a line break, or a character that shows nothing and turns, hides or splits the words around it.',
  why: 'What a reader sees and what is checked must be the same letters.',
  mend: 'Delete it; retyping the words around it is the surest way.',
  judge: 'files',
}
