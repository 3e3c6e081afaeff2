// What the tests use of two packages that come without types.

declare module 'dom-anchor-text-position' {
  export function toRange(
    root: Node,
    selector: { readonly start: number; readonly end: number },
  ): Range
}

declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Node,
    selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
    options?: { readonly hint?: number },
  ): Range | null
}
