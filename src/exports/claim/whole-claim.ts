import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { claimRelationWords, evidenceRelationWords } from '../../say/relation.ts'
import { capital, sentence } from '../../say/sentence.ts'
import { sayDate } from '../../say/date.ts'
import type { ClaimTwin } from './twin-schema.ts'

/** A claim’s page as plain HTML, from its twin: how it stands, why, on what, and where. */
export function wholeClaim(twin: ClaimTwin): Root {
  const { cited, standing, status, confidence, because, basis, reviewed, reviewedBy } = twin
  return h(null, [
    h('h1', cited),
    h('p', [h('strong', standing), ` ${status.meaning}`]),
    h('p', because),
    h(
      'p',
      `Confidence in the evidence: ${confidence.words}. Last reviewed ${sayDate(reviewed)}${reviewedBy ? ` by ${reviewedBy}` : ''}.`,
    ),
    h('h2', 'Evidence'),
    h('p', sentence(basis.words)),
    ...listOf(twin.evidence, evidenceIn),
    ...changesIn(twin),
    ...section('Where it stands', twin.appearsIn, ({ article, url, exact }) => [
      h('a', { href: url }, article),
      `: ${/^[“"]/.test(exact) ? exact : `“${exact}”`}`,
    ]),
    ...section('Drawn in', twin.figures, ({ title, url }) => [h('a', { href: url }, title)]),
    ...section('Beside it', twin.related, ({ relation, url, cited: other }) => [
      `${claimRelationWords[relation]}: `,
      h('a', { href: url }, other),
    ]),
    ...section('History', twin.history, ({ date, status: { label }, why, url }) => [
      h('a', { href: url }, sayDate(date)),
      `: ${label}. ${why}`,
    ]),
    h('p', ['This claim’s page: ', h('a', { href: twin.url }, twin.url)]),
    h('p', [
      `From “${twin.site.title}”, ${twin.site.publisher}, under `,
      h('a', { href: twin.licence.url }, twin.licence.name),
      '. Take the words with their status.',
    ]),
  ])
}

type Inline = ElementContent | string

const listOf = <T>(things: readonly T[], say: (thing: T) => readonly Inline[]): ElementContent[] =>
  things.length === 0
    ? []
    : [
        h(
          'ul',
          things.map((thing) => h('li', [...say(thing)])),
        ),
      ]

const section = <T>(
  heading: string,
  things: readonly T[],
  say: (thing: T) => readonly Inline[],
): ElementContent[] => (things.length === 0 ? [] : [h('h2', heading), ...listOf(things, say)])

function evidenceIn({
  relation,
  source,
  locator,
  quote,
  note,
}: ClaimTwin['evidence'][number]): readonly Inline[] {
  const { url, reference, document, access, warning } = source
  return [
    `${evidenceRelationWords[relation]}: `,
    h('a', { href: url }, reference),
    ` ${locator === undefined ? '' : `${sentence(capital(locator))} `}`,
    ...(quote ? [`“${quote}” `] : []),
    ...(document ? [h('a', { href: document }, 'The document'), '. '] : []),
    [access.words, note, warning]
      .filter((part) => part !== undefined)
      .map((part) => sentence(capital(part)))
      .join(' '),
  ]
}

function changesIn({ changesIf }: ClaimTwin): ElementContent[] {
  if (!changesIf) return []
  const { firmer, weaker } = changesIf
  return [
    h('h2', 'What would change our mind'),
    ...(firmer ? [h('p', `Firmer: ${firmer}`)] : []),
    ...(weaker ? [h('p', `Weaker: ${weaker}`)] : []),
  ]
}
