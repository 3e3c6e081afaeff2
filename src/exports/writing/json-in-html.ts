/** JSON for a `<script>` of a page: nothing in it can end the script or begin a comment, and it reads as the same. */
export const jsonInHtml = (value: object): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
