import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { claimRelationWords, evidenceRelationWords } from '../../say/relation.ts'
import { capital, sentence } from '../../say/sentence.ts'
import { sayDate } from '../../say/date.ts'
import type { ClaimTwin } from './twin-schema.ts'
import { around, t } from '../../model/words.ts'

/** A claim’s page as plain HTML, from its twin: how it stands, why, on what, and where. */
export function wholeClaim(twin: ClaimTwin): Root {
  const { cited, standing, status, confidence, because, basis, reviewed, reviewedBy } = twin
  return h(null, [
    h('h1', cited),
    h('p', [h('strong', standing), ` ${status.meaning}`]),
    h('p', because),
    h(
      'p',
      `${t('Confidence in the evidence:')} ${confidence.words}. ${t('Last reviewed {date}', { date: sayDate(reviewed) })}${reviewedBy ? t(' by {reviewer}', { reviewer: reviewedBy }) : ''}.`,
    ),
    h('h2', t('Evidence')),
    h('p', sentence(basis.words)),
    ...listOf(twin.evidence, evidenceIn),
    ...changesIn(twin),
    ...section(t('Where it stands'), twin.appearsIn, ({ article, url, exact }) => [
      h('a', { href: url }, article),
      `: ${/^[“„"]/.test(exact) ? exact : t('“{words}”', { words: exact })}`,
    ]),
    ...section(t('Drawn in'), twin.figures, ({ title, url }) => [h('a', { href: url }, title)]),
    ...section(t('Beside it'), twin.related, ({ relation, url, cited: other }) => [
      `${claimRelationWords[relation]}: `,
      h('a', { href: url }, other),
    ]),
    ...section(t('History'), twin.history, ({ date, status: { label }, why, url }) => [
      h('a', { href: url }, sayDate(date)),
      `: ${label}. ${why}`,
    ]),
    h('p', [`${t('This claim’s page')}: `, h('a', { href: twin.url }, twin.url)]),
    h('p', [
      ...around('From “{site}”, {publisher}, under {licence}. Take the words with their status.', {
        site: twin.site.title,
        publisher: twin.site.publisher,
        licence: h('a', { href: twin.licence.url }, twin.licence.name),
      }),
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
    ...(quote ? [`${t('“{words}”', { words: quote })} `] : []),
    ...(document ? [h('a', { href: document }, t('The document')), '. '] : []),
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
    h('h2', t('What would change our mind')),
    ...(firmer ? [h('p', t('Firmer: {what}', { what: firmer }))] : []),
    ...(weaker ? [h('p', t('Weaker: {what}', { what: weaker }))] : []),
  ]
}
