import { createHash } from 'node:crypto'
import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import { drawnFigures as drawnOf, type Drawn } from '../../charts/drawn-figures.ts'
import { address } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import { digestOf } from '../../cache/digest.ts'
import { answersById } from '../../model/answers-by-id.ts'
import type { Figure } from '../../model/figure.ts'
import { headOf, type ArticleHead } from '../../model/article-head.ts'
import type { Corpus } from '../../model/records.ts'
import { publisherOf } from '../../model/source.ts'
import { pictureOf } from './_picture.ts'
import { t } from '../../model/words.ts'

/** Every figure that can be drawn honestly, with its drawing. */
export const drawnFigures = (): readonly Drawn[] => drawnOf(corpus)

/** One page a figure, as Astro asks for them. */
export const figurePaths = () =>
  drawnFigures().map(({ figure, drawing }) => ({
    params: { id: figure.id },
    props: { figure, drawing },
    cacheKey: digestOf([figure, drawing]),
  }))

/**
 * The name of a figure as it is drawn now: `<id>@<hash>`, of its drawing and its numbers. Whoever cites that has the
 * same tomorrow; the plain name has the latest.
 */
export function versionOf(drawn: Drawn, origin: URL | undefined): string {
  const digest = createHash('sha256').update(`${svgOf(drawn, origin)}\n${drawn.drawing.csv}`)
  return `${drawn.figure.id}@${digest.digest('hex').slice(0, 8)}`
}

/** A file a figure, under both of its names. */
export const figureFilePaths = () =>
  drawnFigures().flatMap((props) => {
    // As `Astro.site`, which paths are not given.
    const origin = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined
    const cacheKey = digestOf(props)
    return [props.figure.id, versionOf(props, origin)].map((id) => ({
      params: { id },
      props,
      cacheKey,
    }))
  })

const articlesByFigure = answersById('articles placing', ({ articles }: Corpus) =>
  [...articles.values()].flatMap((article) =>
    [...new Set(article.figures)].map((figure) => [figure, headOf(article)] as const),
  ),
)

/** The articles that place a figure. */
export const articlesWith = ({ id }: Figure): readonly ArticleHead[] => articlesByFigure(id, corpus)

/** What shows a figure on another page. */
export const embedCode = ({ id, title }: Figure, origin: URL | undefined): string =>
  toHtml(
    h('iframe', {
      src: address(`/embed/${id}/`, origin),
      title,
      width: '100%',
      height: 640, // px: most figures, unfolded on a phone
      loading: 'lazy',
    }),
  )

/** A figure as a self-contained SVG that says where it is from. */
export function svgOf({ figure, drawing }: Drawn, origin: URL | undefined): string {
  const publishers = drawing.sources.flatMap((id) => {
    const source = corpus.sources.get(id)
    return source ? [publisherOf(source) ?? source.title] : []
  })
  const { site } = corpus
  const credit = `${t('Sources: ')}${[...new Set(publishers)].join('; ')}. ${site.title}, ${address(`/figures/${figure.id}/`, origin)} (${site.licence.name})`
  return pictureOf(figure, drawing, credit)
}
