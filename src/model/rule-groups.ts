import type { RuleId } from './message.ts'

/** The rules in groups, as the site lists them. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly RuleId[] }[] =
  [
    {
      title: 'Files and their shape',
      rules: [
        'file-is-readable',
        'json-is-well-formed',
        'json-fits-schema',
        'front-matter-fits-schema',
        'prose-is-well-formed',
      ],
    },
    {
      title: 'References',
      rules: [
        'claim-exists',
        'claim-is-used',
        'source-exists',
        'source-is-used',
        'figure-exists',
        'figure-is-used',
        'term-exists',
        'term-is-used',
        'datum-exists',
        'datum-is-used',
        'entity-exists',
        'id-is-unique',
        'directive-is-known',
        'derivation-has-no-cycle',
        'derivation-has-an-end',
      ],
    },
    {
      title: 'What a status owes',
      rules: [
        'fact-has-firm-source',
        'origins-are-independent',
        'attributed-names-speaker',
        'estimate-has-quantity',
        'disputed-has-two-sides',
        'speculation-says-why',
        'error-says-record',
        'status-history-is-current',
      ],
    },
    {
      title: 'Words against the record',
      rules: [
        'number-matches-datum',
        'number-is-bound',
        'hedge-is-in-sentence',
        'waiver-gives-reason',
        'wording-is-signed-off',
        'anchor-is-found',
      ],
    },
    {
      title: 'Evidence and age',
      rules: ['quote-is-short', 'quote-is-in-extract', 'source-is-current', 'review-is-due'],
    },
    { title: 'Figures', rules: ['figure-compares-like'] },
    { title: 'Hostile content', rules: ['content-is-inert', 'text-is-plain'] },
  ]
