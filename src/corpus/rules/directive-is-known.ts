import type { Rule } from './rule.ts'

/** What is written like a directive is one. */
export const directiveIsKnown: Rule<'directive-is-known'> = {
  id: 'directive-is-known',
  group: 'References',
  severity: 'error',
  cause:
    'A `:name[…]` or `::name{…}` is none of `:claim`, `:term`, `:span` and `::figure`, or one of these is written in another form, or names a language that is none. So is a block between `:::`, or a line `::name[…]`, of another program. Prose that only looks like one, `10:30` or `3:1`, is left alone.',
  why: 'What is not a directive is printed as it stands, colon and braces included.',
  mend: 'Write the directive that was meant, in the form the message gives.',
  judge: 'prose',
}
