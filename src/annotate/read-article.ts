import type { Root } from 'hast'
import { remark } from 'remark'
import remarkMdx from 'remark-mdx'
import remarkRehype from 'remark-rehype'
import { VFile } from 'vfile'
import type { Message } from '../model/message.ts'
import { byPlace } from '../model/message.ts'
import type { Prose } from '../prose/prose.ts'
import { sentencesIn } from '../prose/text/sentences.ts'
import { annotationPlugins } from './index.ts'
import { tooDeepLine, tooLargeTableLine, tooLongLine } from './source/depth.ts'
import { unclosedCode } from './source/unclosed-code.ts'
import { isOfDepth, malformed, tooDeep, tooLarge, tooLong } from './source/malformed.ts'
import { fragmentsOf } from './article/fragments.ts'
import { digestOfTree, placeFinder } from './article/packed-reading.ts'
import { placesOf } from './article/placed-text.ts'
import { marksOf } from './article/plan.ts'
import type { ArticleInput, Reading } from './article/reading.ts'
import { toMessage } from './article/report.ts'

/** The nodes of MDX, which pass from mdast to hast as they are. */
const mdxNodes = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const

/**
 * Reads an article: the whole MDX source, front matter included. Its tree is what the page shows, its messages
 * are what is wrong; never throws for what a writer can mend.
 */
export function readArticle(source: string, input: ArticleInput): Reading {
  const file = new VFile({ path: input.path, value: blankFrontMatter(source) })
  const { remarkPlugins, rehypePlugins } = annotationPlugins(input)
  const processor = remark()
    .use(remarkMdx)
    .use(remarkPlugins)
    .use(remarkRehype, { passThrough: [...mdxNodes] })
    .use(rehypePlugins)
  const unread = (message: Message): Reading => ({
    ...readingOf({ type: 'root', children: [] }, file, input),
    messages: [message],
  })
  const deep = tooDeepLine(String(file))
  if (deep !== undefined) return unread(tooDeep(input.path, deep))
  const long = tooLongLine(String(file))
  if (long !== undefined) return unread(tooLong(input.path, long))
  const large = tooLargeTableLine(String(file))
  if (large !== undefined) return unread(tooLarge(input.path, large))
  let article: Parameters<typeof processor.runSync>[0]
  try {
    article = processor.parse(file)
  } catch (fault) {
    return unread(malformed(fault, { source: String(file), path: input.path }))
  }
  const unclosed = unclosedCode(article, { source: String(file), path: input.path })
  if (unclosed) return unread(unclosed)
  try {
    const tree = processor.runSync(article, file) as unknown as Root // remark-rehype makes hast of it
    return readingOf(tree, file, input)
  } catch (fault) {
    // A tree too deep to walk is the article's fault, anything else is ours.
    if (isOfDepth(fault)) return unread(tooDeep(input.path))
    throw fault
  }
}

/** A source whose front matter is spaces, so that every line and column stays what it is. */
export function blankFrontMatter(source: string): string {
  const match = /^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(source)
  if (!match) return source
  return match[0].replace(/[^\r\n]/g, ' ') + source.slice(match[0].length)
}

function readingOf(tree: Root, file: VFile, input: ArticleInput): Reading {
  const { placed, plan, figures = [], pictures = [] } = file.data
  const text = placed?.text ?? ''
  const [sources, terms] = [plan?.sources ?? [], plan?.terms ?? []]
  const places = placesOf(placed ?? { written: [], blocks: [] }, String(file))
  return {
    tree,
    ownTree: () => structuredClone(tree),
    get treeDigest() {
      return digestOfTree(tree)
    },
    text,
    places,
    prose: { ...proseOf(file, input), placeAt: placeFinder(places, input.path) },
    fragments: fragmentsOf(tree),
    pictures: pictures.map(({ at: { line, column }, ...picture }) => ({
      ...picture,
      place: { file: input.path, line, column },
    })),
    marks: plan ? marksOf(plan, text) : [],
    claims: plan?.claims ?? [],
    sources,
    figures: figures.map(({ figure }) => figure.id),
    terms,
    messages: file.messages.flatMap((each) => toMessage(each, input.path) ?? []).toSorted(byPlace),
  }
}

function proseOf(file: VFile, { path }: ArticleInput): Omit<Prose, 'placeAt'> {
  const { placed, plan } = file.data
  if (!placed) {
    return { text: '', blocks: [], sentences: [], waivers: [], ties: [], code: [], cited: [] }
  }
  return {
    text: placed.text,
    blocks: placed.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: placed.blocks.map((block) => sentencesIn(placed.text, block)),
    waivers: placed.waivers,
    ties: plan?.ties ?? [],
    code: placed.code.map(({ text, position }) => {
      const { line, column } = position?.start ?? { line: 1, column: 1 }
      return { text, place: { file: path, line, column } }
    }),
    cited: placed.cited,
  }
}
