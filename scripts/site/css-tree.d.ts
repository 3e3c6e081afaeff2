/** The part of css-tree that is used here: its tokens, which never fail on what a style sheet holds. */
declare module 'css-tree' {
  export function tokenize(
    css: string,
    take: (type: number, start: number, end: number) => void,
  ): void
  export const tokenNames: readonly string[]
  export const url: { decode(token: string): string }
  export const ident: { decode(token: string): string }
  export const string: { decode(token: string): string }
}
