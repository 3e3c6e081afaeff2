import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { explainer } from './src/integration.ts'

// Origin and base path are inputs (SITE_URL, BASE_PATH), so that a fork edits nothing: explainer() sets them.
export default defineConfig({
  trailingSlash: 'always',
  // The default, 'jsx', eats the spaces between inline elements in .astro files.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [explainer(), mdx()],
})
