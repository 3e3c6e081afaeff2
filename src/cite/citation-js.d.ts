/** What is used of Citation.js, which has no types of its own. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(format: string, options?: object): string
  }
  export const plugins: {
    readonly config: { get(plugin: string): Record<string, unknown> }
  }
}

declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
