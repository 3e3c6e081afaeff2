import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { buildInputs } from './corpus/read/inputs.ts'

// The corpus has read and judged front matter before Astro sees it; this only hands the prose to the
// compiler, and asks for no schema: the two YAML readers disagree about dates.
const articles = defineCollection({
  loader: glob({
    base: `${buildInputs().contentDir}/articles`,
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
})

export const collections = { articles }
