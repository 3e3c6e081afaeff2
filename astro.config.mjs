import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { explainer } from './src/integration.ts'

// Origin and base path are inputs (SITE_URL, BASE_PATH), so that a fork edits nothing: explainer() sets them.
export default defineConfig({
  trailingSlash: 'always',
  // In .astro files a line break beside an element is no space, as Prettier takes it too: {' '} is one.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [explainer(), mdx({ optimize: true })],
})
