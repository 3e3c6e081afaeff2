import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import { frames, type FrameName } from '../../charts/scene/sizes.ts'
import type { Figure } from '../../model/figure.ts'
import { pictureName } from './figure-parts.ts'

/** Where the drawing of a figure at one width stands as a file. */
const drawingPath = (id: string, frame: FrameName): string => `/figures/${id}/${frame}.svg`

/**
 * The drawing as a picture, of whose files a browser loads the one for its width when the figure comes near. A script
 * then puts the drawing itself in its place (`client/place-drawings.ts`).
 */
export function pictureFromFiles(figure: Figure, drawing: Drawing, words: string): Element {
  const of = (frame: FrameName) => {
    const { width, height } = drawing[frame]?.properties ?? {}
    return { width, height }
  }
  const frames = (['page', 'wide', 'narrow'] as const).filter((frame) => drawing[frame])
  // In the theme of the page: WebKit says none to a picture, and the fragment says it to the file.
  const sources = frames.flatMap((frame) => {
    const width = frame === 'narrow' ? [] : [`(min-width: ${fromWidth[frame]}rem)`]
    const inTheme = (media: readonly string[], fragment: string) =>
      h('source', {
        media: media.join(' and '),
        srcSet: drawingPath(figure.id, frame) + fragment,
        ...of(frame),
      })
    const dark = inTheme(['screen', '(prefers-color-scheme: dark)', ...width], '#dark')
    return frame === 'narrow' ? [dark] : [dark, inTheme(width, '')]
  })
  const picture = h('picture', [
    ...sources,
    h('img', {
      src: drawingPath(figure.id, 'narrow'),
      ...of('narrow'),
      alt: pictureName(figure),
      ariaDescribedBy: words,
      loading: 'lazy',
    }),
  ])
  return h('div.drawing', { dataPage: drawing.page !== undefined }, [picture])
}

/** From which width of the screen a figure has room for a drawing, in rem, with a scroll bar beside it. */
const fromWidth = {
  wide: 41, // the drawing at 600 px or more, the edges of the page, a scroll bar
  page: 68, // the text has a margin, and the figure stands across it
} as const satisfies Partial<Record<FrameName, number>>

/** Frames that are drawn for each figure; `page` of one that stands wider than the text. */
export const framesOf = (drawing: Drawing): readonly FrameName[] =>
  (Object.keys(frames) as FrameName[]).filter((frame) => drawing[frame]) // the keys of the const
