import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { pngOf, pngResponse } from '../_png.ts'
import { figureFilePaths, svgOf } from './_figures.ts'

export const getStaticPaths = figureFilePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A figure as a picture, at twice the size of the drawing. */
export const GET: APIRoute<Props> = ({ props, site }) => pngResponse(pngOf(svgOf(props, site), 2))
