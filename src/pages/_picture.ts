import type { APIRoute, GetStaticPathsOptions } from 'astro'
import { pictures } from '../corpus/current.ts'
import { type PictureFile, mediaTypeOf } from '../corpus/read/picture.ts'

/** The pictures of one kind: the integration gives each kind an address of its own, as dev asks for. */
export const getStaticPaths = ({ routePattern }: GetStaticPathsOptions) =>
  pictures.flatMap((picture) => {
    const { address, slug } = picture
    const [, name, type] = /([^/.]+)(\.[^/.]+)$/.exec(address) ?? []
    return type && routePattern.endsWith(type)
      ? [{ params: { slug, picture: name }, props: { picture } }]
      : []
  })

type Props = { readonly picture: PictureFile }

/** A picture of an article, byte for byte as it stands in the content folder. */
export const GET: APIRoute<Props> = ({ props: { picture } }) =>
  new Response(picture.bytes, { headers: { 'Content-Type': mediaTypeOf(picture.address) } })
