import type { Root } from 'hast'
import type { PluggableList, Processor } from 'unified'
import type { VFile } from 'vfile'
import type { Message } from '../model/message.ts'
import { placeMessages } from './draw/place-messages.ts'
import { rehypeSentences } from './draw/rehype-sentences.ts'
import { rehypeStatic } from './draw/rehype-static.ts'
import { rehypeStretches } from './draw/rehype-stretches.ts'
import type { Reading } from './article/reading.ts'

/** An article that was read, for a compiler that makes a page of it. */
export type ArticleAsRead = {
  readonly reading: Reading
  /** Path of its MDX file, as messages print it. */
  readonly path: string
  /** What is to be shown beside its words: in `dev` alone. */
  readonly messages: readonly Message[]
}

/**
 * Plugins for a compiler of MDX that give it articles as they were read, instead of having it parse and annotate
 * them again. `readOf` gives the article that a path is, or undefined for a file that is none and is left alone.
 * What only pages need is added: messages in `dev`, sentences for the choice of how far down to read, and
 * the stretches of a long text.
 */
export function compilerPlugins(readOf: (path: string) => ArticleAsRead | undefined): {
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
} {
  return {
    remarkPlugins: [[remarkUnparsed, readOf]],
    rehypePlugins: [rehypeRead, rehypeSentences, rehypeStretches, rehypeStatic],
  }
}

declare module 'vfile' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface DataMap {
    read: ArticleAsRead
  }
}

/** Stands before the parser: of an article that was read there is nothing to parse. */
function remarkUnparsed(
  this: Processor,
  readOf: (path: string) => ArticleAsRead | undefined,
): undefined {
  const { parser } = this
  this.parser = (document, file) => {
    const read = readOf(file.path)
    if (!read) return parser?.(document, file) ?? { type: 'root' }
    file.data.read = read
    return { type: 'root', children: [] }
  }
}

/** Puts the tree of the reading in place; its own, because a compiler changes what it is given. */
function rehypeRead() {
  return (tree: Root, file: VFile): Root => {
    const { read } = file.data
    if (!read) return tree
    const own = read.reading.ownTree()
    placeMessages(own, read.messages, read.path)
    return own
  }
}
