import { articleHeads } from '../../model/article-heads.ts'
import type { Corpus } from '../../model/records.ts'
import { statuses, statusFaces } from '../../model/status.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sentence } from '../../say/sentence.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { heading, link, list, paragraph, quotation, root } from '../writing/markdown-tree.ts'
import { writeMarkdown } from '../writing/markdown.ts'
import { t } from '../../model/words.ts'

/**
 * What a language model is told of the site: what it is, what the statuses mean, where each article and claim
 * stands as Markdown. https://llmstxt.org/
 */
export function llmsOf(corpus: Corpus, addressOf: AddressOf): string {
  const { site, claims, figures } = corpus
  const to = (path: string, words: string) => link(addressOf(path), words)
  const inOrder = articleHeads(corpus).toSorted((a, b) => a.frontMatter.order - b.frontMatter.order)
  return writeMarkdown(
    root([
      heading(1, site.title),
      quotation(site.description),
      paragraph(
        t(
          'Every claim here has a status, which says how firmly it stands. A claim repeated without its status, or without the party that says it, says something that this site does not say.',
        ),
      ),
      ...list(
        statuses.map((status) => [`${statusFaces[status].label}: ${statusFaces[status].meaning}`]),
      ),
      heading(2, t('Articles')),
      ...list(
        inOrder.map(({ slug, frontMatter: { title, dek } }) => [
          to(`/articles/${slug}.md`, title),
          `: ${dek}`,
        ]),
      ),
      heading(2, t('Claims')),
      ...list(
        [...claims.values()].map((claim) => [
          to(`/claims/${claim.id}.md`, sentence(sayCarried(claim, corpus))),
        ]),
      ),
      heading(2, t('Figures')),
      ...list(
        [...figures.values()].map(({ id, title, measure }) => [
          to(`/figures/${id}/`, title),
          `: ${measure}`,
        ]),
      ),
      heading(2, t('Optional')),
      ...list([
        [to('/method/', t('Method')), `: ${t('how claims are judged and numbers are held')}`],
        [to('/sources/', t('Sources')), `: ${t('every document, and how each was read')}`],
        [to('/data/', t('Data')), `: ${t('the numbers as tables and files')}`],
        [to('/corrections/', t('Corrections')), `: ${t('what was put right')}`],
        [to('/feed.xml', t('Feed')), `: ${t('the articles, whole')}`],
        [to('/changes.xml', t('Changes')), `: ${t('what changed, claim by claim')}`],
      ]),
    ]),
  )
}
