import { readFileSync } from 'node:fs'
import { markdownOf, type Generator } from './site.ts'

// The same Astro, MDX and Markdown engine as ours, from this project's own lock: what is left is what the layer costs.
const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string
  } // npm's own file
  return version
}
const names = ['astro', '@astrojs/mdx', '@astrojs/markdown-remark']

export const astro: Generator = {
  name: 'bare Astro',
  packages: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
  files: (site) =>
    new Map([
      ...markdownOf(site, { folder: 'content', ending: 'mdx' }),
      ['astro.config.mjs', config],
      ['src/content.config.ts', collections],
      ['src/pages/[...slug].astro', page],
    ]),
  command: ['astro/bin/astro.mjs', 'build'],
  outDir: 'dist',
}

const config = `import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
export default defineConfig({ integrations: [mdx()], markdown: { processor: unified() }, trailingSlash: 'always' })
`

const collections = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.{md,mdx}', base: './content' }) }) }
`

const page = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const entries = await getCollection('pages')
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.id}</title></head><body><main><Content /></main></body></html>
`
