import type { Rule } from './rule.ts'

/** An article begins with front matter, and it fits its schema. */
export const frontMatterFitsSchema: Rule<'front-matter-fits-schema'> = {
  id: 'front-matter-fits-schema',
  group: 'Files and their shape',
  severity: 'error',
  cause:
    'The lines between `---` at the head of an article are missing, are not YAML, or do not fit: `title`, `dek`, `published`, `authors` and what else an article may say of itself.',
  why: 'The front matter gives an article its title, its dates and its authors, on its page and in every list and feed.',
  mend: 'Begin the file with `---`, one `key: value` a line, and `---`. Put texts that hold a colon, a hash or quotation marks into double quotes.',
  judge: 'files',
}
