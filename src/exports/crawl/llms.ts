import { h } from 'hastscript'
import type { Corpus } from '../../model/records.ts'
import { statuses, statusFaces } from '../../model/status.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sentence } from '../../say/sentence.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { markdownOf } from '../writing/markdown.ts'
import { t } from '../../model/words.ts'

/**
 * What a language model is told of the site: what it is, what the statuses mean, where each article and claim
 * stands as Markdown. https://llmstxt.org/
 */
export function llmsOf(corpus: Corpus, addressOf: AddressOf): string {
  const { site, articles, claims, figures } = corpus
  const link = (path: string, words: string) => h('a', { href: addressOf(path) }, words)
  const inOrder = [...articles.values()].toSorted(
    (a, b) => a.frontMatter.order - b.frontMatter.order,
  )
  return markdownOf(
    h(null, [
      h('h1', site.title),
      h('blockquote', [h('p', site.description)]),
      h(
        'p',
        t(
          'Every claim here has a status, which says how firmly it stands. A claim repeated without its status, or without the party that says it, says something that this site does not say.',
        ),
      ),
      h(
        'ul',
        statuses.map((status) =>
          h('li', `${statusFaces[status].label}: ${statusFaces[status].meaning}`),
        ),
      ),
      h('h2', t('Articles')),
      h(
        'ul',
        inOrder.map(({ slug, frontMatter: { title, dek } }) =>
          h('li', [link(`/articles/${slug}.md`, title), `: ${dek}`]),
        ),
      ),
      h('h2', t('Claims')),
      h(
        'ul',
        [...claims.values()].map((claim) =>
          h('li', [link(`/claims/${claim.id}.md`, sentence(sayCarried(claim, corpus)))]),
        ),
      ),
      h('h2', t('Figures')),
      h(
        'ul',
        [...figures.values()].map(({ id, title, measure }) =>
          h('li', [link(`/figures/${id}/`, title), `: ${measure}`]),
        ),
      ),
      h('h2', t('Optional')),
      h('ul', [
        h('li', [
          link('/method/', t('Method')),
          `: ${t('how claims are judged and numbers are held')}`,
        ]),
        h('li', [
          link('/sources/', t('Sources')),
          `: ${t('every document, and how each was read')}`,
        ]),
        h('li', [link('/data/', t('Data')), `: ${t('the numbers as tables and files')}`]),
        h('li', [link('/corrections/', t('Corrections')), `: ${t('what was put right')}`]),
        h('li', [link('/feed.xml', t('Feed')), `: ${t('the articles, whole')}`]),
        h('li', [link('/changes.xml', t('Changes')), `: ${t('what changed, claim by claim')}`]),
      ]),
    ]),
  )
}
