import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from '@astrojs/markdown-remark'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { readCase } from './fixtures/read-case.ts'
import { annotationPlugins } from './index.ts'
import { blankFrontMatter, readArticle } from './read-article.ts'
import type { ArticleInput } from './article/reading.ts'

/** What Astro's MDX compiler has of an article when our plugins are done. */
async function treeInAstro(source: string, input: ArticleInput): Promise<Root> {
  let kept: Root = { type: 'root', children: [] }
  const keep = () => (tree: Root) => {
    kept = structuredClone(tree)
  }
  const { remarkPlugins, rehypePlugins } = annotationPlugins(() => input)
  const processor = unified({
    gfm: false,
    smartypants: false,
    // Our list as Astro's types have it: plugins with or without one option.
    remarkPlugins: remarkPlugins as never,
    rehypePlugins: [...rehypePlugins, keep] as never,
  })
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false } as never, // the rest of Astro's settings has no part in a tree
    { optimize: false, srcDir: new URL('file:///src/') } as never,
  )
  await renderer?.process(blankFrontMatter(source), input.path, {})
  return kept
}

const cases = readdirSync(join(import.meta.dirname, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readCase(name).source && name)

const isRead = (name: string): boolean => {
  const { source, input } = readCase(name)
  return !readArticle(source, input).messages.some(
    ({ rule, what }) =>
      rule === 'prose-is-well-formed' && /cannot be read|braces|do not end/.test(what),
  )
}

test.each(cases.filter(isRead))('Astro makes of %s what we read in it', async (name) => {
  const { source, input } = readCase(name)
  const ours = toHtml(readArticle(source, input).tree)
  expect(toHtml(await treeInAstro(source, input))).toBe(ours)
})
