import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Definition, Image, ImageReference, Nodes, Paragraph, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Picture } from '../../model/picture.ts'
import { articleOf } from '../article/article-data.ts'
import { hiddenCharacters } from '../article/hidden-characters.ts'
import type { PlacedPicture } from '../article/placed-picture.ts'
import { report } from '../article/report.ts'
import { faultsOfPicture, type WrittenPicture } from './picture-faults.ts'

/**
 * Makes a figure of each picture that stands in the article's folder, behind the paragraph it was written in, so
 * that nothing but words stands in a line of text. Any other picture is taken out and reported.
 *
 *     ![the works](works.jpg "Photo: the society")  →
 *     <figure class="picture"><img src="/articles/…" alt="the works" …><figcaption>Photo: the society</figcaption></figure>
 */
export function remarkPictures() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    if (!article) return
    const definitions = definitionsIn(tree)
    const pictures: PlacedPicture[] = []
    const figureOf = (node: PictureNode): Paragraph[] => {
      const written = writtenOf(node, definitions, String(file))
      const description = written.description === decorative ? '' : written.description
      const picture = article.pictures?.get(written.file)
      if (node.position) {
        const { file, credit } = written
        const name = picture?.address.split('/').at(-1)
        pictures.push({ file, description, credit, name, at: node.position.start })
      }
      for (const fault of faultsOfPicture(written, article)) report(file, fault)
      return picture ? [figureFrom(picture, description, written.credit)] : []
    }
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined || !node.children.some(isPicture)) return
      const figures = node.children.filter(isPicture).flatMap(figureOf)
      node.children = node.children.filter((child) => !isPicture(child))
      const blocks = hasContent(node) ? [node, ...figures] : figures
      parent.children.splice(index, 1, ...(blocks as typeof parent.children)) // blocks, as it was
      return [SKIP, index + blocks.length]
    })
    visit(tree, (node, index, parent) => {
      if (!isPicture(node) || !parent || index === undefined) return
      reportPlace(node, file)
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
    file.data.pictures = pictures
  }
}

type PictureNode = Image | ImageReference

const isPicture = (node: Nodes): node is PictureNode =>
  node.type === 'image' || node.type === 'imageReference'

const hasContent = ({ children }: Paragraph): boolean =>
  children.some((child) => child.type !== 'text' || child.value.trim() !== '')

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  })
  return found
}

function writtenOf(
  node: PictureNode,
  definitions: ReadonlyMap<string, Definition>,
  source: string,
): WrittenPicture {
  const { url = '', title } =
    node.type === 'image' ? node : (definitions.get(node.identifier) ?? { title: undefined })
  const { start, end } = node.position ?? {}
  return {
    url,
    file: fileOf(url),
    description: plain(node.alt),
    credit: plain(title),
    source: source.slice(start?.offset ?? 0, end?.offset ?? 0),
    position: node.position,
  }
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(hiddenCharacters, '\ufffd').replace(/\s+/g, ' ').trim()

/** The file an address names: `./the%20works.jpg` is `the works.jpg`. */
function fileOf(url: string): string {
  const path = url.replace(/^\.\//, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The one description that says there is nothing to describe. */
const decorative = 'decorative'

/** A picture as a figure with its credit. */
function figureFrom(
  { address, width, height }: Picture,
  description: string,
  credit: string,
): Paragraph {
  const children: ElementContent[] = [
    h('img', { src: address, alt: description, width, height, loading: 'lazy', decoding: 'async' }),
    ...(credit ? [h('figcaption', credit)] : []),
  ]
  return {
    type: 'paragraph',
    children: [],
    data: { hName: 'figure', hProperties: { className: ['picture'] }, hChildren: children },
  }
}

const reportPlace = ({ alt, position }: PictureNode, file: VFile): undefined =>
  report(file, {
    rule: 'prose-is-well-formed',
    at: position,
    what: 'A picture stands in a heading, a link, emphasis or a cell.',
    why: 'A picture is a figure of its own, behind the paragraph it is about.',
    mend: 'Put it on a line of its own, with an empty line before and after it.',
    actual: alt ?? '',
  })
