import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { framesOf } from '../../../annotate/draw/figure-files.ts'
import { digestOf } from '../../../cache/digest.ts'
import { drawnFigures } from '../_figures.ts'
import { drawingFile } from '../_drawing-file.ts'

export const getStaticPaths = () =>
  drawnFigures().flatMap(({ figure, drawing }) =>
    framesOf(drawing).flatMap((frame) => {
      const svg = drawing[frame]
      return svg
        ? [{ params: { id: figure.id, frame }, props: { svg }, cacheKey: digestOf(svg) }]
        : []
    }),
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A drawing of a figure at one width, as articles show it. */
export const GET: APIRoute<Props> = ({ props: { svg } }) =>
  new Response(drawingFile(svg), { headers: { 'Content-Type': 'image/svg+xml' } })
