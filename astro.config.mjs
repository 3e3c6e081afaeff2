import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { explainer } from './src/integration.ts'

// Where the site lives: origin and base path are inputs, so that a fork edits nothing.
const { SITE_URL, BASE_PATH = '/' } = process.env

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  // The default, 'jsx', eats the spaces between inline elements in .astro files.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [explainer(), mdx()],
})
