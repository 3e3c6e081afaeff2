import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { pngOf } from '../../png/png-of.ts'
import { pngResponse } from '../_png-response.ts'
import { figureFilePaths, svgOf } from './_figures.ts'

export const getStaticPaths = figureFilePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A figure as a picture, at twice the size of the drawing. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  pngResponse(await pngOf({ svg: svgOf(props, site), zoom: 2 }))
