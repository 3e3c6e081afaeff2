/** What is used of citeproc-js, which has no types of its own. https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  type Wrapped = { readonly variableNames: readonly string[]; readonly context: string }

  type System = {
    readonly retrieveLocale: (language: string) => string
    readonly retrieveItem: (id: string) => object
    /** Each variable as it is printed, with the punctuation around it. */
    readonly variableWrapper?: (
      variable: Wrapped,
      before: string,
      words: string,
      after: string,
    ) => string
  }

  export class Engine {
    constructor(system: System, style: string, language?: string, isForced?: boolean)
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } }
    updateItems(ids: readonly string[]): void
    /** False for a style without a bibliography. */
    makeBibliography(): false | readonly [object, readonly string[]]
  }
  const CSL: { readonly Engine: typeof Engine }
  export default CSL
}
