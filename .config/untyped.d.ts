/** What tests use of packages that have no types of their own. */
declare module 'datapackage' {
  type Resource = {
    readonly name: string
    readonly descriptor: { readonly path: string }
    /** The rows, each cell of its column’s type; throws where one is not, or a key or a reference is broken. */
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>
  }
  export const Package: {
    load(
      descriptor: object,
      options: { readonly basePath: string; readonly strict?: boolean },
    ): Promise<{
      readonly errors: readonly { readonly message: string }[]
      readonly resources: readonly Resource[]
    }>
  }
}

declare module '@adobe/structured-data-validator' {
  type Issue = { readonly issueMessage: string; readonly severity: 'ERROR' | 'WARNING' }
  export default class Validator {
    validate(found: { readonly jsonld: object }): Promise<readonly Issue[]>
  }
}
