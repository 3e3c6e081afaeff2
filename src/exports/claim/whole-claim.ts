import type { BlockContent, Root } from 'mdast'
import { claimRelationWords, evidenceRelationWords } from '../../say/relation.ts'
import { capital, sentence } from '../../say/sentence.ts'
import { sayDate } from '../../say/date.ts'
import type { ClaimTwin } from './twin-schema.ts'
import { around, t } from '../../model/words.ts'
import {
  heading,
  link,
  list,
  paragraph,
  root,
  strong,
  type Inline,
} from '../writing/markdown-tree.ts'

/** A claim’s page as a Markdown tree, from its twin: how it stands, why, on what, and where. */
export function wholeClaim(twin: ClaimTwin): Root {
  const { cited, standing, status, confidence, because, basis, reviewed, reviewedBy } = twin
  return root([
    heading(1, cited),
    paragraph(strong(standing), ` ${status.meaning}`),
    paragraph(because),
    paragraph(
      `${t('Confidence in the evidence:')} ${confidence.words}. ${t('Last reviewed {date}', { date: sayDate(reviewed) })}${reviewedBy ? t(' by {reviewer}', { reviewer: reviewedBy }) : ''}.`,
    ),
    heading(2, t('Evidence')),
    paragraph(sentence(basis.words)),
    ...list(twin.evidence.map(evidenceIn)),
    ...changesIn(twin),
    ...section(t('Where it stands'), twin.appearsIn, ({ article, url, exact }) => [
      link(url, article),
      `: ${/^[“„"]/.test(exact) ? exact : t('“{words}”', { words: exact })}`,
    ]),
    ...section(t('Drawn in'), twin.figures, ({ title, url }) => [link(url, title)]),
    ...section(t('Beside it'), twin.related, ({ relation, url, cited: other }) => [
      `${claimRelationWords[relation]}: `,
      link(url, other),
    ]),
    ...section(t('History'), twin.history, ({ date, status: { label }, why, url }) => [
      link(url, sayDate(date)),
      `: ${label}. ${why}`,
    ]),
    paragraph(`${t('This claim’s page')}: `, link(twin.url, twin.url)),
    paragraph(
      ...around<Inline>(
        'From “{site}”, {publisher}, under {licence}. Take the words with their status.',
        {
          site: twin.site.title,
          publisher: twin.site.publisher,
          licence: link(twin.licence.url, twin.licence.name),
        },
      ),
    ),
  ])
}

const section = <T>(
  words: string,
  things: readonly T[],
  say: (thing: T) => readonly Inline[],
): readonly BlockContent[] =>
  things.length === 0 ? [] : [heading(2, words), ...list(things.map(say))]

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
    link(url, reference),
    ` ${locator === undefined ? '' : `${sentence(capital(locator))} `}`,
    ...(quote ? [`${t('“{words}”', { words: quote })} `] : []),
    ...(document ? [link(document, t('The document')), '. '] : []),
    [access.words, note, warning]
      .filter((part) => part !== undefined)
      .map((part) => sentence(capital(part)))
      .join(' '),
  ]
}

function changesIn({ changesIf }: ClaimTwin): readonly BlockContent[] {
  if (!changesIf) return []
  const { firmer, weaker } = changesIf
  return [
    heading(2, t('What would change our mind')),
    ...(firmer ? [paragraph(t('Firmer: {what}', { what: firmer }))] : []),
    ...(weaker ? [paragraph(t('Weaker: {what}', { what: weaker }))] : []),
  ]
}
