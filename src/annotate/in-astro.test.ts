import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from '@astrojs/markdown-remark'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { compilerPlugins, type ArticleAsRead } from './compiler-plugins.ts'
import { readCase } from './fixtures/read-case.ts'
import { blankFrontMatter, readArticle } from './read-article.ts'

const articlePath = '/content/articles/a/index.mdx'

/** What Astro's MDX compiler has of a file, and makes of it, where `read` is given for an article. */
async function inAstro(source: string, path: string, read: ArticleAsRead | undefined) {
  let tree: Root = { type: 'root', children: [] }
  const keep = () => (last: Root) => {
    tree = structuredClone(last)
  }
  const plugins = compilerPlugins((asked) => (asked === articlePath ? read : undefined))
  const processor = unified({
    // Our list as Astro's types have it: plugins with or without one option.
    remarkPlugins: plugins.remarkPlugins as never,
    rehypePlugins: [...plugins.rehypePlugins, keep] as never,
  })
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false } as never, // the rest of Astro's settings has no part in a tree
    { optimize: false, srcDir: new URL('file:///src/') } as never,
  )
  const compiled = await renderer?.process(source, path, {})
  return { tree, code: compiled?.code ?? '' }
}

const cases = readdirSync(join(import.meta.dirname, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The HTML of a tree, also where it is given as that already. */
const htmlOf = ({ children: [first, ...more], ...tree }: Root): string => {
  const given = first?.type === 'mdxJsxFlowElement' ? first.attributes[0]?.value : undefined
  return typeof given === 'string'
    ? given
    : toHtml({ ...tree, children: first ? [first, ...more] : [] })
}

/** Without what is told of sentences, of which a reading knows nothing yet. */
const bare = (html: string): string =>
  html.replace(/<span class="sentence"[^>]*>|<\/span>| data-without="\w+"/g, '')

test.each(cases)('Astro is given %s as it was read, and parses none of it', async (name) => {
  const { source, input } = readCase(name)
  const reading = readArticle(source, input)
  const before = toHtml(reading.tree)
  const { tree } = await inAstro('This { is no MDX', articlePath, {
    reading,
    path: input.path,
    messages: [],
  })
  expect(tree.children).toHaveLength(1)
  expect(bare(htmlOf(tree))).toBe(bare(before))
  // A compiler changes what it is given; the reading stays as it was.
  expect(toHtml(reading.tree)).toBe(before)
})

test('a picture beside the article is shown from where the site has it, not imported by Astro', async () => {
  const { input } = readCase('fact')
  const source = 'A view.\n\n![The works](./works.jpg "Photo")\n'
  const reading = readArticle(source, input)
  const { code } = await inAstro(source, articlePath, { reading, path: input.path, messages: [] })
  expect(code).toContain('src=\\"/articles/first-station/works.0a1b2c3d.jpg\\"')
  expect(code).not.toContain('works.jpg"')
})

test('a file that is no article is compiled as Astro compiles it', async () => {
  const { tree } = await inAstro('It began at 10:30.', '/src/pages/about.mdx', undefined)
  expect(htmlOf(tree)).toBe('<p>It began at 10:30.</p>')
})

test('front matter is blank to a reader of the prose, line for line', () => {
  expect(blankFrontMatter('---\na: b\n---\nText')).toBe('   \n    \n   \nText')
})
