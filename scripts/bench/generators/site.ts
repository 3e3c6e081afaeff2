/** A site without a layer of claims: articles of about 1,000 words, and short pages as many as ours has beside them. */
export type BareSite = {
  readonly articles: readonly { readonly slug: string; readonly paragraphs: readonly string[] }[]
  readonly notes: readonly { readonly slug: string; readonly text: string }[]
}

/** A generator of the registry and how a bare site is written for it. */
export type Generator = {
  readonly name: string
  /** Packages with their exact versions. */
  readonly packages: Readonly<Record<string, string>>
  /** Path in the project → text. */
  readonly files: (site: BareSite) => ReadonlyMap<string, string>
  /** A module of a package and its arguments, run by Node in the project. */
  readonly command: readonly [module: string, ...args: string[]]
  /** Where it leaves its pages, from the project. */
  readonly outDir: string
}

/** The articles and notes as Markdown files under `folder`. */
export const markdownOf = (
  { articles, notes }: BareSite,
  { folder, ending = 'md' }: { readonly folder: string; readonly ending?: string },
): (readonly [path: string, text: string])[] => [
  ...articles.map(
    ({ slug, paragraphs }) =>
      [
        `${folder}/articles/${slug}.${ending}`,
        `---\ntitle: ${slug}\n---\n\n# ${slug}\n\n${paragraphs.join('\n\n')}\n`,
      ] as const,
  ),
  ...notes.map(
    ({ slug, text }) =>
      [
        `${folder}/claims/${slug}.md`,
        `---\ntitle: ${slug}\n---\n\n# ${slug}\n\n${text}\n`,
      ] as const,
  ),
]
